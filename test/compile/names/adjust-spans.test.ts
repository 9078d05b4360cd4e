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
  expect(adjusted('the [Gordon Sondland Foundation organization] said')).toHaveLength(1);
});
