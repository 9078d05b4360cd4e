import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dottingVariant } from '../../src/match/dotting.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import { entity, pack } from '../background/packs.ts';

const textsOf = (names: { text: string }[]) => names.map(({ text }) => text);

describe('shortlist', () => {
  const index = createNameIndex([pack()]);

  it('gives the names that begin with the words asked', () => {
    expect(textsOf(index.shortlist(['Ana', 'Tuesday']))).toEqual(['Ana Quick']);
    expect(index.shortlist(['Quick'])).toMatchObject([{ text: 'Quick', kind: 'short' }]);
  });

  it('gives nothing for other words, inner words or parts of words', () => {
    expect(index.shortlist(['Nations', 'Qui', 'Osloer', '', 'constructor', '__proto__'])).toEqual(
      [],
    );
  });

  it('folds case and accents, and gives each name once', () => {
    expect(textsOf(index.shortlist(['OSLO', 'Óslo', 'oslo']))).toEqual(['Oslo']);
  });

  it('gives short acronyms with and without dots', () => {
    expect(textsOf(index.shortlist(['UN']))).toEqual(['UN']);
    expect(textsOf(index.shortlist(['U']))).toEqual(['U.N.']);
    expect(index.shortlist(['UN'])[0]?.subjects).toMatchObject([
      { key: 'organization:united nations' },
    ]);
  });

  it('leaves out names whose capitals no word has', () => {
    expect(index.shortlist(['Un', 'un'])).toEqual([]);
    expect(textsOf(index.shortlist(['Un', 'UN']))).toEqual(['UN']);
    // A soft hyphen between the letters.
    expect(textsOf(index.shortlist(['U\u00adn']))).toEqual(['UN']);
    const scot = entity({ id: 's', type: 'person', name: 'Ana McQuick' });
    const people = createNameIndex([pack({ entities: [scot] })]);
    const asked = (...words: string[]) => textsOf(people.shortlist(words));
    expect(asked('Mcquick')).toEqual([]);
    expect(asked('MCQUICK')).toContain('McQuick');
  });

  it('leaves out names of one character and names without a capital', () => {
    const one = entity({ id: 'x', type: 'organization', name: 'X' });
    const small = entity({ id: 's', type: 'event', name: 'small' });
    const index = createNameIndex([pack({ entities: [one, small] })]);
    expect(index.shortlist(['X', 'small'])).toEqual([]);
    expect(index.subject('organization:x')).toBeDefined();
  });

  it.each([
    ['Wendy Sherman', 'Sherman'],
    ['James P. Kennedy Jr.', 'Kennedy'],
    ['Ludwig van Beethoven', 'Beethoven'],
  ])('knows %s by the surname too', (name, surname) => {
    const person = entity({ id: 'x', type: 'person', name });
    const index = createNameIndex([pack({ entities: [person] })]);
    expect(index.shortlist([surname])).toMatchObject([{ text: surname, kind: 'short' }]);
  });

  it.each([
    ['person', 'Donald J. Trump', 'Donald Trump'],
    ['person', 'James E. B. Stuart', 'James Stuart'],
    ['organization', 'The New York Times', 'New York Times'],
  ] as const)('knows the %s %s as %s too', (type, name, other) => {
    const index = createNameIndex([pack({ entities: [entity({ id: 'x', type, name })] })]);
    expect(textsOf(index.shortlist(name.split(' ')))).toContain(other);
  });

  it.each([
    ['person', 'J. D. Vance', 'Vance'],
    ['organization', 'The Hill', 'Hill'],
  ] as const)('leaves no %s %s with one word that is not a whole name', (type, name, rest) => {
    const index = createNameIndex([pack({ entities: [entity({ id: 'x', type, name })] })]);
    const full = index.shortlist([rest]).filter(({ kind }) => kind === 'full');
    expect(textsOf(full)).not.toContain(rest);
  });

  it('finds a name whose last part a page joins to the one before', () => {
    const kim = entity({ id: 'x', type: 'person', name: 'Kim Jong Un' });
    const index = createNameIndex([pack({ entities: [kim] })]);
    expect(textsOf(index.shortlist(['Kim', 'Jong']))).toContain('Kim Jong Un');
  });

  it('makes no surname of one name, of a sovereign’s number, or where the article has short names', () => {
    const names = ['Neymar', 'Xi', 'Elizabeth II'].map((name, i) =>
      entity({ id: `x${i}`, type: 'person', name }),
    );
    const named = entity({
      id: 'y',
      type: 'person',
      name: 'Xi Jinping',
      names: [
        { text: 'Xi Jinping', kind: 'full' },
        { text: 'Xi', kind: 'short' },
      ],
    });
    const index = createNameIndex([pack({ entities: [...names, named] })]);
    expect(textsOf(index.shortlist(['II', 'Jinping']))).toEqual(['Xi Jinping']);
  });

  it('finds an entity by its own name where its names lack it', () => {
    const bare = entity({ id: 'b', type: 'place', name: 'Bergen', names: [] });
    const index = createNameIndex([pack({ entities: [bare] })]);
    expect(index.shortlist(['Bergen'])).toMatchObject([{ text: 'Bergen', kind: 'full' }]);
  });

  it('finds every name by the words of a text that has it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][\p{L}'’ -]{0,20}[a-z]$/u), (name) => {
        const index = createNameIndex([
          pack({ entities: [entity({ id: 'e', type: 'place', name })] }),
        ]);
        const words = name.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
        expect(textsOf(index.shortlist(words))).toContain(name);
      }),
    );
  });

  it('tells of no name for a word that many names have', () => {
    const index = createNameIndex([
      pack({
        entities: ['John Smith', 'John Doe', 'Jane Doe'].map((name, i) =>
          entity({ id: `e${i}`, type: 'event', name }),
        ),
      }),
    ]);
    expect(textsOf(index.shortlist(['John', 'Doe']))).toEqual(['John Doe']);
    expect(textsOf(index.shortlist(['John', 'Smith']))).toEqual(['John Doe', 'John Smith']);
  });

  it('misses no name that a text holds, whatever words it shares with others', () => {
    const word = fc.constantFrom('Ana', 'Bo', 'Cy', 'of', 'al-Dar', 'É.', 'McEl');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1 }), name, (names, text) => {
        const index = createNameIndex([
          pack({
            entities: names.map((one, i) => entity({ id: `e${i}`, type: 'event', name: one })),
          }),
        ]);
        const words = text.split(/[^\p{L}]+/u).filter((part) => /\p{Lu}/u.test(part));
        const known = textsOf(index.shortlist(words));
        const held = names.filter((one) => /\p{Lu}.*\p{L}/u.test(one) && text.includes(one));
        expect(known).toEqual(expect.arrayContaining(held));
      }),
    );
  });

  it('takes any packs and any words', () => {
    const kinds = fc.constantFrom('person', 'place', 'organization', 'event');
    const entities = fc.array(
      fc.record({ id: fc.string(), type: kinds, name: fc.string({ unit: 'binary' }) }),
    );
    fc.assert(
      fc.property(entities, fc.array(fc.string({ unit: 'binary' })), (given, words) => {
        const index = createNameIndex([
          pack({ entities: given.map(({ id, type, name }) => entity({ id, type, name })) }),
        ]);
        const found = index.shortlist([...words, ...given.map(({ name }) => name)]);
        expect(new Set(found).size).toBe(found.length);
        for (const { subjects } of found) expect(subjects.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('subjects', () => {
  const place = (id: string, country?: string) =>
    entity({
      id,
      type: 'place',
      name: 'Georgia',
      ...(country === undefined ? {} : { place: { latitude: 0, longitude: 0, country } }),
    });

  it('puts together what several packs call the same, with accents or without', () => {
    const packs = [
      pack({ id: 'p1', entities: [entity({ id: 'a', type: 'person', name: 'José  Pérez' })] }),
      pack({ id: 'p2', entities: [entity({ id: 'b', type: 'person', name: 'Jose Perez' })] }),
    ];
    const index = createNameIndex(packs);
    const subject = index.subject('person:jose perez');
    expect(subject?.parts.map(({ pack, entity }) => [pack.id, entity.id])).toEqual([
      ['p1', 'a'],
      ['p2', 'b'],
    ]);
    expect(packs[1] && index.subjectOf(packs[1], 'b')).toBe(subject);
    expect(index.shortlist(['Jose']).map(({ subjects }) => subjects.length)).toEqual([1, 1]);
  });

  it('keeps types apart: one name, two subjects', () => {
    const index = createNameIndex([
      pack({
        entities: [
          entity({ id: 'a', type: 'person', name: 'Jordan' }),
          entity({ id: 'b', type: 'place', name: 'Jordan' }),
        ],
      }),
    ]);
    expect(index.shortlist(['Jordan'])).toHaveLength(1);
    expect(index.shortlist(['Jordan'])[0]?.subjects.map(({ key }) => key)).toEqual([
      'person:jordan',
      'place:jordan',
    ]);
  });

  it('keeps apart what one pack keeps apart, and places of different countries', () => {
    const twice = createNameIndex([pack({ entities: [place('a'), place('b')] })]);
    expect(twice.shortlist(['Georgia'])[0]?.subjects).toHaveLength(2);
    const countries = createNameIndex([
      pack({ id: 'p1', entities: [place('a', 'GE')] }),
      pack({ id: 'p2', entities: [place('b', 'US')] }),
      pack({ id: 'p3', entities: [place('c', 'US')] }),
      pack({ id: 'p4', entities: [place('d', 'GE')] }),
    ]);
    const [name] = countries.shortlist(['Georgia']);
    expect(name?.subjects.map(({ parts }) => parts.map(({ pack }) => pack.id))).toEqual([
      ['p1', 'p4'],
      ['p2', 'p3'],
    ]);
  });

  it('keeps their keys when another pack comes behind', () => {
    const first = pack({ id: 'p1', entities: [place('a', 'GE')] });
    const before = createNameIndex([first]);
    const after = createNameIndex([first, pack({ id: 'p2', entities: [place('b', 'US')] })]);
    expect(after.subjectOf(first, 'a')?.key).toBe(before.subjectOf(first, 'a')?.key);
  });
});

describe('dottingVariant', () => {
  it.each([
    ['US', 'U.S.'],
    ['U.S.', 'US'],
    ['NATO', 'N.A.T.O.'],
    ['UNESCO', null],
    ['Us', null],
    ['U.S', null],
    ['A', null],
  ])('%s → %s', (name, variant) => {
    expect(dottingVariant(name)).toBe(variant);
  });
});
