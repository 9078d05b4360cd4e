import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  classAt,
  DIGIT,
  foldAt,
  IGNORABLE,
  isWord,
  LOWER,
  OTHER,
  UPPER,
} from '../../src/match/characters.ts';
import { createWordIds, type WordIds } from '../../src/match/word-ids.ts';
import { eachCandidate, wordKey } from '../../src/match/words.ts';

const candidates = (text: string, from?: number, to?: number) => {
  const found: string[] = [];
  const end = eachCandidate(text, (start, stop) => found.push(text.slice(start, stop)), from, to);
  return { found, end };
};

/** Texts of all that a word may be made of, and what may stand between words. */
const texts = fc
  .array(
    fc.constantFrom(
      ...['a', 'B', '1', 'ñ', 'É', 'ß', ' ', ',', '’', '-', '\u00ad', '\u200b'],
      ...['\u0301', '漢', 'ア', '\u{1f600}', '𝐀', '\ud800'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** The rule in one expression: words of letters, marks and digits, among them a capital or a letter without case. */
function expected(text: string): string[] {
  const units = text.match(/(?:[\p{L}\p{M}\p{N}]|[\u00ad\u200b-\u200f\u2060\ufeff])+/gu) ?? [];
  return units
    .map((word) => word.replace(/^[\u00ad\u200b-\u200f\u2060\ufeff]+/, ''))
    .filter((word) => /[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]/u.test(word) && word.length <= 64);
}

describe('classAt', () => {
  it('knows every character by its Unicode class, whatever was put down beforehand', () => {
    for (let code = 0; code < 0xd800; code++) {
      const character = String.fromCharCode(code);
      const found = classAt(character, 0);
      const letter = /^[\p{L}\p{M}\p{N}]$/u.test(character) && code !== 0x2bc;
      expect([code, isWord(found)]).toEqual([code, letter]);
      if (/^[\p{Lu}\p{Lt}]$/u.test(character)) expect([code, found]).toEqual([code, UPPER]);
      else if (/^\p{Ll}$/u.test(character)) expect([code, found]).toEqual([code, LOWER]);
      else if (/^\p{N}$/u.test(character)) expect([code, found]).toEqual([code, DIGIT]);
      else if (/^[\u00ad\u200b-\u200f\u2060]$/.test(character)) expect(found).toBe(IGNORABLE);
      else if (!letter) expect([code, found]).toEqual([code, OTHER]);
    }
  });
});

describe('classAt of pairs', () => {
  it('takes pictures for no letters, and letters for letters', () => {
    for (let point = 0x1f000; point < 0x20100; point++) {
      const character = String.fromCodePoint(point);
      const isLetter = /^[\p{L}\p{M}\p{N}]$/u.test(character);
      expect([point, isWord(classAt(character, 0))]).toEqual([point, isLetter]);
      expect([point, isWord(classAt(character, 1))]).toEqual([point, isLetter]);
    }
  });
});

describe('eachCandidate', () => {
  it('finds the words with a capital letter', () => {
    expect(candidates('the iPhone of Ms O’Neill, 3M').found).toEqual([
      'iPhone',
      'Ms',
      'O',
      'Neill',
      '3M',
    ]);
  });

  it('finds what the rule says', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(candidates(text).found).toEqual(expected(text));
      }),
    );
  });

  it('finds the same in pieces as in one go', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 10 }), (text, step) => {
        const pieces: string[] = [];
        for (let at = 0; at < text.length;) {
          const { found, end } = candidates(text, at, Math.min(text.length, at + step));
          pieces.push(...found);
          at = end;
        }
        expect(pieces).toEqual(candidates(text).found);
      }),
    );
  });

  it('passes over a word that is too long for a name', () => {
    expect(candidates(`A${'a'.repeat(70)} Iran`).found).toEqual(['Iran']);
  });
});

describe('wordKey', () => {
  it('folds letter by letter', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = Array.from({ length: text.length }, (_, i) => foldAt(text, i)).join('');
        expect(wordKey(text, 0, text.length)).toBe(folded.toLowerCase());
      }),
    );
  });
});

describe('WordIds', () => {
  const idOf = (ids: WordIds, word: string) => ids.idOf(`<${word}>`, 1, word.length + 1);

  it('numbers words as a Map would, however many', () => {
    const letters = fc.constantFrom(...'a A b B z Z 0 1 9 é É Ж ж 漢'.split(' '));
    const word = fc.oneof(
      fc.array(letters, { maxLength: 4 }).map((parts) => parts.join('')),
      fc.integer({ min: 0 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6000 }), (words) => {
        const numbers = new Map<string, number>();
        const ids = createWordIds();
        for (const one of words) {
          if (!numbers.has(one)) numbers.set(one, numbers.size);
          expect(idOf(ids, one)).toBe(numbers.get(one));
        }
        expect(ids.words).toEqual([...numbers.keys()]);
        const plain = (one: string) => one.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
        for (const one of ['', 'a', 'AB', ...words.slice(0, 50)]) {
          const alike = ids.words.flatMap((word, id) => (plain(word) === plain(one) ? [id] : []));
          expect(ids.like(one)).toEqual(expect.arrayContaining(alike));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('tells words apart that have the same hash', () => {
    const ids = createWordIds();
    // 31 × 0 + n = 31 × 2 + 0
    const words = ['0n', '20', '0n0n', '2020', '0n20', '0n'];
    expect(words.map((word) => idOf(ids, word))).toEqual([0, 1, 2, 3, 4, 0]);
    expect(ids.like('0N')).toContain(0);
  });
});
