import type { ArticleDocument } from '../document.ts';
import { isNotable } from '../gazetteer/known-names.ts';
import { isCommonWord } from './known-words.ts';
import type { NameSpan } from './spans.ts';

/** Words of this length and more have capitals in headlines where all have. */
const LONG = 4;

/**
 * Which of an article's names are but words of a headline that has capitals throughout: "Mayor Defends Sale To Foreign
 * Fund", where nothing else in the article is called so.
 */
export function headlineWords(
  found: readonly NameSpan[],
  { article, paragraphs, sentences }: ArticleDocument,
): (span: NameSpan) => boolean {
  const shouting = new Set(
    paragraphs.flatMap(({ kind, start, end }, i) =>
      kind === 'heading' && isTitleCase(article.text.slice(start, end)) ? [i] : [],
    ),
  );
  const isInHeadline = ({ sentence }: NameSpan) =>
    shouting.has(sentences[sentence]?.paragraph ?? -1);
  const elsewhere = new Set(found.filter((span) => !isInHeadline(span)).map(({ text }) => text));
  return (span) => {
    const words = span.text.toLowerCase().split(' ');
    return (
      words.length > 1 &&
      words.every(isCommonWord) &&
      isInHeadline(span) &&
      !elsewhere.has(span.text) &&
      !isNotable(span.text)
    );
  };
}

function isTitleCase(text: string): boolean {
  const long = (text.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= LONG);
  return long.length > 2 && long.every((word) => /^\p{Lu}/u.test(word));
}
