import type { CardView } from '../../model/card.ts';
import { TYPE_LABEL } from '../entity-labels.ts';
import { TypeIcon } from '../icons.tsx';
import { useStrings } from '../strings.ts';

export interface ChoiceProps {
  candidates: CardView[];
  onOpenEntity: (entity: number) => void;
}

/** The entities that an ambiguous name could mean. */
export function Choice({ candidates, onOpenEntity }: ChoiceProps) {
  const { t } = useStrings();
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
