import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeCompanion, type CompanionEntry } from '../../src/sidepanel/companion.ts';
import { entity } from '../popup/services.ts';
import { factItem, quoteItem } from './items.ts';

const entities = [
  entity('Iran', { type: 'place' }),
  entity('Ana'),
  entity('Bo'),
  entity('UN', { type: 'organization' }),
];
const items = [
  factItem('1', ['Iran', 'Ana']),
  factItem('2', ['Ana']),
  factItem('3', ['Ana']),
  factItem('4', ['Iran', 'Bo']),
  factItem('5', ['Iran']),
];
const shape = (entries: CompanionEntry[]) =>
  entries.map(({ entity: { key }, items: own }) => [key, own.map(({ id }) => id).join('')]);

describe('arrangeCompanion', () => {
  it('begins with the people in view, and says nothing twice', () => {
    const { here, elsewhere } = arrangeCompanion(entities, items, ['Iran', 'Ana']);
    expect(shape(here)).toEqual([
      ['Ana', '12'],
      ['Iran', '45'],
    ]);
    expect(shape(elsewhere)).toEqual([]);
  });

  it('goes on with the others, people first, in order of appearance', () => {
    const { here, elsewhere } = arrangeCompanion(entities, items, []);
    expect(shape(here)).toEqual([]);
    expect(shape(elsewhere)).toEqual([
      ['Ana', '1'],
      ['Bo', '4'],
      ['Iran', '5'],
    ]);
  });

  it('leaves what someone on the page said to their name', () => {
    const said = [quoteItem('q', ['Bo', 'Iran'], null), factItem('f', ['Iran', 'Bo'])];
    const { here } = arrangeCompanion(entities, said, ['Iran', 'Bo']);
    expect(shape(here)).toEqual([['Bo', 'qf']]);
    const { here: near, elsewhere } = arrangeCompanion(entities, said, ['Iran']);
    expect(shape(near)).toEqual([['Iran', 'f']]);
    expect(shape(elsewhere)).toEqual([['Bo', 'q']]);
  });

  it('passes over names that the page no longer has', () => {
    const { here } = arrangeCompanion(entities, items, ['Gone', 'Bo', 'Bo']);
    expect(shape(here)).toEqual([['Bo', '4']]);
  });

  it('uses each item and each name once at most, and only where they belong', () => {
    const keys = fc.constantFrom('Iran', 'Ana', 'Bo', 'UN', 'Gone');
    const about = fc.array(fc.uniqueArray(keys, { minLength: 1 }), { maxLength: 20 });
    fc.assert(
      fc.property(about, fc.array(keys), (given, here) => {
        const known = given.map((concerned, i) => factItem(String(i), concerned));
        const { here: near, elsewhere } = arrangeCompanion(entities, known, here);
        const all = [...near, ...elsewhere];
        const used = all.flatMap((entry) => entry.items);
        expect(new Set(used).size).toBe(used.length);
        expect(new Set(all.map((entry) => entry.entity)).size).toBe(all.length);
        for (const entry of all) {
          expect(entry.items.length).toBeGreaterThan(0);
          for (const item of entry.items) expect(item.entities).toContain(entry.entity.key);
        }
      }),
    );
  });
});
