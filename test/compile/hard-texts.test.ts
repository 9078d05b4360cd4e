import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HARD_TEXTS } from '../../scripts/bench/hard-texts.ts';
import type { Pack, Span } from '../../src/model/pack.ts';
import { compileText } from './names/names-in.ts';

/** Fails unless everything a pack says of its article lies within the text and says its words. */
function expectSound(pack: Pack, text: string): void {
  const ids = new Set(pack.entities.map(({ id }) => id));
  expect(ids.size).toBe(pack.entities.length);
  const expectWords = ({ start, end, text: words }: Span & { text: string }): void => {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toBe(words);
  };
  for (const fact of pack.facts) {
    expectWords(fact);
    expect(fact.entities.every((id) => ids.has(id))).toBe(true);
    for (const { start, end } of fact.dates) expect(start <= end).toBe(true);
  }
  for (const quote of pack.quotes) {
    expectWords(quote);
    expect(quote.speaker === null || ids.has(quote.speaker)).toBe(true);
    expect(quote.speaker === null || quote.speakerStart !== null).toBe(true);
  }
}

/** Processor time of the quickest of some runs, in milliseconds: other work on the machine is not counted. */
function cost(text: string, runs: number): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const begin = process.cpuUsage();
    compileText(text);
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('texts nobody wrote', () => {
  const texts = Object.entries(HARD_TEXTS);

  it.each(texts)('compile soundly: %s', (_, make) => {
    const text = make(4000);
    expectSound(compileText(text), text);
  });

  it('compile soundly where they meet', () => {
    const piece = fc
      .tuple(fc.constantFrom(...texts.map(([, make]) => make)), fc.nat(80))
      .map(([make, length]) => make(length + 2));
    const mixed = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 10 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(mixed, (pieces) => {
        const text = pieces.join('');
        expectSound(compileText(text), text);
      }),
      { numRuns: 150 },
    );
  });

  /**
   * Eight times the text may cost eight times as much, and as much again for noise; work that grows with the square
   * of the text would cost 64 times as much. What is done in no time at all proves nothing.
   */
  it.each(texts)('cost no more per character when they are longer: %s', { retry: 2 }, (_, make) => {
    const large = cost(make(24_000), 1);
    if (large < 40) return;
    expect(large / cost(make(3000), 2)).toBeLessThan(20);
  });
});
