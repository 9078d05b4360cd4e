import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSubjects } from '../../src/match/find-subjects.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import { entity, pack } from '../background/packs.ts';

const index = createNameIndex([
  pack({
    entities: [
      entity({
        id: 'abdollahian',
        type: 'person',
        name: 'Hossein Amir-Abdollahian',
        names: [{ text: 'Amir-Abdollahian', kind: 'short' }],
      }),
      entity({
        id: 'us',
        type: 'place',
        name: 'United States',
        names: [{ text: 'US', kind: 'acronym' }],
      }),
      entity({ id: 'un', type: 'organization', name: 'United Nations' }),
      entity({ id: 'nunez', type: 'person', name: 'José Núñez' }),
      entity({ id: 'oslo', type: 'place', name: 'Oslo' }),
    ],
  }),
]);
const find = (text: string, limit = 8) =>
  findSubjects(text, index, limit).map(({ parts }) => parts[0]?.entity.id);

describe('findSubjects', () => {
  it.each([
    ['Oslo', ['oslo']],
    ['oslo', ['oslo']],
    ['  OSLO’s ', ['oslo']],
    ['jose nunez', ['nunez']],
    ['Abdollahian', ['abdollahian']],
    ['amir abdollahian', ['abdollahian']],
    ['Hossein Amir\u2011Abdollahian’s', ['abdollahian']],
    ['Unit', ['us', 'un']],
    ['united nations', ['un']],
    ['US', ['us']],
    ['José Núñez flew from Oslo to the US', ['nunez', 'oslo', 'us']],
    ['told us about it', []],
    ['slo', []],
    ['Lisbon', []],
    ['', []],
    ['…', []],
    ['constructor', []],
  ])('%j means %j', (text, expected) => {
    expect(new Set(find(text))).toEqual(new Set(expected));
  });

  it('puts the very name before a part of one, and keeps to the limit', () => {
    const own = createNameIndex([
      pack({
        entities: [
          entity({ id: 'group', type: 'organization', name: 'Oslo Group' }),
          entity({ id: 'oslo', type: 'place', name: 'Oslo' }),
        ],
      }),
    ]);
    const ids = findSubjects('Oslo', own, 8).map(({ parts }) => parts[0]?.entity.id);
    expect(ids).toEqual(['oslo', 'group']);
    expect(findSubjects('Oslo', own, 1)).toHaveLength(1);
  });

  it('finds every name by itself, in any case, and takes any text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][\p{L} -]{1,20}[a-z]$/u), fc.string(), (name, text) => {
        const own = createNameIndex([
          pack({ entities: [entity({ id: 'e', type: 'place', name })] }),
        ]);
        expect(findSubjects(name, own, 8)).toHaveLength(1);
        expect(findSubjects(name.toLowerCase(), own, 8)).toHaveLength(1);
        expect(findSubjects(text, own, 8).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
