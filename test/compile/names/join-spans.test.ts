import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans } from '../../../src/compile/names/join-spans.ts';
import { tagged, wordsOf } from './tagged.ts';

function joined(marked: string): string[] {
  const { sentence } = tagged(marked);
  return joinSpans(sentence.spans, sentence.words).map((span) => wordsOf(sentence, span));
}

describe('one name that the tagger took apart', () => {
  it.each([
    ['[Humaid person] bin [Rashid Al Nuaimi person] spoke', 'Humaid bin Rashid Al Nuaimi (person)'],
    ['Dr. [Cassiel person] [Ato Baah Forson person] spoke', 'Cassiel Ato Baah Forson (person)'],
    ['[Ursula person] von der [Leyen person] spoke', 'Ursula von der Leyen (person)'],
    ['[William person] “ Buckshot ” May pitched', 'William “ Buckshot ” May (person)'],
    ['[William “ Buckshot person] ” May pitched', 'William “ Buckshot ” May (person)'],
    ['the [St. Louis place] [Cardinals organization] won', 'St. Louis Cardinals (place)'],
    [
      'of [Sterling person] & [Wilson Solar person] Ltd. said',
      'Sterling & Wilson Solar Ltd. (person)',
    ],
    ['at [Amazon.com organization] , Inc. said', 'Amazon.com , Inc. (organization)'],
    [
      "the [National Athletes organization] ' Welfare Foundation said",
      "National Athletes ' Welfare Foundation (organization)",
    ],
    [
      'the [London place] and [South Western Railway organization] opened',
      'London and South Western Railway (place)',
    ],
    [
      'the [National People organization] ’ s Congress met',
      'National People ’ s Congress (organization)',
    ],
    ['the [Prosecutor organization] ’s Office said', 'Prosecutor ’s Office (organization)'],
  ])('is whole again in "%s"', (marked, name) => {
    expect(joined(marked)[0]).toBe(name);
  });
});

describe('two names', () => {
  it.each([
    '[Maria Okafor person] and [Daniel Lind person] met',
    '[Anna Berg person] , [Daniel Lind person] and [Ola Moe person] met',
    '[EsSalud Executive-President person] [Gino Davila person] spoke',
    '[London place] [Olympics other] began',
    '[Boulder place] [Falls place] is near',
    'in [London place] and [South Western Railway organization] stations',
    '[Trump person] ’s [America place]',
  ])('stay two in "%s"', (marked) => {
    expect(joined(marked)).toHaveLength(tagged(marked).sentence.spans.length);
  });
});

it('joins within the sentence, in order and without overlaps, whatever the words', () => {
  const word = fc.constantFrom('A', 'bin', '&', 'Ltd.', '"', "'", 'Office', 'women', ',', 'Boston');
  const span = fc.record({
    skip: fc.nat(2),
    length: fc.integer({ min: 1, max: 3 }),
    type: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(span), (texts, gaps) => {
      const words = texts.map((text, i) => ({ start: i, end: i + 1, text }));
      let at = 0;
      const spans = gaps
        .map(({ skip, length, type }) => {
          const first = at + skip;
          at = first + length;
          return { first, end: at, type };
        })
        .filter(({ end }) => end <= words.length);
      let last = 0;
      for (const { first, end } of joinSpans(spans, words)) {
        expect(first).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(words.length);
        expect(first).toBeGreaterThanOrEqual(last);
        last = first + 1;
      }
    }),
  );
});
