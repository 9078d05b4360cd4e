import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsMeet } from '../../src/match/joints.ts';
import { readWords, standingIn } from '../../src/match/page-words.ts';
import { eachCandidate } from '../../src/match/words.ts';
import { GAP } from '../../src/model/shortlist.ts';
import { patternsOf } from './page.ts';

const wordsOf = (text: string, caseless = false) => readWords(text, caseless).words.words;

describe('the words of texts', () => {
  it('are none that is empty, whatever marks stand alone', () => {
    expect(wordsOf('Weather: \u2600\uFE0F in Donetsk \u0301 today')).toEqual([
      'Weather',
      'Donetsk',
    ]);
  });

  it('may go on from text to text, unless white space or a capital parts them', () => {
    expect(wordsOf(['I', 'ra', 'n and ', 'Iran', 'Russia'].join(GAP))).toEqual([
      'I',
      'Ira',
      'Iran',
      'Russia',
    ]);
    expect(wordsOf(['US', '', 'Navy'].join(GAP))).toEqual(['US', 'Navy']);
    expect(wordsOf(['US', 'Navy'].join(GAP))).toContain('USNavy');
  });

  it('are of scripts without capitals only if asked for', () => {
    expect(wordsOf('In Oslo, 北京 and Тверь')).toEqual(['In', 'Oslo', 'Тверь']);
    expect(wordsOf('In Oslo, 北京 and Тверь', true)).toEqual(['In', 'Oslo', '北京', 'Тверь']);
  });

  it('are those that eachCandidate finds, in one piece or in many', () => {
    const part = fc.constantFrom(
      ...[
        'a',
        'B',
        '1',
        'ñ',
        'É',
        'ß',
        ' ',
        ',',
        '’',
        '-',
        '\u00ad',
        '\u200b',
        '\u0301',
        '漢',
        '→',
      ],
      ...['\u{1f600}', '𝐀', '\ud800', 'x'.repeat(170)],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.nat({ max: 30 }), (parts, cut) => {
        const [first, second] = [parts.slice(0, cut).join(''), parts.slice(cut).join('')];
        const known = new Set(
          wordsOf([first, second].filter((text) => text !== '').join(GAP), true).map((word) =>
            word.toLowerCase(),
          ),
        );
        const whole = wordsMeet(first, second) ? [first, second] : [first + second];
        for (const text of whole) {
          eachCandidate(text, (start, end) => {
            expect(known).toContain(text.slice(start, end).toLowerCase());
          });
        }
      }),
    );
  });
});

describe('where names may stand', () => {
  const standing = (names: string[], ...texts: string[]) => {
    const {
      keys,
      places,
      names: found,
    } = standingIn(readWords(texts.join(GAP), false), patternsOf(names));
    const at = places.flatMap((_, i) =>
      i % 3 === 0
        ? [`${keys[places[i + 2] ?? -1] ?? ''} ${places[i] ?? ''}:${places[i + 1] ?? ''}`]
        : [],
    );
    return [at, found.map(({ text }) => text)];
  };

  it('is at their key words, and not where one text tells that they don’t', () => {
    const names = ['Oslo', 'Ana Quick', 'Ana Berg', 'al-Qaeda'];
    expect(standing(names, 'Ana Berg of al-Qaeda in OSLO', 'Ana said')).toEqual([
      ['ana 0:0', 'qaeda 0:15', 'oslo 0:24'],
      ['Oslo', 'Ana Berg', 'al-Qaeda'],
    ]);
  });

  it('may go on in the next text', () => {
    expect(standing(['Ana Quick', 'Ana Berg'], 'In Ana', ' Quick')).toEqual([
      ['ana 0:3'],
      ['Ana Quick', 'Ana Berg'],
    ]);
  });

  it('is at words that are written with other letters, too', () => {
    expect(standing(['Łódź', 'Zurich'], 'Lodz and Zürich')).toEqual([
      ['lodz 0:0', 'zurich 0:9'],
      ['Lodz', 'Zurich'],
    ]);
  });
});
