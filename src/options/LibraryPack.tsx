import { useCallback, useEffect } from 'preact/hooks';
import type { Article, Pack } from '../model/pack.ts';
import { formatDate } from '../model/dates.ts';
import { useStrings } from '../ui/use-strings.ts';
import { ArticleView } from './ArticleView.tsx';
import { useEdits } from './edit/use-edits.ts';
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

interface OnePackProps extends Pick<LibraryPackProps, 'route' | 'services'> {
  pack: Pack;
  isOwn: boolean;
  onChange: () => void;
}

function OnePack({ pack, isOwn, route, services, onChange }: OnePackProps) {
  const { t } = useStrings();
  const edits = useEdits(services, pack, onChange);
  const { articles } = pack;
  const article =
    route.article === undefined && articles.length === 1
      ? articles[0]
      : articles.find((candidate) => candidate.id === route.article);
  if (!article) {
    return route.article === undefined ? (
      <ArticleList pack={pack} />
    ) : (
      <p class="quiet">{t('libraryMissing')}</p>
    );
  }
  return (
    <ArticleView
      {...{ pack, article }}
      key={article.id}
      passage={route.passage}
      edits={isOwn ? edits : null}
    />
  );
}

/** One pack: the article that the address names, or its only one, else a list of them. */
export function LibraryPack({ pack: id, route, services }: LibraryPackProps) {
  const { t } = useStrings();
  const { send, watchLibrary } = services;
  const ask = useCallback(() => send('library/pack', { pack: id }), [send, id]);
  const { answer, retry } = useAnswer(ask, true);
  useEffect(() => watchLibrary(retry), [watchLibrary, retry]);

  if (answer.state !== 'ready') {
    return <Waiting failed={answer.state === 'failed'} onRetry={retry} />;
  }
  if (!answer.value) return <p class="quiet">{t('libraryMissing')}</p>;
  return <OnePack {...answer.value} {...{ route, services }} onChange={retry} />;
}
