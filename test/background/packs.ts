import type { Article, Entity, Fact, Pack, Quote } from '../../src/model/pack.ts';

const TEXT = [
  'Ana Quick, the port’s director, opened the port of Oslo on Monday.',
  '“We are ready,” a spokesman said. “So am I, after all these years of waiting,” Quick said.',
  'The U.N. thanked Quick and Norway.',
].join('\n\n');

/** Where a part of the text stands. */
export const at = (part: string, text = TEXT) => {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`Not in the text: ${part}`);
  return { start, end: start + part.length };
};

export const article = (over: Partial<Article> = {}): Article => ({
  id: 'a1',
  title: 'Port opens',
  url: 'https://paper.example/port',
  publisher: 'The Paper',
  author: null,
  published: '2023-01-22',
  language: 'en',
  text: TEXT,
  ...over,
});

export const entity = (over: Partial<Entity> & Pick<Entity, 'id' | 'type' | 'name'>): Entity => ({
  names: [{ text: over.name, kind: 'full' }],
  description: '',
  ...over,
});

export const fact = (over: Partial<Fact> = {}): Fact => ({
  id: 'f1',
  article: 'a1',
  ...at('Ana Quick, the port’s director, opened the port of Oslo on Monday.'),
  text: 'Ana Quick, the port’s director, opened the port of Oslo on Monday.',
  entities: ['ana', 'oslo'],
  dates: [{ text: 'Monday', start: '2023-01-16', end: '2023-01-16' }],
  ...over,
});

export const quote = (over: Partial<Quote> = {}): Quote => ({
  id: 'q1',
  kind: 'direct',
  article: 'a1',
  ...at('“So am I, after all these years of waiting,”'),
  text: 'So am I, after all these years of waiting,',
  speaker: 'ana',
  speakerStart: at('Quick said').start,
  speakerEnd: at('Quick said').start + 5,
  cue: 'said',
  entities: [],
  date: '2023-01-22',
  ...over,
});

export const pack = (over: Partial<Pack> = {}): Pack => ({
  format: 'sidelight-pack',
  version: 1,
  id: 'p1',
  title: 'A pack',
  created: '2026-01-01T00:00:00Z',
  articles: [article()],
  entities: [
    entity({
      id: 'ana',
      type: 'person',
      name: 'Ana Quick',
      names: [
        { text: 'Ana Quick', kind: 'full' },
        { text: 'Quick', kind: 'short' },
      ],
      description: 'the port’s director',
    }),
    entity({ id: 'oslo', type: 'place', name: 'Oslo' }),
    entity({
      id: 'un',
      type: 'organization',
      name: 'United Nations',
      names: [
        { text: 'United Nations', kind: 'full' },
        { text: 'U.N.', kind: 'acronym' },
      ],
    }),
    entity({ id: 'norway', type: 'place', name: 'Norway' }),
  ],
  facts: [
    fact(),
    fact({
      id: 'f2',
      ...at('The U.N. thanked Quick and Norway.'),
      text: 'The U.N. thanked Quick and Norway.',
      entities: ['un', 'ana', 'norway'],
      dates: [],
    }),
  ],
  quotes: [quote()],
  ...over,
});
