import { describe, expect, it } from 'vitest';
import { findOverlooked } from '../../../src/compile/names/overlooked.ts';
import { tagged, wordsOf } from './tagged.ts';

function found(marked: string): string[] {
  const { sentence, names } = tagged(marked);
  return findOverlooked([sentence], names).map((name) => wordsOf(sentence, name));
}

describe('where the tagger saw no name', () => {
  it.each([
    ['The purpose of these CRTC hearings is clear .', 'CRTC (organization)'],
    ['The vote came , said Reuters , at noon .', 'Reuters (organization)'],
    ['They handed the task to Congress .', 'Congress (organization)'],
    ['It broke the Senate ’s rules .', 'Senate (organization)'],
    ['THUWAL — Mangroves are useful .', 'THUWAL (place)'],
  ])('an organization or dateline is found in "%s"', (marked, name) => {
    expect(found(marked)).toEqual([name]);
  });

  it.each([
    'GOOD BUSINESS ENVIRONMENT',
    'a grant of GHS 2.8 billion',
    'of part XVII of it',
    'Congress met .',
    'the National Congress met',
    'the Congress of Vienna met',
    'They stopped at Target today .',
    'Kyiv ( Reuters ) is calm',
    'the [US CRTC organization] met',
  ])('nothing is found in "%s"', (marked) => {
    expect(found(marked)).toEqual([]);
  });
});
