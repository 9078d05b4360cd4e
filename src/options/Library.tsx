import type { LibraryEntry } from '../messages/contract.ts';
import { useStrings } from '../ui/use-strings.ts';
import { AddFiles } from './library/AddFiles.tsx';
import { DoneLine } from './library/DoneLine.tsx';
import { PackRow } from './library/PackRow.tsx';
import { SetAside } from './library/SetAside.tsx';
import { useLibrary } from './library/use-library.ts';
import type { SectionProps } from './Options.tsx';
import type { OptionsServices } from './services.ts';
import { Waiting } from './Waiting.tsx';

/** With fewer packs there is nothing to search. */
const FEW = 5;

/** The packs in the library: to be read, searched, added to, switched off, removed and saved to files. */
export function Library({
  settings,
  change,
  services,
}: SectionProps & { services: OptionsServices }) {
  const { t } = useStrings();
  const library = useLibrary(services);
  const { answer, retry, done } = library;
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
  const { entries, found, total, removed, broken, failed } = answer.value;
  const hasOwn = entries.some(({ bundled }) => !bundled);
  return (
    <>
      <p class="lead">{t('libraryLead')}</p>
      {failed && (
        <p class="problem" role="alert">
          {t('libraryOwnFailed')}
        </p>
      )}
      {library.failed && (
        <p class="problem" role="alert">
          {t('saveTrouble')}
        </p>
      )}
      <AddFiles services={services} />
      {(total > FEW || library.text !== '') && (
        <input
          class="field library-search"
          type="search"
          aria-label={t('librarySearch')}
          placeholder={t('librarySearch')}
          maxLength={300}
          dir="auto"
          value={library.text}
          onInput={(event) => {
            library.search(event.currentTarget.value);
          }}
        />
      )}
      <DoneLine
        done={done}
        onUndo={({ key, title }) => {
          library.restore(key, title);
        }}
      />
      {entries.length === 0 && (
        <p class="quiet" role="status">
          {t(total === 0 ? 'libraryEmpty' : 'libraryNoMatch')}
        </p>
      )}
      <ul class="packs">
        {entries.map((entry) => (
          <PackRow
            key={entry.id}
            entry={entry}
            on={!settings.disabledPacks.includes(entry.id)}
            onSwitch={(on) => {
              setPack(entry, on);
            }}
            onRemove={() => {
              library.remove(entry);
            }}
            onExport={() => {
              library.exportOne(entry);
            }}
          />
        ))}
      </ul>
      {entries.length < found && (
        <button class="button" type="button" onClick={library.showMore}>
          {t('libraryShowMore')}
        </button>
      )}
      {hasOwn && (
        <p class="export">
          <button class="link" type="button" onClick={library.exportAll}>
            {t('libraryExport')}
          </button>
        </p>
      )}
      <SetAside {...{ removed, broken }} onRestore={library.restore} onPurge={library.purge} />
    </>
  );
}
