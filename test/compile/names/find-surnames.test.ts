import { describe, expect, it } from 'vitest';
import { findSurnames } from '../../../src/compile/names/find-surnames.ts';
import type { PooledName } from '../../../src/compile/names/pool-names.ts';
import type { TaggedSentence } from '../../../src/compile/names/tagger/tag-sentences.ts';

const sentence = (text: string): TaggedSentence => ({
  words: text.split(' ').map((word) => ({ start: 0, end: 0, text: word })),
  spans: [],
  likelihood: () => 0,
});

/** Where surnames are found, as sentence and word, in sentences the first of which begins with a full name. */
function surnamesIn(texts: string[], others: PooledName[] = []): [number, number][] {
  const full: PooledName = { sentence: 0, first: 0, end: 2, type: 'person' };
  return findSurnames(texts.map(sentence), [full, ...others]).map((name) => [
    name.sentence,
    name.first,
  ]);
}

describe('a surname alone', () => {
  it('is found wherever it stands without another name beside it', () => {
    expect(surnamesIn(['Tom Cotton voted .', 'But Cotton left .', 'Mr. Cotton lost .'])).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  it('is none in a longer name, in small letters or where it is known as another name', () => {
    expect(surnamesIn(['Tom Cotton voted .', 'The Cotton Exchange sold cotton .'])).toEqual([]);
    const other: PooledName = { sentence: 1, first: 0, end: 1, type: 'organization' };
    expect(surnamesIn(['Tom Cotton voted .', 'Cotton sells .', 'Cotton buys .'], [other])).toEqual(
      [],
    );
  });

  it('has a capital particle at the head of a sentence', () => {
    expect(surnamesIn(['Rashid al-Farsi won .', 'Al-Farsi spoke .'])).toEqual([[1, 0]]);
  });
});
