import { describe, expect, it } from 'vitest';
import { cardViewOf } from '../../src/background/card-view.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import type { Pack } from '../../src/model/pack.ts';
import { article, at, entity, fact, pack, quote } from './packs.ts';

const ALL = ['place:oslo', 'person:ana quick', 'organization:united nations', 'place:norway'];

const READER = { locale: 'en-GB', now: new Date(2026, 10, 23) };

function view(key: string, packs: Pack[] = [pack()], known = ALL) {
  const index = createNameIndex(packs);
  const subject = index.subject(key);
  const result = subject && cardViewOf(subject, known, index, () => null, READER);
  if (!result) throw new Error(`No card for ${key}`);
  return result;
}

const ana = (over: Partial<Pack> = {}) => view('person:ana quick', [pack(over)]);
const texts = (items: { text: string }[]) => items.map(({ text }) => text);

describe('a name of which nothing is told', () => {
  const bare = (text: string, name = 'Norway', language = 'en') =>
    view('place:norway', [
      pack({
        facts: [],
        quotes: [],
        articles: [article({ text, language })],
        entities: [
          entity({
            id: 'norway',
            type: 'place',
            name,
            names: [{ text: name, kind: 'full' }],
          }),
        ],
      }),
    ]);

  it('has the sentence that names it, and where that stands', () => {
    const { facts, factCount } = bare(
      'It began.\n\nA storm came. Boats left for\nNorway at night. All slept.',
    );
    expect(texts(facts)).toEqual(['Boats left for Norway at night.']);
    expect(facts[0]?.source).toMatchObject({ paragraph: 2, paragraphs: 2 });
    expect(factCount).toBe(1);
  });

  it('has a heading if no sentence names it, in whatever language', () => {
    expect(texts(bare('Back in Norway\n\nAll slept.', 'Norway', 'no such language').facts)).toEqual(
      ['Back in Norway'],
    );
  });

  it('has none if it stands in other words only', () => {
    expect(bare('Norwayland (Norway2) is a park.').facts).toEqual([]);
  });
});

describe('quotes', () => {
  it('are those the entity spoke, without naming it again', () => {
    const about = quote({
      id: 'q2',
      text: 'Quick is right about it',
      speaker: 'un',
      entities: ['ana'],
    });
    const { quotes, quoteCount } = ana({ quotes: [about, quote()] });
    expect(texts(quotes)).toEqual(['So am I, after all these years of waiting,']);
    expect(quotes[0]).toMatchObject({ speaker: null, date: '2023-01-22', kind: 'direct' });
    expect(quoteCount).toBe(1);
  });

  it('are those that name it if it said nothing, with who spoke', () => {
    const words = at('a spokesman');
    const { quotes } = view('place:oslo', [
      pack({
        quotes: [
          quote({ id: 'q2', text: 'Oslo is open to all', entities: ['oslo'] }),
          quote({
            id: 'q3',
            text: 'Oslo is ready for them',
            entities: ['oslo'],
            speaker: null,
            speakerStart: words.start,
            speakerEnd: words.end,
          }),
          quote({
            id: 'q4',
            text: 'Oslo is closed to some',
            entities: ['oslo'],
            speaker: null,
            speakerStart: null,
            speakerEnd: null,
          }),
        ],
      }),
    ]);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['Ana Quick', 'a spokesman', null]);
  });

  it('come newest first, of one day whole statements before phrases and reports', () => {
    const { quotes } = ana({
      quotes: [
        quote({ id: '1', text: 'excellent', date: '2023-01-20' }),
        quote({ id: '2', text: 'reported in so many words', kind: 'indirect', date: '2023-01-20' }),
        quote({ id: '3', text: 'said in so many words', date: '2023-01-20' }),
        quote({ id: '4', text: 'said later', date: '2023-01-21' }),
      ],
    });
    expect(texts(quotes)).toEqual([
      'said later',
      'said in so many words',
      'reported in so many words',
      'excellent',
    ]);
  });

  it('are at most eight, with how many there are', () => {
    const quotes = Array.from({ length: 20 }, (_, i) => quote({ id: `q${i}` }));
    const card = ana({ quotes });
    expect(card.quotes).toHaveLength(8);
    expect(card.quoteCount).toBe(20);
  });
});

describe('facts', () => {
  const on = (id: string, start: string, text = id) =>
    fact({ id, text, dates: [{ text: start, start, end: start }] });

  it('come newest first; those without a date by the day of publication', () => {
    const { facts } = ana({
      facts: [
        on('old', '2020-05'),
        fact({ id: 'none', text: 'none', dates: [] }),
        on('new', '2023-01-20'),
      ],
    });
    expect(texts(facts)).toEqual(['none', 'new', 'old']);
    expect(facts.map(({ date }) => date)).toEqual(['2023-01-22', '2023-01-20', '2020-05']);
  });

  it('without any date come last', () => {
    const card = ana({
      articles: [article({ published: null })],
      facts: [fact({ id: 'none', text: 'none', dates: [] }), on('old', '1998')],
    });
    expect(texts(card.facts)).toEqual(['old', 'none']);
  });

  it('are dated by the latest day that had come', () => {
    const dates = ['1998', '2023-01-19', '2030'].map((start) => ({
      text: start,
      start,
      end: start,
    }));
    expect(ana({ facts: [fact({ dates })] }).facts[0]?.date).toBe('2023-01-19');
    const future = [{ text: '2030', start: '2030', end: '2030' }];
    expect(ana({ facts: [fact({ dates: future })] }).facts[0]?.date).toBe('2030');
  });

  it('that a quote on the card tells already are left out', () => {
    const sentence = '“So am I, after all these years of waiting,” Quick said.';
    const repeated = fact({ id: 'f9', ...at(sentence), text: sentence });
    const card = ana({ facts: [repeated, fact()] });
    expect(card.facts).toHaveLength(1);
    expect(card.factCount).toBe(1);
    expect(ana({ facts: [repeated, fact()], quotes: [] }).facts).toHaveLength(2);
    // The same offsets in another article are other words.
    const elsewhere = ana({
      articles: [article(), article({ id: 'a2' })],
      facts: [{ ...repeated, article: 'a2' }],
    });
    expect(elsewhere.facts).toHaveLength(1);
  });

  it('are at most twelve, with how many there are', () => {
    const card = ana({ facts: Array.from({ length: 30 }, (_, i) => fact({ id: `f${i}` })) });
    expect([card.facts.length, card.factCount]).toEqual([12, 30]);
  });
});

describe('sources', () => {
  it('say where in the article a thing stands', () => {
    const { source } = ana().quotes[0] ?? {};
    expect(source).toMatchObject({
      title: 'Port opens',
      publisher: 'The Paper',
      published: '2023-01-22',
      paragraph: 2,
      paragraphs: 3,
    });
  });

  it('lead to the very words, without their quotation marks', () => {
    expect(ana().quotes[0]?.source.url).toBe(
      'https://paper.example/port#:~:text=So%20am%20I%2C%20after%20all%20these%20years%20of%20waiting%2C',
    );
  });

  it('stand though the article is missing from the pack', () => {
    const { source } = ana({ articles: [] }).facts[0] ?? {};
    expect(source).toEqual({
      title: '',
      publisher: null,
      published: null,
      day: '',
      url: null,
      paragraph: 1,
      paragraphs: 1,
    });
  });
});

describe('related', () => {
  it('are those the document knows that share facts or quotes, most shared first', () => {
    const { related } = ana({
      quotes: [quote({ entities: ['norway'] })],
      facts: [fact({ entities: ['ana', 'oslo'] }), fact({ id: 'f2', entities: ['norway', 'ana'] })],
    });
    expect(related).toEqual([
      { entity: 3, name: 'Norway', type: 'place' },
      { entity: 0, name: 'Oslo', type: 'place' },
    ]);
  });

  it('are none that the document does not know', () => {
    const { related } = view('person:ana quick', [pack()], ['person:ana quick']);
    expect(related).toEqual([]);
  });

  it('are at most six', () => {
    const others = Array.from({ length: 9 }, (_, i) => `E${i}x`);
    const entities = ['Ana Quick', ...others].map((name) =>
      entity({ id: name, type: 'place', name }),
    );
    const facts = [fact({ entities: entities.map(({ id }) => id) })];
    const keys = entities.map(({ name }) => `place:${name.toLowerCase()}`);
    const card = view('place:ana quick', [pack({ entities, facts, quotes: [] })], keys);
    expect(card.related).toHaveLength(6);
  });
});

describe('what several packs know', () => {
  it('comes on one card', () => {
    const oslo = (id: string, description: string, over = {}) =>
      pack({
        id,
        entities: [entity({ id: `oslo-${id}`, type: 'place', name: 'Oslo', description, ...over })],
        facts: [fact({ id, text: `from ${id}`, entities: [`oslo-${id}`] })],
        quotes: [],
      });
    const place = { latitude: 59.9, longitude: 10.7, country: 'NO' };
    const card = view('place:oslo', [oslo('p1', ''), oslo('p2', 'capital', { place })]);
    expect(texts(card.facts)).toEqual(['from p1', 'from p2']);
    expect(card).toMatchObject({ description: 'capital', country: 'Norway', entity: 0 });
  });
});
