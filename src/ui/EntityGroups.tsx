import type { SummaryEntity } from '../model/summary.ts';
import { TYPES_LABEL } from './entity-labels.ts';
import { groupByType } from './entity-list.ts';
import { TypeIcon } from './icons.tsx';
import { useStrings } from './use-strings.ts';

export interface EntityGroupsProps {
  entities: readonly SummaryEntity[];
  onChoose: (entity: SummaryEntity) => void;
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

/** Names of the page by type, with how often it mentions each. */
export function EntityGroups({ entities, onChoose }: EntityGroupsProps) {
  const { t, number } = useStrings();
  return (
    <>
      {groupByType(entities).map(({ type, entities: members }) => (
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
    </>
  );
}
