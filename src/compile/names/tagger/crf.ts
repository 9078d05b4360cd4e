import { LABEL_COUNT as L } from './labels.ts';

/** Chains of labels, scored by the features of each word and by neighbouring labels. */
export interface Potentials {
  /** For each word, a score for each label. */
  emissions: Float64Array;
  /** Score of label b after label a at a * L + b. */
  transitions: Float64Array;
  length: number;
}

const get = (array: Float64Array, index: number): number => array[index] ?? 0;

/**
 * The probability of each label at each word, and the logarithm of the sum over all chains, by the
 * forward-backward algorithm on scaled sums.
 */
export function marginals({ emissions, transitions, length }: Potentials): {
  labels: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  scales: Float64Array;
  local: Float64Array;
  jumps: Float64Array;
} {
  const local = new Float64Array(length * L);
  const jumps = transitions.map(Math.exp);
  for (let i = 0; i < length; i++) {
    let most = -Infinity;
    for (let b = 0; b < L; b++) most = Math.max(most, get(emissions, i * L + b));
    for (let b = 0; b < L; b++) local[i * L + b] = Math.exp(get(emissions, i * L + b) - most);
  }
  const forward = new Float64Array(length * L);
  const scales = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    let total = 0;
    for (let b = 0; b < L; b++) {
      let sum = i === 0 ? get(jumps, b) : 0;
      if (i > 0)
        for (let a = 0; a < L; a++) sum += get(forward, (i - 1) * L + a) * get(jumps, a * L + b);
      const value = sum * get(local, i * L + b);
      forward[i * L + b] = value;
      total += value;
    }
    scales[i] = total;
    for (let b = 0; b < L; b++) forward[i * L + b] = get(forward, i * L + b) / total;
  }
  const backward = new Float64Array(length * L);
  for (let i = length - 1; i >= 0; i--) {
    for (let a = 0; a < L; a++) {
      let sum = i === length - 1 ? 1 : 0;
      if (i < length - 1) {
        for (let b = 0; b < L; b++) {
          const next = (i + 1) * L + b;
          sum += get(jumps, a * L + b) * get(local, next) * get(backward, next);
        }
        sum /= get(scales, i + 1);
      }
      backward[i * L + a] = sum;
    }
  }
  const labels = forward.map((value, index) => value * get(backward, index));
  return { labels, forward, backward, scales, local, jumps };
}

/** The best chain of labels (Viterbi). */
export function bestLabels({ emissions, transitions, length }: Potentials): number[] {
  const scores = new Float64Array(length * L);
  const from = new Uint8Array(length * L);
  for (let i = 0; i < length; i++) {
    for (let b = 0; b < L; b++) {
      let best = i === 0 ? get(transitions, b) : -Infinity;
      if (i > 0) {
        for (let a = 0; a < L; a++) {
          const score = get(scores, (i - 1) * L + a) + get(transitions, a * L + b);
          if (score > best) {
            best = score;
            from[i * L + b] = a;
          }
        }
      }
      scores[i * L + b] = best + get(emissions, i * L + b);
    }
  }
  const labels = new Array<number>(length).fill(0);
  let last = 0;
  for (let b = 1; b < L; b++) {
    if (get(scores, (length - 1) * L + b) > get(scores, (length - 1) * L + last)) last = b;
  }
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * L + last] ?? 0;
  }
  return labels;
}
