import { useCallback } from 'preact/hooks';
import type { LibraryEntry } from '../messages/contract.ts';
import { useStrings } from '../ui/strings.ts';
import { Switch } from '../ui/Switch.tsx';
import type { SectionProps } from './Options.tsx';
import { routeHash } from './route.ts';
import type { OptionsServices } from './services.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { Waiting } from './Waiting.tsx';

interface EntryProps {
  entry: LibraryEntry;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

function Entry({ entry, on, onSwitch }: EntryProps) {
  const { t, plural } = useStrings();
  const sizes = [
    ...(entry.articles > 1 ? [plural('countArticles', entry.articles)] : []),
    plural('countNames', entry.entities),
    plural('countFacts', entry.facts),
    plural('countQuotes', entry.quotes),
    ...(entry.bundled ? [t('libraryBundled')] : []),
  ];
  return (
    <li class="pack">
      <h2 class="pack-title" dir="auto">
        <a href={routeHash({ section: 'library', pack: entry.id })}>{entry.title}</a>
      </h2>
      <p class="facts-line">
        {sizes.map((size) => (
          <span key={size}>{size}</span>
        ))}
      </p>
      <Switch label={t('libraryLookFor')} checked={on} onChange={onSwitch} />
    </li>
  );
}

/** The packs in the library, each with its switch. */
export function Library({
  settings,
  change,
  services: { send },
}: SectionProps & { services: OptionsServices }) {
  const { t } = useStrings();
  const ask = useCallback(() => send('library/list', { text: '', limit: 50 }), [send]);
  const { answer, retry } = useAnswer(ask);
  const setPack = ({ id, title }: LibraryEntry, on: boolean) => {
    change(
      ({ disabledPacks }) => {
        const others = disabledPacks.filter((pack) => pack !== id);
        return { disabledPacks: on ? others : [...others, id] };
      },
      t(on ? 'announceOn' : 'announceOff', title),
    );
  };

  if (answer.state !== 'ready') {
    return <Waiting failed={answer.state === 'failed'} onRetry={retry} />;
  }
  return (
    <>
      <p class="lead">{t('libraryLead')}</p>
      {answer.value.entries.length === 0 && <p class="quiet">{t('libraryEmpty')}</p>}
      <ul class="packs">
        {answer.value.entries.map((entry) => (
          <Entry
            key={entry.id}
            entry={entry}
            on={!settings.disabledPacks.includes(entry.id)}
            onSwitch={(on) => {
              setPack(entry, on);
            }}
          />
        ))}
      </ul>
    </>
  );
}
