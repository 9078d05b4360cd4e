import type { Entity, Fact, Span } from '../../model/pack.ts';
import type { Reference } from '../coreference/resolve-references.ts';
import { findDates } from '../dates/find-dates.ts';
import type { ArticleDocument, Mention } from '../document.ts';
import { SpanIndex } from '../span-index.ts';
import { explain } from './explain.ts';
import { fingerprint } from './fingerprint.ts';
import { rankOf } from './rank.ts';
import { statements } from './statements.ts';

/**
 * What an article states of its entities: whole sentences in its own words, the most telling first. Sentences that
 * are all quotation are left to the quotes, and of two that say the same the better one stays.
 */
export function findFacts(
  document: ArticleDocument,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  references: readonly Reference[],
): Fact[] {
  const { id: article, text, published } = document.article;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = new SpanIndex(mentions);
  const meant = new SpanIndex(references);
  const best = new Map<string, Omit<Fact, 'id'>>();
  for (const { start, end, ...place } of statements(document)) {
    const spans = [...named.within(start, end), ...meant.within(start, end)];
    const ids = [...new Set(inOrder(spans).map(({ entity }) => entity))].filter((id) =>
      names.has(id),
    );
    if (ids.length === 0) continue;
    const words = text.slice(start, end);
    const dates = findDates(words, published);
    const explained = explain(
      { start, end },
      text,
      meant.within(start, end),
      new Set(named.within(start, end).map(({ entity }) => entity)),
      names,
    );
    const rank = rankOf({
      words,
      dates,
      entities: ids.length,
      explained: explained !== null,
      ...place,
    });
    const fact = {
      ...{ article, start, end, text: words, entities: ids, rank },
      dates: dates.map(({ text: date, start: from, end: to }) => ({
        text: date,
        start: from,
        end: to,
      })),
      ...(explained !== null && { explained }),
    };
    const key = fingerprint(words);
    const same = best.get(key);
    if (!same || (same.rank ?? 0) < rank) best.set(key, fact);
  }
  return [...best.values()]
    .sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0) || a.start - b.start)
    .map((fact, i) => ({ id: `${article}-f${i + 1}`, ...fact }));
}

const inOrder = <T extends Span>(spans: T[]): T[] => spans.sort((a, b) => a.start - b.start);
