import type { Span } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';

/** How many words on either side of a name can say something about it. */
const REACH = 40;

export interface Context {
  text: string;
  /** Words of the same sentence right before a name, and right after it. */
  before: Token[];
  after: Token[];
}

/** The words around a name, within its sentence. */
export function contextOf(span: Span & { sentence: number }, document: ArticleDocument): Context {
  const { tokens, sentences, article } = document;
  const { firstToken, endToken } = sentences[span.sentence] ?? { firstToken: 0, endToken: 0 };
  const first = firstTokenFrom(tokens, span.start, firstToken, endToken);
  const end = firstTokenFrom(tokens, span.end, first, endToken);
  return {
    text: article.text,
    before: tokens.slice(Math.max(firstToken, first - REACH), first),
    after: tokens.slice(end, Math.min(endToken, end + REACH)),
  };
}

/** The index of the first of the tokens `low` to `high` that begins at an offset or after it. */
function firstTokenFrom(tokens: Token[], offset: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
