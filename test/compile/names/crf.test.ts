import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, marginals } from '../../../src/compile/names/tagger/crf.ts';
import { LABEL_COUNT as L, mayFollow } from '../../../src/compile/names/tagger/labels.ts';

const scores = (length: number): fc.Arbitrary<Float64Array> =>
  fc
    .array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

/** All chains of two labels with their scores, found the slow way. */
function everyChain(
  emissions: Float64Array,
  transitions: Float64Array,
): { labels: [number, number]; score: number }[] {
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;
  return Array.from({ length: L * L }, (_, n) => {
    const [a, b] = [Math.floor(n / L), n % L];
    const score =
      at(transitions, a) + at(emissions, a) + at(transitions, a * L + b) + at(emissions, L + b);
    return { labels: [a, b], score };
  });
}

describe('chains of labels', () => {
  it('are the best of all', () => {
    fc.assert(
      fc.property(scores(2 * L), scores(L * L), (emissions, transitions) => {
        const chains = everyChain(emissions, transitions);
        const best = Math.max(...chains.map(({ score }) => score));
        const found = bestLabels({ emissions, transitions, length: 2 });
        const score = chains.find(({ labels }) => labels.join() === found.join())?.score;
        expect(score).toBeCloseTo(best, 9);
      }),
    );
  });

  it('have the probabilities that all chains together give', () => {
    fc.assert(
      fc.property(scores(2 * L), scores(L * L), (emissions, transitions) => {
        const chains = everyChain(emissions, transitions);
        const total = chains.reduce((sum, { score }) => sum + Math.exp(score), 0);
        const { labels } = marginals({ emissions, transitions, length: 2 });
        for (let label = 0; label < L; label++) {
          const own = chains.filter((chain) => chain.labels[1] === label);
          const share = own.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
          expect(labels[L + label]).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('let an inner word follow only its own name', () => {
    expect([
      mayFollow(0, 2),
      mayFollow(1, 2),
      mayFollow(2, 2),
      mayFollow(3, 2),
      mayFollow(3, 1),
    ]).toEqual([false, true, true, false, true]);
  });
});
