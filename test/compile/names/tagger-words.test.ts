import { describe, expect, it } from 'vitest';
import { readAbbreviations } from '../../../src/compile/names/tagger/acronyms.ts';
import { splitCompounds, wordsOf } from '../../../src/compile/names/tagger/tagger-words.ts';
import { viewOf } from '../../../src/compile/names/tagger/word-view.ts';
import { knownWords } from '../../../src/compile/names/known-words.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import { articleOf } from '../article-of.ts';

const wordsIn = (text: string): string[] =>
  wordsOf(readStructure(articleOf(text)))
    .flat()
    .map((word) => word.text);

describe('words written apart', () => {
  it('are whole again in a text that has its hyphens between spaces', () => {
    const text =
      'The long - time U. S. envoy James O ’ Brien wasn ’ t in Be ’ er Yaakov for the people ’ s vote';
    expect(wordsIn(text)).toEqual([
      ...['The', 'long-time', 'U.S.', 'envoy', 'James', "O'Brien", "wasn't", 'in', "Be'er"],
      ...['Yaakov', 'for', 'the', 'people', "'s", 'vote'],
    ]);
  });

  it('keep quotation marks apart from words', () => {
    const words = wordsIn("A well - known hotel : the Ritz ' in town ' and the workers ' unions.");
    expect(words).toContain('well-known');
    expect(words).toContain('Ritz');
    expect(words).toContain('workers');
  });

  it('stay apart in other texts', () => {
    expect(wordsIn('He left - and she stayed in well-known places.')).toContain('-');
  });
});

describe('words joined by a hyphen', () => {
  it.each([
    ['The Baghdad-Damascus highway', 'The Baghdad - Damascus highway'],
    ['The US-China talks', 'The US - China talks'],
    ['The Guinea-Bissau border', 'The Guinea-Bissau border'],
    ['The Austin-London Trust', 'The Austin-London Trust'],
    ['A Dublin-based firm', 'A Dublin - based firm'],
    ['A Browns-Steelers game', 'A Browns-Steelers game'],
  ])('are several names in "%s", or one', (text, words) => {
    const [tokens = []] = wordsOf(readStructure(articleOf(text)));
    expect(splitCompounds(tokens).map((word) => word.text)).toEqual(words.split(' '));
  });
});

describe('acronyms', () => {
  const viewsOf = (text: string) => text.split(' ').map((word) => viewOf(word, knownWords()));
  const headOf = (text: string, acronym: string): string | undefined => {
    const view = viewOf(acronym, knownWords());
    return readAbbreviations([viewsOf(text)]).headOf(view)?.lower;
  };

  it('stand for the words before them whose initials they are', () => {
    expect(headOf('the Reserve Bank of India ( RBI ) said', 'RBI')).toBe('india');
    expect(headOf('a Strategic Environmental Assessment ( SEA ) of it', 'SEA')).toBe('assessment');
    expect(headOf('the Department of Justice ( DOJ ) sued', 'DOJ')).toBe('justice');
  });

  it('stand for no others', () => {
    expect(headOf('the Bank of England ( RBI ) said', 'RBI')).toBeUndefined();
    expect(headOf('( RBI )', 'RBI')).toBeUndefined();
  });

  it('mark where their phrase begins and ends', () => {
    const { partsIn } = readAbbreviations([viewsOf('the Reserve Bank of India ( RBI ) said')]);
    expect(partsIn(0)).toEqual([0, 1, 2, 2, 3, 0, 0, 0, 0]);
  });
});
