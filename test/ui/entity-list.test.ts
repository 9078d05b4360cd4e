import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/model/pack.ts';
import { filterEntities, groupByType, isLong } from '../../src/ui/entity-list.ts';
import { entity } from '../popup/services.ts';

const entities = [
  entity('Iran', { type: 'place' }),
  entity('José Núñez', { description: 'foreign minister' }),
  entity('Ana Quick', { description: 'minister of ports' }),
  entity('Oslo', { type: 'place' }),
];
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('groupByType', () => {
  it('keeps the order of appearance, people first', () => {
    const groups = groupByType(entities).map(({ type, entities: of }) => [type, names(of)]);
    expect(groups).toEqual([
      ['person', ['José Núñez', 'Ana Quick']],
      ['place', ['Iran', 'Oslo']],
    ]);
  });

  it('loses none and doubles none', () => {
    const any = fc.array(fc.record({ name: fc.string(), type: fc.constantFrom(...ENTITY_TYPES) }));
    fc.assert(
      fc.property(any, (list) => {
        const given = list.map(({ name, type }, i) => entity(name, { type, key: String(i) }));
        const grouped = groupByType(given).flatMap((group) => group.entities);
        expect(new Set(grouped)).toEqual(new Set(given));
        expect(grouped).toHaveLength(given.length);
      }),
    );
  });
});

describe('filterEntities', () => {
  it.each([
    ['', ['Iran', 'José Núñez', 'Ana Quick', 'Oslo']],
    ['  ', ['Iran', 'José Núñez', 'Ana Quick', 'Oslo']],
    ['nunez', ['José Núñez']],
    ['JOSÉ', ['José Núñez']],
    ['ports ana', ['Ana Quick']],
    ['minister', ['José Núñez', 'Ana Quick']],
    ['nobody', []],
    ['.*', []],
  ])('%j finds %j', (query, expected) => {
    expect(names(filterEntities(entities, query))).toEqual(expected);
  });

  it('finds every name by itself', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(filterEntities([entity(name)], name)).toHaveLength(1);
      }),
    );
  });
});

describe('isLong', () => {
  it('is more than a dozen', () => {
    const list = (length: number) => Array.from({ length }, () => entity('x'));
    expect(isLong(list(12))).toBe(false);
    expect(isLong(list(13))).toBe(true);
  });
});
