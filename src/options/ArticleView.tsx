import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Article, Pack, Span } from '../model/pack.ts';
import { useStrings } from '../ui/use-strings.ts';
import { contentsOf } from './article-contents.ts';
import { paragraphsOf } from './article-text.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { FactList, QuoteList } from './ArticleLists.tsx';
import type { Edits } from './edit/use-edits.ts';
import { EntityGroups } from './EntityGroups.tsx';
import { DoneLine } from './library/DoneLine.tsx';
import { routeHash } from './route.ts';

interface ArticleTextProps {
  article: Article;
  passage: Span | undefined;
}

/** The whole text, with the passage marked that the address names. */
function ArticleText({ article, passage }: ArticleTextProps) {
  return (
    <div class="article-text" lang={article.language}>
      {paragraphsOf(article.text, passage).map((paragraph) => (
        <p key={paragraph.start} dir="auto">
          {paragraph.pieces.map(({ text, marked }) =>
            marked ? <mark tabIndex={-1}>{text}</mark> : text,
          )}
        </p>
      ))}
    </div>
  );
}

/** Brings the marked passage into view, and lets reading and tabbing go on from there. */
function reveal(root: HTMLElement | null) {
  const mark = root?.querySelector('mark');
  mark?.focus({ preventScroll: true });
  mark?.scrollIntoView({ block: 'center' });
}

export interface ArticleViewProps {
  pack: Pack;
  article: Article;
  passage: Span | undefined;
  /** Null where nothing can be changed. */
  edits: Edits | null;
}

/** An article of the library: its text, and in the margin what Sidelight took from it. */
export function ArticleView({ pack, article, passage, edits }: ArticleViewProps) {
  const { t } = useStrings();
  const { groups, facts, quotes, countsOf } = useMemo(
    () => contentsOf(pack, article),
    [pack, article],
  );
  const root = useRef<HTMLElement>(null);
  const { start, end } = passage ?? {};
  useEffect(() => {
    reveal(root.current);
  }, [article.id, start, end]);
  // To choose the passage that the address names already changes no address.
  const onOpen = (href: string) => {
    if (href === location.hash) reveal(root.current);
  };
  const hrefOf = (span: Span) =>
    routeHash({
      section: 'library',
      pack: pack.id,
      article: article.id,
      passage: { start: span.start, end: span.end },
    });
  const passages = { hrefOf, onOpen };
  return (
    <article class="article" ref={root}>
      {edits && <DoneLine done={edits.done} onUndo={edits.undo} />}
      <ArticleHead {...{ article, edits }} />
      <div class="columns">
        <section aria-label={t('articleText')}>
          <ArticleText article={article} passage={passage} />
        </section>
        <div class="margin">
          <EntityGroups {...{ groups, countsOf, edits }} />
          <QuoteList quotes={quotes} {...passages} />
          <FactList facts={facts} {...passages} />
        </div>
      </div>
    </article>
  );
}
