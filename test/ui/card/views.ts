import type { CardFact, CardQuote, CardSource, CardView } from '../../../src/model/card.ts';

export const source = (over: Partial<CardSource> = {}): CardSource => ({
  title: 'Minister speaks',
  publisher: null,
  published: '2023-01-22',
  day: '22 Jan 2023',
  url: null,
  paragraph: 2,
  paragraphs: 6,
  ...over,
});

export const quote = (over: Partial<CardQuote> = {}): CardQuote => ({
  kind: 'direct',
  text: 'not a solution',
  excerpt: null,
  speaker: null,
  date: '2023-01-19',
  when: { label: '19 January 2023', age: '3 years ago' },
  source: source(),
  ...over,
});

export const fact = (over: Partial<CardFact> = {}): CardFact => ({
  text: 'The port was opened in June 2022.',
  excerpt: null,
  dates: [{ text: 'June 2022', start: '2022-06-01', end: '2022-06-30' }],
  date: '2022-06-01',
  when: { label: 'June 2022', age: '4 years ago' },
  source: source({ paragraph: 4 }),
  ...over,
});

export const view = (over: Partial<CardView> = {}): CardView => ({
  entity: 7,
  type: 'person',
  name: 'Ana Quick',
  description: 'Minister of ports',
  country: '',
  newest: { date: '2023-01-22', label: '22 January 2023', isOld: true },
  map: null,
  quotes: [quote()],
  facts: [fact()],
  related: [{ entity: 8, name: 'Port Union', type: 'organization' }],
  quoteCount: 1,
  factCount: 1,
  first: { quotes: 2, facts: 3 },
  ...over,
});
