import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../../src/compile/coreference/resolve-references.ts';
import { findFacts } from '../../../src/compile/facts/find-facts.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';
import { named, type Named } from '../named.ts';

const LIST: Named[] = [
  { names: ['Anna Lind', 'Lind'], description: 'harbour minister' },
  { names: ['Acme Boats', 'Acme'], type: 'organization' },
];

function factsIn(text: string) {
  const document = readStructure(articleOf(text, '2023-01-22'));
  const { entities, mentions } = named(text, LIST);
  return findFacts(document, entities, mentions, resolveReferences(document, entities, mentions));
}

const textsOf = (text: string) => factsIn(text).map((fact) => fact.text);

describe('a fact', () => {
  it('is a sentence with its entities and its dates', () => {
    expect(factsIn('Lind signed a deal with Acme on Thursday for 20 boats.')).toEqual([
      {
        ...{ id: 'a1-f1', article: 'a1', start: 0, end: 54 },
        text: 'Lind signed a deal with Acme on Thursday for 20 boats.',
        entities: ['Anna Lind', 'Acme Boats'],
        dates: [{ text: 'Thursday', start: '2023-01-19', end: '2023-01-19' }],
        rank: expect.any(Number) as number,
      },
    ]);
  });

  it.each([
    ['speaks of an entity', 'The boats of the old harbour were lost in the storm.'],
    ['states', 'Did Lind lose the boats of the old harbour in the storm?'],
    ['has a verb', 'Anna Lind, minister for the old harbour and all its boats.'],
    ['is more than a quote', '“We lost every single boat in the old harbour to it,” Lind said.'],
    ['is not just whose words these are', '“We lost every single boat,” Lind told Acme.'],
    ['does not speak to the reader', 'Don’t worry, Lind, nobody is going to take your boat.'],
    ['does not point to pages', 'Lind has lost her boat again, https://example.org/boat.'],
    ['is text, not a heading', 'Lind loses boats of the old harbour in a storm\n\nIt was so.'],
  ])('%s', (_, text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it('begins behind its bullet', () => {
    expect(textsOf('- Lind sold 20 boats to Acme.\n- Lind bought 20 boats of Acme.')).toEqual([
      'Lind sold 20 boats to Acme.',
      'Lind bought 20 boats of Acme.',
    ]);
  });

  it('explains the pronoun at its head', () => {
    const text =
      'Lind came home. She signed a deal with Acme in June 2022. Her boat sank in the storm.';
    expect(factsIn(text).map(({ explained }) => explained)).toEqual(
      expect.arrayContaining([
        'She [Anna Lind] signed a deal with Acme in June 2022.',
        'Her [Anna Lind’s] boat sank in the storm.',
      ]),
    );
  });

  it.each([
    [
      'In a letter to Acme Boats, she said no.',
      'In a letter to Acme Boats, she [Anna Lind] said no.',
    ],
    [
      'Acme saw the minister’s plan to sink.',
      'Acme saw the minister’s [Anna Lind’s] plan to sink.',
    ],
    ['In her letter to Acme, Lind said no.', undefined],
    ['Lind told Acme that she would say no.', undefined],
  ])('explains whom its first pronoun means, unless it names her: %s', (sentence, explained) => {
    const facts = factsIn(`Lind came home. ${sentence}`);
    expect(facts.find(({ text }) => text === sentence)).toMatchObject({ text: sentence });
    expect(facts.find(({ text }) => text === sentence)?.explained).toBe(explained);
  });

  it('that says what another says is left out', () => {
    const text =
      'Lind signed the deal with Acme Boats.\n\nThe sea was calm.\n\nLind has signed a deal with the Acme Boats.';
    expect(textsOf(text)).toHaveLength(1);
  });
});

it.each([
  'Lind wanted Acme to do the following things now:',
  "Lind says of the Acme Boats, 'They sink.",
  'Lind said of Acme at the harbour: “We are lost and so are they.',
])('is none: %s', (text) => {
  expect(factsIn(`${text}\n\nIt rained.`)).toEqual([]);
});

it('ranks what only reports a quotation after the rest', () => {
  const text =
    '“We are lost and so is everything we had,” Lind, the minister of the harbour, told Acme. Lind then left Acme to its fate.';
  expect(textsOf(text)[0]).toContain('left');
});

it('ranks who did what and when before filler', () => {
  const text =
    'But still, it could perhaps be that Lind did rather well. Lind sold Acme 20 boats for $2 million on Thursday.';
  expect(textsOf(text)[0]).toContain('sold');
});

it('gives sentences of the text, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      ...['Lind signed ', 'the deal with Acme. ', 'She ', 'on Monday ', '\n\n', '“', '”'],
    ),
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const facts = factsIn(text);
      for (const { start, end, text: words, entities, rank } of facts) {
        expect(text.slice(start, end)).toBe(words);
        expect(entities).not.toEqual([]);
        expect(rank).toBeGreaterThanOrEqual(0);
        expect(rank).toBeLessThanOrEqual(1);
      }
      expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
      const ranks = facts.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }),
  );
});
