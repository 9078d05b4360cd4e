import type { CardSource } from '../model/card.ts';
import { formatDate } from '../model/dates.ts';
import type { Article, Span } from '../model/pack.ts';
import type { Reader } from './card-words.ts';
import { linkToPassage } from './text-fragment.ts';

/** The paragraph that an offset lies in, counted from 1, and how many there are. */
function paragraphAt(text: string, offset: number): { paragraph: number; paragraphs: number } {
  let paragraph = 0;
  let paragraphs = 0;
  for (const { index } of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    paragraphs += 1;
    if (index <= offset) paragraph = paragraphs;
  }
  return { paragraph: Math.max(1, paragraph), paragraphs: Math.max(1, paragraphs) };
}

/** Quotation marks belong to the article's typography; the page may have others. */
const withoutMarks = (text: string) => text.trim().replace(/^["“”„«]+|["“”„«»]+$/gu, '');

/** Where a passage of an article stands. An article that its pack has lost has no more than a place in it. */
export function sourceOf(
  article: Article | undefined,
  { start, end }: Span,
  { locale }: Reader,
): CardSource {
  const text = article?.text ?? '';
  const published = article?.published ?? null;
  return {
    title: article?.title ?? '',
    publisher: article?.publisher ?? null,
    published,
    day: published === null ? '' : formatDate(published, locale, 'short'),
    url: linkToPassage(article?.url ?? null, withoutMarks(text.slice(start, end))),
    ...paragraphAt(text, start),
  };
}
