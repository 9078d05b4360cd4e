import { useState } from 'preact/hooks';
import { EntityGroups, type EntityGroupsProps } from './EntityGroups.tsx';
import { filterEntities, isLong } from './entity-list.ts';
import { stepByArrow } from './step-by-arrow.ts';
import { useStrings } from './use-strings.ts';

/** What the page mentions, by type; a long list can be searched. */
export function EntityList({ entities, onChoose }: EntityGroupsProps) {
  const { t, plural } = useStrings();
  const [query, setQuery] = useState('');
  // Once there, the field stays: the page's names may become fewer while the reader types.
  const searchable = isLong(entities) || query !== '';
  const found = filterEntities(entities, query);
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
        {found.length === 0 && (
          <p class="quiet" role="status">
            {t('popupNotFound')}
          </p>
        )}
        <EntityGroups entities={found} onChoose={onChoose} />
      </div>
    </div>
  );
}
