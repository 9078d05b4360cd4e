import { expect, it } from 'vitest';
import { adjustSpans } from '../../../src/compile/names/adjust-spans.ts';
import { tagged, wordsOf } from './tagged.ts';

function adjusted(marked: string): string[] {
  const { sentence } = tagged(marked);
  return adjustSpans(sentence.spans, sentence.words).map((span) => wordsOf(sentence, span));
}

it.each([
  ['the [Leeds Chamber organization] of Commerce said', 'Leeds Chamber of Commerce (organization)'],
  [
    'the [Leeds Chamber organization] of Commerce and Industry said',
    'Leeds Chamber of Commerce and Industry (organization)',
  ],
  [
    'the [Leeds Council organization] on Energy , Climate and Water said',
    'Leeds Council (organization)',
  ],
  [
    'the [Council on Energy organization] , Climate and Water said',
    'Council on Energy , Climate and Water (organization)',
  ],
  ['the [Royal Society organization] of Canada said', 'Royal Society (organization)'],
  ['the [Leeds Chamber person] of Commerce said', 'Leeds Chamber (person)'],
])('ends a body with what it is for in "%s"', (marked, name) => {
  expect(adjusted(marked)).toEqual([name]);
});

it('parts a body from whoever speaks for it', () => {
  expect(adjusted('to the [European Union Gordon Sondland organization] he said')).toEqual([
    'European Union (organization)',
    'Gordon Sondland (person)',
  ]);
  expect(adjusted('the [Federal Reserve Bank of New York organization] said')).toHaveLength(1);
  expect(adjusted('the [Gordon Sondland Foundation organization] said')).toHaveLength(1);
});

it('parts bodies that are named one after the other before a role', () => {
  expect(adjusted('a [VOA Pentagon organization] correspondent')).toEqual([
    'VOA (organization)',
    'Pentagon (organization)',
  ]);
  expect(
    adjusted('the [White House National Security Council Ukraine organization] expert'),
  ).toEqual([
    'White House (organization)',
    'National Security Council (organization)',
    'Ukraine (place)',
  ]);
  expect(adjusted('the [NATO Defense College organization] expert')).toHaveLength(1);
  expect(adjusted('the [Amnesty International Kenya organization] said')).toHaveLength(1);
});

it('parts a name that is written twice', () => {
  expect(adjusted('Rep. [Ilhan Omar Ilhan Omar Related person] said')).toEqual([
    'Ilhan Omar (person)',
    'Ilhan Omar (person)',
  ]);
  expect(adjusted('Gov. [Kristi Lorne Kristi Lynn Lorne person] said')).toHaveLength(2);
  expect(adjusted('in [Walla Walla place] and')).toHaveLength(1);
});
