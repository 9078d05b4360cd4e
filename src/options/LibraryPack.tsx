import { useCallback } from 'preact/hooks';
import type { Article, Pack } from '../model/pack.ts';
import { formatDate } from '../ui/dates.ts';
import { useStrings } from '../ui/strings.ts';
import { ArticleView } from './ArticleView.tsx';
import { routeHash, type Route } from './route.ts';
import type { OptionsServices } from './services.ts';
import { useAnswer } from '../ui/use-answer.ts';
import { Waiting } from './Waiting.tsx';

function ArticleList({ pack }: { pack: Pack }) {
  const { locale } = useStrings();
  return (
    <>
      <h2 class="article-title" dir="auto">
        {pack.title}
      </h2>
      <ul class="rows">
        {pack.articles.map(({ id, title, publisher, published }: Article) => (
          <li class="row" key={id}>
            <a
              class="row-title"
              dir="auto"
              href={routeHash({ section: 'library', pack: pack.id, article: id })}
            >
              {title}
            </a>
            <span class="hint">
              {[publisher, published && formatDate(published, locale)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface LibraryPackProps {
  pack: string;
  route: Route;
  services: OptionsServices;
}

/** One pack: the article that the address names, or its only one, else a list of them. */
export function LibraryPack({ pack: id, route, services: { send } }: LibraryPackProps) {
  const { t } = useStrings();
  const ask = useCallback(() => send('library/pack', { pack: id }), [send, id]);
  const { answer, retry } = useAnswer(ask);
  const pack = answer.state === 'ready' ? answer.value : null;
  const articles = pack?.articles ?? [];
  const article =
    route.article === undefined && articles.length === 1
      ? articles[0]
      : articles.find((candidate) => candidate.id === route.article);

  return (
    <>
      {answer.state !== 'ready' && <Waiting failed={answer.state === 'failed'} onRetry={retry} />}
      {pack && article && <ArticleView pack={pack} article={article} passage={route.passage} />}
      {pack && !article && route.article === undefined && <ArticleList pack={pack} />}
      {answer.state === 'ready' && !article && (!pack || route.article !== undefined) && (
        <p class="quiet">{t('libraryMissing')}</p>
      )}
    </>
  );
}
