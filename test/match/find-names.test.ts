import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/match/pattern.ts';
import { namesIn, patternsOf } from './page.ts';
import { referenceMatches } from './reference.ts';

const find = (text: string, ...names: string[]) =>
  namesIn(text, patternsOf(names)).map(({ start, end }) => text.slice(start, end));

describe('a name', () => {
  it.each([
    ['Amir-Abdollahian', 'Amir\u2010Abdollahian and AMIR–ABDOLLAHIAN', 2],
    ['São Paulo', 'Sao Paulo, SÃO\u00a0PAULO and Sa\u0303o \n Paulo', 3],
    ['O’Brien', "O'Brien, O\u02bcBrien", 2],
    ['Donetsk', 'Don\u00adetsk and Donetsk’s, not Donetskaya or NeoDonetsk', 2],
    ['al-Qaeda', 'al-Qaeda, Al-Qaeda, AL-QAEDA', 3],
    ['US', 'US, not us, Us or USA', 1],
    ['Iran', 'IRAN and Iran, not iran, IRan, IranAir', 2],
    ['北京', '北京 and not 北京市', 1],
    ['Malcolm X', 'Malcolm X. Then', 1],
    ['Malcolm x', 'Malcolm X. Then', 1],
    ['Kim Jong Un', 'Kim Jong-un, Kim Jong-Un and KIM JONG UN, not Kim Jong un', 3],
    ['Hossein Amir-Abdollahian', 'Hossein Amir Abdollahian', 1],
    ['Wendy Sherman', 'Wendy R. Sherman and Wendy Sherman, not Wendy Rose Sherman', 2],
  ])('%s is found in “%s”', (wanted, text, times) => {
    expect(find(text, wanted)).toHaveLength(times);
  });

  it('is the longest where several stand', () => {
    expect(find('Iran International of Iran', 'Iran', 'Iran International')).toEqual([
      'Iran International',
      'Iran',
    ]);
  });

  // Signs that stand on nothing may go with the name or not.
  const visible = (page: string, start: number, end: number) => {
    const [signs = ''] = /^[\p{M}\p{Cf}]*/u.exec(page.slice(start, end)) ?? [];
    const [tail = ''] = /[\p{M}\p{Cf}]*$/u.exec(page.slice(start, end)) ?? [];
    return [start + signs.length, end - tail.length];
  };

  const letters = fc.constantFrom(
    ..."aAbBéÉøØß \u00a0\n-–’'.1Ж中\u0301\u00ad\u200d".split(''),
    'Ab',
    'Iran',
    '𝒜',
    '\ud835',
  );
  const text = fc.array(letters, { maxLength: 24 }).map((parts) => parts.join(''));

  it('is found exactly where a plain search by the same rules finds it', () => {
    const short = fc.array(letters, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(short, text, text, fc.func(fc.boolean()), (wanted, before, after, isSwapped) => {
        // Names are searched by a word that pages show in capitals, from the start of such a word on.
        fc.pre(/^[AB\p{Lu}中]/u.test(wanted) && patternOf(wanted)?.head === 0);
        fc.pre(/[\p{L}\p{N}]$/u.test(wanted));
        const joined = wanted.replace(/[ -]/g, (joint, at) =>
          isSwapped(at) ? (joint === ' ' ? '-' : ' ') : joint,
        );
        const page = `${before}${joined}${after}`;
        const expected = referenceMatches(page, wanted);
        // Which of two that overlap is found, the longer with its invisible letters, is no matter of the rules.
        fc.pre(expected.every(([start], i) => i === 0 || start >= (expected[i - 1]?.[1] ?? 0)));
        const found = namesIn(page, patternsOf([wanted]));
        expect(found.map(({ start, end }) => visible(page, start, end))).toEqual(
          expected.map(([start, end]) => visible(page, start, end)),
        );
      }),
      { numRuns: 3000 },
    );
  });
});
