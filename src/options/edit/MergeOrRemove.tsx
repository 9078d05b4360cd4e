import { useId, useState } from 'preact/hooks';
import type { Entity, EntityType } from '../../model/pack.ts';
import { TYPES_LABEL } from '../../ui/entity-labels.ts';
import { useStrings } from '../../ui/use-strings.ts';

export interface MergeOrRemoveProps {
  entity: Entity;
  groups: readonly { type: EntityType; entities: readonly Entity[] }[];
  onMerge: (into: Entity) => void;
  onRemove: () => void;
}

/** What can be done with an entity that should not be one: it is another one, or none. */
export function MergeOrRemove({ entity, groups, onMerge, onRemove }: MergeOrRemoveProps) {
  const { t, locale } = useStrings();
  const id = useId();
  const [chosen, setChosen] = useState('');
  const { compare } = new Intl.Collator(locale);
  const others = groups
    .map(({ type, entities }) => ({
      type,
      entities: entities
        .filter((one) => one.id !== entity.id)
        .toSorted((a, b) => compare(a.name, b.name)),
    }))
    .filter(({ entities }) => entities.length > 0)
    // Who is the same is mostly of the same kind.
    .toSorted((a, b) => Number(b.type === entity.type) - Number(a.type === entity.type));
  const into = others.flatMap(({ entities }) => entities).find((one) => one.id === chosen);
  return (
    <div class="edit-more">
      {others.length > 0 && (
        <div class="edit-field">
          <label class="hint" for={id}>
            {t('mergeWith')}
          </label>
          <div class="edit-line">
            <select
              class="field"
              id={id}
              aria-describedby={`${id}-below`}
              value={chosen}
              onChange={(event) => {
                setChosen(event.currentTarget.value);
              }}
            >
              <option value="">{t('mergeChoose')}</option>
              {others.map(({ type, entities }) => (
                <optgroup key={type} label={t(TYPES_LABEL[type])}>
                  {entities.map(({ id: other, name }) => (
                    <option key={other} value={other}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
            <button
              class="button"
              type="button"
              disabled={!into}
              onClick={() => {
                if (into) onMerge(into);
              }}
            >
              {t('merge')}
            </button>
          </div>
          <p class="hint" id={`${id}-below`}>
            {t('mergeHint')}
          </p>
        </div>
      )}
      <div class="edit-field">
        <button class="link" type="button" aria-describedby={`${id}-gone`} onClick={onRemove}>
          {t('sitesRemove', entity.name)}
        </button>
        <p class="hint" id={`${id}-gone`}>
          {t('removeNameHint')}
        </p>
      </div>
    </div>
  );
}
