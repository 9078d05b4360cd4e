import type { CardView } from '../../model/card.ts';
import { TYPE_LABEL } from '../entity-labels.ts';
import { TypeIcon } from '../icons.tsx';
import type { Strings } from '../strings.ts';

export interface ChoiceProps {
  candidates: CardView[];
  strings: Strings;
  onOpenEntity: (entity: number) => void;
}

/** The entities that an ambiguous name could mean. */
export function Choice({ candidates, strings: { t }, onOpenEntity }: ChoiceProps) {
  return (
    <section>
      <h3>{t('cardChoice')}</h3>
      <ul class="choices">
        {candidates.map(({ entity, type, name, description }) => (
          <li key={entity}>
            <button
              class="choice"
              type="button"
              onClick={() => {
                onOpenEntity(entity);
              }}
            >
              <span class={`type ${type}`}>
                <TypeIcon type={type} />
              </span>
              <span>
                <span class="choice-name">
                  <bdi>{name}</bdi>
                </span>
                <span class="choice-description">
                  <bdi>{description || t(TYPE_LABEL[type])}</bdi>
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
