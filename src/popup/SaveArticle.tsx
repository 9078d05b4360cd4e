import bookmarkPlus from 'lucide/dist/esm/icons/bookmark-plus.mjs';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveOutcome } from '../model/saving.ts';
import { Icon } from '../ui/icons.tsx';
import { describeProblem, describeSaved } from '../ui/save-outcome.ts';
import { useStrings } from '../ui/use-strings.ts';
import type { PopupServices } from './services.ts';

export interface SaveArticleProps {
  services: Pick<PopupServices, 'saveArticle' | 'restore' | 'showArticle'>;
}

type State = { is: 'idle' | 'saving' | 'undone' } | { is: 'done'; outcome: SaveOutcome };

/** Takes the article that the tab shows into the library, and says what was found in it, or why not. */
export function SaveArticle({ services }: SaveArticleProps) {
  const strings = useStrings();
  const { t } = strings;
  const [state, setState] = useState<State>({ is: 'idle' });
  const link = useRef<HTMLButtonElement>(null);
  const outcome = state.is === 'done' ? state.outcome : null;
  const saved = outcome?.problem === null ? outcome : null;

  // The button that was pressed has gone: who came by keyboard goes on at what has come in its place.
  useEffect(() => {
    if (saved) link.current?.focus();
  }, [saved]);

  const run = (task: () => Promise<State>) => {
    if (state.is === 'saving') return;
    setState({ is: 'saving' });
    task().then(setState, () => {
      setState({ is: 'done', outcome: { problem: 'failed' } });
    });
  };
  const textOf = () => {
    if (state.is === 'saving') return t('saveReading');
    if (state.is === 'undone') return t('saveUndone');
    if (outcome === null) return '';
    return outcome.problem === null
      ? describeSaved(outcome, strings)
      : describeProblem(outcome.problem, strings);
  };
  const before = saved?.before ?? null;

  return (
    <div class="save">
      <p class="save-status" role="status">
        {textOf()}
      </p>
      {saved ? (
        <p class="save-actions">
          <button
            class="link"
            type="button"
            ref={link}
            onClick={() => {
              void services.showArticle(saved.id);
            }}
          >
            {t('saveShow')}
          </button>
          {before !== null && (
            <button
              class="link"
              type="button"
              onClick={() => {
                run(async () => {
                  await services.restore(before);
                  return { is: 'undone' };
                });
              }}
            >
              {t('undo')}
            </button>
          )}
        </p>
      ) : (
        <button
          class="link save-button"
          type="button"
          aria-disabled={state.is === 'saving'}
          onClick={() => {
            run(async () => ({ is: 'done', outcome: await services.saveArticle() }));
          }}
        >
          <Icon shape={bookmarkPlus} />
          {t('saveArticle')}
        </button>
      )}
    </div>
  );
}
