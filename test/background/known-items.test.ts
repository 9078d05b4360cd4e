import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownOf, tellingItems } from '../../src/background/known-items.ts';
import { linksOf, strongestLinks } from '../../src/background/known-links.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import type { Pack } from '../../src/model/pack.ts';
import { article, entity, fact, pack, quote } from './packs.ts';

const READER = { locale: 'en-GB', now: new Date(2026, 10, 23) };

const ask = (packs: Pack[], keys?: string[]) => {
  const index = createNameIndex(packs);
  const subjects = [...index.subjects()].filter(({ key }) => !keys || keys.includes(key));
  const gathered = knownOf(subjects, index);
  return {
    all: gathered.known,
    isCut: gathered.isCut,
    choose: (limit: number) => tellingItems(gathered, limit, index, READER),
  };
};
const known = (packs: Pack[], keys?: string[]) => ask(packs, keys).all;
const textsOf = (packs: Pack[], keys?: string[]) =>
  known(packs, keys).map(({ found }) => found.item.text);

describe('knownOf', () => {
  it('collects each fact and quote once, with those it concerns of those asked', () => {
    const items = known([pack()], ['person:ana quick', 'place:oslo']);
    expect(items.map(({ found }) => found.item.id).sort()).toEqual(['f1', 'f2', 'q1']);
    const opened = items.find(({ found }) => found.item.id === 'f1');
    expect(opened?.subjects.map(({ key }) => key)).toEqual(['person:ana quick', 'place:oslo']);
    const thanked = items.find(({ found }) => found.item.id === 'f2');
    expect(thanked?.subjects.map(({ key }) => key)).toEqual(['person:ana quick']);
  });

  it('names a speaker first', () => {
    const spoken = quote({ entities: ['oslo'], speaker: 'ana' });
    const items = known([pack({ facts: [], quotes: [spoken] })]);
    expect(items[0]?.subjects.map(({ key }) => key)).toEqual(['person:ana quick', 'place:oslo']);
  });

  it('says what two articles have alike once', () => {
    const again = pack({ id: 'p2' });
    expect(textsOf([pack(), again])).toEqual(textsOf([pack()]));
  });

  it('leaves out a fact that its quote tells', () => {
    const text =
      'Quick said: “So am I, after all these years of waiting, glad to be in Oslo again.”';
    const whole = pack({
      articles: [article({ text })],
      facts: [fact({ text, start: 0, end: text.length })],
      quotes: [quote({ start: 12, end: text.length, text: text.slice(13, -1) })],
    });
    expect(known([whole]).map(({ kind }) => kind)).toEqual(['quote']);
  });
});

describe('a name that the library has very much of', () => {
  const crowd = (id: string) =>
    pack({
      id,
      quotes: [],
      facts: Array.from({ length: 200 }, (_, i) =>
        fact({ id: `f${i}`, text: `Norway ${id} ${i}`, entities: ['norway'] }),
      ),
    });

  it('is not looked through to the end, but from what came last', () => {
    const few = Array.from({ length: 3 }, (_, i) => crowd(`p${i}`));
    expect(ask(few)).toMatchObject({ isCut: false });
    const many = Array.from({ length: 40 }, (_, i) => crowd(`p${i}`));
    const { all, isCut } = ask(many);
    expect(isCut).toBe(true);
    expect(all.length).toBeLessThan(40 * 200);
    const packs = new Set(all.map(({ found }) => found.pack.id));
    expect(packs.has('p39')).toBe(true);
    expect(packs.has('p0')).toBe(false);
  });
});

/** Packs of facts about a handful of entities. */
const packs = fc
  .array(fc.uniqueArray(fc.constantFrom('ana', 'oslo', 'un', 'norway'), { minLength: 1 }), {
    maxLength: 60,
  })
  .map((about) => [
    pack({
      quotes: [],
      facts: about.map((entities, i) => fact({ id: `f${i}`, text: `Text ${i}`, entities })),
    }),
  ]);

describe('tellingItems', () => {
  it('chooses no more than asked, none twice, and counts all', () => {
    fc.assert(
      fc.property(packs, fc.integer({ min: 1, max: 20 }), (given, limit) => {
        const { all, choose } = ask(given);
        const { items, isCut } = choose(limit);
        expect(isCut).toBe(all.length > limit);
        expect(items).toHaveLength(Math.min(limit, all.length));
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      }),
    );
  });

  it('does not let one name crowd out the others', () => {
    const crowd = Array.from({ length: 50 }, (_, i) =>
      fact({ id: `n${i}`, text: `Norway ${i}`, entities: ['norway'], rank: 1 }),
    );
    const lone = fact({ id: 'lone', text: 'Quick alone', entities: ['ana'], rank: 0 });
    const { items } = ask([pack({ facts: [...crowd, lone], quotes: [] })]).choose(10);
    expect(items.map(({ id }) => id)).toContain('p1/fact/lone');
  });

  it('puts what ties several names before what names one', () => {
    const { items } = ask([pack({ quotes: [] })]).choose(10);
    expect(items.map(({ id }) => id)).toEqual(['p1/fact/f2', 'p1/fact/f1']);
  });

  it('cites where each stands', () => {
    const { items } = ask([pack()]).choose(10);
    const item = items.find(({ kind }) => kind === 'quote');
    expect(item).toMatchObject({
      id: 'p1/quote/q1',
      entities: ['person:ana quick'],
      place: { pack: 'p1', article: 'a1' },
      speaker: 'person:ana quick',
      quote: { speaker: 'Ana Quick', date: '2023-01-22', source: { publisher: 'The Paper' } },
    });
  });
});

describe('links', () => {
  it('tie the names of a sentence, the less the more there are', () => {
    const links = linksOf(known([pack({ quotes: [] })]));
    const between = (a: string, b: string) =>
      links.find((link) => [link.a, link.b].join() === [a, b].join());
    expect(between('person:ana quick', 'place:oslo')).toMatchObject({ count: 1, weight: 1 });
    expect(between('person:ana quick', 'place:norway')).toMatchObject({ count: 1, weight: 0.5 });
    expect(between('place:norway', 'place:oslo')).toBeUndefined();
  });

  it('come strongest first, each pair once, none with itself', () => {
    fc.assert(
      fc.property(packs, (given) => {
        const links = linksOf(known(given));
        const pairs = links.map(({ a, b }) => JSON.stringify([a, b].sort()));
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(links.every(({ a, b, count }) => a !== b && count > 0)).toBe(true);
        const weights = links.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((x, y) => y - x));
      }),
    );
  });

  it('are cut to those among the strongest names', () => {
    fc.assert(
      fc.property(packs, fc.integer({ min: 1, max: 4 }), (given, limit) => {
        const links = strongestLinks(linksOf(known(given)), limit);
        expect(new Set(links.flatMap(({ a, b }) => [a, b])).size).toBeLessThanOrEqual(limit);
      }),
    );
  });

  it('are not made of mere lists', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      entity({ id: `e${i}`, type: 'place', name: `Place ${i}` }),
    );
    const list = fact({ text: 'A list', entities: many.map(({ id }) => id) });
    expect(linksOf(known([pack({ entities: many, facts: [list], quotes: [] })]))).toEqual([]);
  });
});
