import type { CardSource } from '../../src/model/card.ts';
import type { IsoDate } from '../../src/model/pack.ts';
import type { KnownItem } from '../../src/model/panel.ts';

const source: CardSource = {
  title: 'Port opens',
  publisher: 'The Paper',
  published: '2023-01-22',
  day: '22 Jan 2023',
  url: null,
  paragraph: 1,
  paragraphs: 3,
};
const place = { pack: 'p1', article: 'a1', start: 0, end: 5 };

/** A fact about some entities, with the date or period that it speaks of. */
export function factItem(
  id: string,
  entities: string[],
  dates?: [start: IsoDate, end: IsoDate] | null,
): KnownItem {
  const spoken = dates ? [{ text: 'then', start: dates[0], end: dates[1] }] : [];
  const date = dates === null ? null : (dates?.[0] ?? '2023-01-22');
  return {
    id,
    kind: 'fact',
    entities,
    place,
    fact: { text: `Fact ${id}.`, excerpt: null, dates: spoken, date, when: null, source },
  };
}

/** What one of the entities, the first, said. */
export function quoteItem(id: string, entities: string[], date: IsoDate | null): KnownItem {
  const speaker = entities[0] ?? null;
  const quote = { kind: 'direct' as const, text: `Words ${id}`, excerpt: null, speaker };
  return {
    id,
    kind: 'quote',
    entities,
    place,
    quote: { ...quote, date, when: null, source },
    speaker,
  };
}
