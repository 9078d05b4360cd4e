import type { FoundEntity } from '../model/panel.ts';
import { TYPE_LABEL } from './entity-labels.ts';
import { TypeIcon } from './icons.tsx';
import { useStrings } from './use-strings.ts';

export interface FoundListProps {
  found: readonly FoundEntity[];
  onChoose: (key: string) => void;
}

/** Names that a search through the library found. */
export function FoundList({ found, onChoose }: FoundListProps) {
  const { t } = useStrings();
  return (
    <ul class="found">
      {found.map(({ key, type, name, description }) => (
        <li key={key} class={type}>
          <button
            class="entity"
            type="button"
            onClick={() => {
              onChoose(key);
            }}
          >
            <span class="entity-icon">
              <TypeIcon type={type} />
            </span>
            <span class="entity-text">
              <bdi class="entity-name">{name}</bdi>
              <span class="entity-description" dir="auto">
                {description || t(TYPE_LABEL[type])}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
