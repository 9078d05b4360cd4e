import { useRef } from 'preact/hooks';
import type { SaveOutcome } from '../../model/saving.ts';
import { describeProblem, describeSaved } from '../../ui/save-outcome.ts';
import type { Strings } from '../../ui/strings.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { routeHash } from '../route.ts';
import type { OptionsServices } from '../services.ts';
import type { FileOutcome } from './read-files.ts';
import { useFiles } from './use-files.ts';

const ACCEPTED = '.txt,.md,.markdown,.html,.htm,.xhtml,.json,text/plain,text/html';

/** Of many packs, how many of each kind. */
function countOutcomes(outcomes: readonly SaveOutcome[], { t, number }: Strings): string[] {
  const labels = [
    ['libraryNew', 'added'],
    ['libraryUpdated', 'updated'],
    ['librarySame', 'same'],
    ['libraryUnread', null],
  ] as const;
  return labels.flatMap(([label, kind]) => {
    const count = outcomes.filter((one) => (one.problem === null ? one.outcome : null) === kind);
    return count.length === 0 ? [] : [t(label, number(count.length))];
  });
}

function Result({ result: { file, outcomes } }: { result: FileOutcome }) {
  const strings = useStrings();
  const [only] = outcomes;
  const describe = (): string[] => {
    if (!only || outcomes.length > 1) return countOutcomes(outcomes, strings);
    return [
      only.problem === null ? describeSaved(only, strings) : describeProblem(only.problem, strings),
    ];
  };
  const saved = outcomes.length === 1 && only?.problem === null ? only : null;
  return (
    <li class="row result">
      <bdi class="row-title">
        {saved ? <a href={routeHash({ section: 'library', pack: saved.id })}>{file}</a> : file}
      </bdi>
      <span class="facts-line">
        {describe().map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
    </li>
  );
}

/** Takes files into the library, and says of each what became of it. */
export function AddFiles({ services: { send } }: { services: OptionsServices }) {
  const { t, number } = useStrings();
  const input = useRef<HTMLInputElement>(null);
  const { reading, results, isOver, add } = useFiles(send);
  return (
    <section class="add" aria-labelledby="add-files-hint">
      <button class="button" type="button" onClick={() => input.current?.click()}>
        {t('libraryAdd')}
      </button>
      <p class="hint" id="add-files-hint">
        {t('libraryAddHint')}
      </p>
      <input
        hidden
        multiple
        type="file"
        accept={ACCEPTED}
        ref={input}
        onChange={({ currentTarget }) => {
          add([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      {isOver && <p class="drop">{t('libraryDrop')}</p>}
      <div role="status">
        {reading && (
          <p class="quiet">
            {t('libraryReading', reading.file, number(reading.index), number(reading.count))}
          </p>
        )}
        {results.length > 0 && (
          <>
            <h2 class="label">{t('libraryRead')}</h2>
            <ul class="rows">
              {results.map((result, i) => (
                <Result key={i} result={result} />
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
