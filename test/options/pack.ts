import type { Article, Entity, Fact, Pack, Quote } from '../../src/model/pack.ts';

const text = [
  'Ana Quick opened the port of Oslo on Monday.',
  '“We are ready,” a spokesman said. “So am I,” Quick said.',
  'The port had been closed since 2021.',
].join('\n\n');

const at = (part: string) => ({
  text: part,
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

export const article = (over: Partial<Article> = {}): Article => ({
  id: 'a1',
  title: 'Port opens',
  url: null,
  publisher: 'The Paper',
  author: null,
  published: '2023-01-22',
  language: 'en',
  text,
  ...over,
});

const entity = (id: string, type: Entity['type'], name: string, ...others: string[]): Entity => ({
  id,
  type,
  name,
  names: [name, ...others].map((form) => ({ text: form, kind: 'full' as const })),
  description: '',
});

export const fact = (over: Partial<Fact> = {}): Fact => ({
  id: 'f1',
  article: 'a1',
  ...at('Ana Quick opened the port of Oslo on Monday.'),
  entities: ['ana', 'oslo'],
  dates: [{ text: 'Monday', start: '2023-01-16', end: '2023-01-16' }],
  ...over,
});

export const quote = (over: Partial<Quote> = {}): Quote => ({
  id: 'q1',
  kind: 'direct',
  article: 'a1',
  ...at('So am I,'),
  speaker: 'ana',
  speakerStart: at('Quick said').start,
  speakerEnd: at('Quick said').start + 5,
  cue: 'said',
  entities: [],
  date: '2023-01-22',
  ...over,
});

export const unnamed = (): Quote => {
  const words = at('a spokesman');
  return quote({
    id: 'q2',
    ...at('We are ready,'),
    speaker: null,
    speakerStart: words.start,
    speakerEnd: words.end,
  });
};

export const pack = (over: Partial<Pack> = {}): Pack => ({
  format: 'sidelight-pack',
  version: 1,
  id: 'p1',
  title: 'A pack',
  created: '2026-01-01T00:00:00Z',
  articles: [article()],
  entities: [
    entity('oslo', 'place', 'Oslo'),
    entity('ana', 'person', 'Ana Quick', 'Quick'),
    entity('gov', 'organization', 'Government'),
  ],
  facts: [fact()],
  quotes: [quote(), unnamed()],
  ...over,
});
