import { useCallback } from 'preact/hooks';
import type { SummaryEntity } from '../model/summary.ts';
import { filterEntities } from '../ui/entity-list.ts';
import { EntityGroups } from '../ui/EntityGroups.tsx';
import { FoundList } from '../ui/FoundList.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStrings } from '../ui/use-strings.ts';
import { useAnswer } from '../ui/use-answer.ts';
import type { PopupServices } from './services.ts';

export interface FinderProps {
  query: string;
  /** What the page mentions. */
  entities: readonly SummaryEntity[];
  find: PopupServices['find'];
  onReveal: (entity: SummaryEntity) => void;
  /** A name of the library was chosen that the page doesn't mention. */
  onShow: (key: string) => void;
}

/** What the reader looks for: among the page's names first, then in the rest of the library. */
export function Finder({ query, entities, find, onReveal, onShow }: FinderProps) {
  const { t } = useStrings();
  const ask = useCallback(() => find(query), [find, query]);
  const { answer, retry } = useAnswer(ask, true);
  const here = filterEntities(entities, query);
  const mentioned = new Set(entities.map(({ key }) => key));
  const elsewhere =
    answer.state === 'ready' ? answer.value.filter(({ key }) => !mentioned.has(key)) : [];
  return (
    <div class="groups">
      <EntityGroups entities={here} onChoose={onReveal} />
      {elsewhere.length > 0 && (
        <section aria-labelledby="elsewhere">
          <h2 class="label group" id="elsewhere">
            {t('popupInLibrary')}
          </h2>
          <FoundList found={elsewhere} onChoose={onShow} />
        </section>
      )}
      {answer.state === 'failed' && (
        <Notice title="cardError" action={{ label: 'tryAgain', run: retry }} />
      )}
      {answer.state === 'ready' && here.length + elsewhere.length === 0 && (
        <div class="notice">
          <p class="notice-title" role="status">
            {t('lookupNone', query)}
          </p>
          <p class="quiet">{t('lookupNoneHint')}</p>
        </div>
      )}
    </div>
  );
}
