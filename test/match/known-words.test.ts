import { describe, expect, it } from 'vitest';
import { kindsOf } from '../../src/match/known-words.ts';
import * as kinds from '../../src/match/word-kinds.ts';

const kindOf = (word: string) => new Map(kindsOf([word])).get(word.toLowerCase());

describe('kindsOf', () => {
  it('tells of a page’s own words alone, in small letters', () => {
    expect(kindsOf(['Stadium', 'Xyzzy', 'Governor', 'STADIUM'])).toEqual([
      ['stadium', kinds.HEAD],
      ['governor', kinds.OFFICE],
    ]);
  });

  it.each([
    ['Chief', [kinds.TITLE]],
    ['May', [kinds.MONTH, kinds.FIRST_WORD]],
    ['IN', [kinds.POSTAL_STATE, kinds.FIRST_WORD, kinds.SHOUTED]],
    ['Downtown', [kinds.STATE_WORD, kinds.PART]],
    ['Prince', [kinds.OFFICE, kinds.HEAD_OF]],
  ])('knows all that %s may be', (word, expected) => {
    expect(kindOf(word)).toBe(expected.reduce((all, kind) => all | kind, 0));
  });

  it('knows nothing of what objects inherit', () => {
    expect(kindsOf(['constructor', '__proto__', ''])).toEqual([]);
  });
});
