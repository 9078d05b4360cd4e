import { useState } from 'preact/hooks';
import type { SummaryEntity } from '../model/summary.ts';
import { TYPES_LABEL } from './entity-labels.ts';
import { TypeIcon } from './icons.tsx';
import { useStrings } from './strings.ts';
import { filterEntities, groupByType, isLong } from './entity-list.ts';

export interface EntityListProps {
  entities: SummaryEntity[];
  onChoose: (entity: SummaryEntity) => void;
}

/** Arrow keys step through the names, from the find field too. */
function stepByArrow(event: KeyboardEvent & { currentTarget: HTMLElement }) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .entity')];
  const next = stops[stops.findIndex((stop) => stop === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function EntityRow({ entity, onChoose }: { entity: SummaryEntity; onChoose: () => void }) {
  const { number, plural } = useStrings();
  const { name, description, count } = entity;
  return (
    <li>
      <button class="entity" type="button" onClick={onChoose}>
        <span class="entity-text">
          <bdi class="entity-name">{name}</bdi>
          {description !== '' && (
            <span class="entity-description" dir="auto">
              {description}
            </span>
          )}
        </span>
        <span class="entity-count" aria-hidden="true">
          {number(count)}
        </span>
        <span class="visually-hidden">{plural('popupCount', count)}</span>
      </button>
    </li>
  );
}

/** What the page mentions, by type; a long list can be searched. */
export function EntityList({ entities, onChoose }: EntityListProps) {
  const { t, number, plural } = useStrings();
  const [query, setQuery] = useState('');
  // Once there, the field stays: the page's names may become fewer while the reader types.
  const searchable = isLong(entities) || query !== '';
  const groups = groupByType(filterEntities(entities, query));
  return (
    <div class="list" onKeyDown={stepByArrow}>
      <p class="total">{plural('popupMentions', entities.length)}</p>
      {searchable && (
        <input
          class="field"
          type="search"
          aria-label={t('popupFind')}
          placeholder={t('popupFind')}
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value);
          }}
        />
      )}
      <div class="groups">
        {groups.length === 0 && (
          <p class="quiet" role="status">
            {t('popupNotFound')}
          </p>
        )}
        {groups.map(({ type, entities: members }) => (
          <section key={type} class={type} aria-labelledby={`group-${type}`}>
            <h2 class="label group" id={`group-${type}`}>
              <TypeIcon type={type} />
              {t(TYPES_LABEL[type])} <span class="group-count">{number(members.length)}</span>
            </h2>
            <ul>
              {members.map((entity) => (
                <EntityRow
                  key={entity.key}
                  entity={entity}
                  onChoose={() => {
                    onChoose(entity);
                  }}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
