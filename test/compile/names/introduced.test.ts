import { describe, expect, it } from 'vitest';
import { introducedAs } from '../../../src/compile/names/introduced.ts';
import { tagged } from './tagged.ts';

function introduced(marked: string): string | null {
  const { sentence, names } = tagged(marked);
  return introducedAs(sentence.words, names[0]?.first ?? 0, names[0]?.end ?? 0);
}

describe('the word before a name', () => {
  it.each([
    ['the consultancy [Control Risks other] said so', 'organization'],
    ['President [Sun Myung Moon other] spoke', 'person'],
    ['[President Sun Myung Moon other] spoke', 'person'],
    ['in the village [Gourel Baydi other] .', 'place'],
    ['a major [Blue Winds other] fan', null],
    ['the agency [Chinese Space other] said', null],
    ['the journal [Nature other] said', null],
    ['[Control Risks other] said', null],
  ])('gives its type in "%s"', (marked, type) => {
    expect(introduced(marked)).toBe(type);
  });
});
