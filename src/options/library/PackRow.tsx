import type { LibraryEntry } from '../../messages/contract.ts';
import { formatDate } from '../../model/dates.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { Switch } from '../../ui/Switch.tsx';
import { routeHash } from '../route.ts';

export interface PackRowProps {
  entry: LibraryEntry;
  on: boolean;
  onSwitch: (on: boolean) => void;
  onRemove: () => void;
  onExport: () => void;
}

/** A pack of the library: what it is, what is in it, and what can be done with it. */
export function PackRow({ entry, on, onSwitch, onRemove, onExport }: PackRowProps) {
  const { t, plural, locale } = useStrings();
  const about = [
    ...(entry.publisher === null ? [] : [entry.publisher]),
    ...(entry.published === null ? [] : [formatDate(entry.published, locale)]),
  ];
  const sizes = [
    ...(entry.articles > 1 ? [plural('countArticles', entry.articles)] : []),
    plural('countNames', entry.entities),
    plural('countFacts', entry.facts),
    plural('countQuotes', entry.quotes),
    ...(entry.bundled ? [t('libraryBundled')] : []),
    ...(entry.added === null
      ? []
      : [t('libraryAddedOn', formatDate(entry.added.slice(0, 10), locale))]),
  ];
  return (
    <li class="pack">
      <h2 class="pack-title" dir="auto">
        <a href={routeHash({ section: 'library', pack: entry.id })}>{entry.title}</a>
      </h2>
      {about.length > 0 && (
        <p class="facts-line">
          {about.map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </p>
      )}
      <p class="facts-line">
        {sizes.map((size) => (
          <span key={size}>{size}</span>
        ))}
      </p>
      <div class="pack-actions">
        <Switch label={t('libraryLookFor')} checked={on} onChange={onSwitch} />
        {!entry.bundled && (
          <>
            <button
              class="link"
              type="button"
              aria-label={t('libraryExportOne', entry.title)}
              onClick={onExport}
            >
              {t('settingsExport')}
            </button>
            <button
              class="link"
              type="button"
              aria-label={t('sitesRemove', entry.title)}
              onClick={onRemove}
            >
              {t('sitesRemoveShort')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
