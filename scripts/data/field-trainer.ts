import { marginals, type Potentials } from '../../src/compile/names/tagger/crf.ts';
import { LABEL_COUNT as L, mayFollow } from '../../src/compile/names/tagger/labels.ts';

export interface Example {
  features: Int32Array[];
  /** A label for each word, or UNKNOWN. */
  labels: number[];
}

/** The label of a word of which the training text does not tell whether it is a name. */
export const UNKNOWN = -1;
/** Far below any score: what has it does not happen. */
const NEVER = -1000;

export const FEATURE_BITS = 20;
const RATE = 0.05;
/** Share of features left out at random, so that no word alone decides: other articles have others. */
const DROPOUT = 0.5;
/** Sentences between two snapshots of the weights, whose mean is the outcome. */
const SNAPSHOT = 2000;
const KEPT = 88_000;

type Marginals = ReturnType<typeof marginals>;

/** Learns the weights of a conditional random field, sentence by sentence, with AdaGrad. */
export class FieldTrainer {
  readonly weights = new Float32Array(L << FEATURE_BITS);
  readonly transitions = new Float64Array(L * L);
  readonly #squares = new Float32Array(L << FEATURE_BITS).fill(0.01);
  readonly #transitionSquares = new Float64Array(L * L).fill(0.01);
  readonly #sums = new Float64Array(L << FEATURE_BITS);
  readonly #transitionSums = new Float64Array(L * L);
  #snapshots = 0;
  #seen = 0;
  #seed = 12345;
  /** Folded features that may have weights; null before pruning, when all may. */
  #kept: Uint8Array | null = null;

  constructor() {
    for (let a = 0; a < L; a++) {
      for (let b = 0; b < L; b++) if (!mayFollow(a, b)) this.transitions[a * L + b] = NEVER;
    }
  }

  /** One pass over the examples in random order; returns the sum of the words' losses. */
  learn(examples: readonly Example[], snapshots: boolean): number {
    let loss = 0;
    for (const example of this.#shuffled(examples)) {
      loss += this.#learnFrom(example);
      if (snapshots && ++this.#seen % SNAPSHOT === 0) this.#snapshot();
    }
    return loss;
  }

  /** Makes the mean of the snapshots the weights. */
  settle(): void {
    if (this.#snapshots === 0) return;
    const mean = (sum: number): number => sum / this.#snapshots;
    this.#sums.forEach((sum, i) => (this.weights[i] = mean(sum)));
    this.#transitionSums.forEach((sum, i) => (this.transitions[i] = mean(sum)));
    this.#sums.fill(0);
    this.#transitionSums.fill(0);
    this.#snapshots = 0;
  }

  /** Drops all but the features of most weight; returns how many are left. */
  prune(): number {
    const size = (feature: number): number => {
      let sum = 0;
      for (let b = 0; b < L; b++) sum += (this.weights[feature * L + b] ?? 0) ** 2;
      return sum;
    };
    const sizes = Float64Array.from({ length: 1 << FEATURE_BITS }, (_, feature) => size(feature));
    const least = Math.max([...sizes].sort((a, b) => b - a)[KEPT] ?? 0, 1e-6);
    const kept = Uint8Array.from(sizes, (value) => Number(value > least));
    this.weights.forEach((_, i) => {
      if (kept[Math.floor(i / L)] === 0) this.weights[i] = 0;
    });
    this.#kept = kept;
    return kept.reduce((sum, bit) => sum + bit, 0);
  }

  #snapshot(): void {
    this.weights.forEach((weight, i) => (this.#sums[i] = (this.#sums[i] ?? 0) + weight));
    this.transitions.forEach(
      (weight, i) => (this.#transitionSums[i] = (this.#transitionSums[i] ?? 0) + weight),
    );
    this.#snapshots++;
  }

  #random(): number {
    this.#seed = (Math.imul(this.#seed, 1103515245) + 12345) >>> 0;
    return this.#seed / 2 ** 32;
  }

  #shuffled(examples: readonly Example[]): Example[] {
    return examples
      .map((example) => ({ example, key: this.#random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ example }) => example);
  }

  #learnFrom({ features, labels }: Example): number {
    const mask = (1 << FEATURE_BITS) - 1;
    const used = features.map((own) =>
      own
        .map((feature) => feature & mask)
        .filter((feature) => this.#kept?.[feature] !== 0 && this.#random() >= DROPOUT),
    );
    const potentials = this.#score(used);
    const found = marginals(potentials);
    const wanted = marginals(clamped(potentials, labels));
    this.#stepTransitions(wanted, found);
    let loss = 0;
    used.forEach((own, i) => {
      for (let b = 0; b < L; b++) {
        const probability = found.labels[i * L + b] ?? 0;
        if (labels[i] === b) loss -= Math.log(Math.max(probability, 1e-12));
        const slope = (wanted.labels[i * L + b] ?? 0) - probability;
        if (Math.abs(slope) > 1e-4) for (const feature of own) this.#step(feature * L + b, slope);
      }
    });
    return loss;
  }

  #score(features: Int32Array[]): Potentials {
    const emissions = new Float64Array(features.length * L);
    features.forEach((own, i) => {
      for (const feature of own) {
        for (let b = 0; b < L; b++) {
          const at = i * L + b;
          emissions[at] = (emissions[at] ?? 0) + (this.weights[feature * L + b] ?? 0);
        }
      }
    });
    return { emissions, transitions: this.transitions, length: features.length };
  }

  #step(at: number, slope: number): void {
    const square = (this.#squares[at] ?? 0) + slope * slope;
    this.#squares[at] = square;
    this.weights[at] = (this.weights[at] ?? 0) + (RATE * slope) / Math.sqrt(square);
  }

  #stepTransitions(wanted: Marginals, found: Marginals): void {
    const length = wanted.scales.length;
    for (let i = 0; i < length; i++) {
      for (let a = 0; a < (i === 0 ? 1 : L); a++) {
        for (let b = 0; b < L; b++) {
          if (!mayFollow(a, b)) continue;
          const slope = pairAt(wanted, i, a, b) - pairAt(found, i, a, b);
          const at = a * L + b;
          const square = (this.#transitionSquares[at] ?? 0) + slope * slope;
          this.#transitionSquares[at] = square;
          this.transitions[at] = (this.transitions[at] ?? 0) + (RATE * slope) / Math.sqrt(square);
        }
      }
    }
  }
}

/** The same chains, of which only those with the known labels can happen. */
function clamped({ emissions, transitions, length }: Potentials, labels: number[]): Potentials {
  const known = emissions.map((score, at) => {
    const label = labels[Math.floor(at / L)];
    return label === UNKNOWN || label === at % L ? score : NEVER;
  });
  return { emissions: known, transitions, length };
}

/** How likely label a at the word before i is together with label b at i; a is 0 at the first. */
function pairAt(chains: Marginals, i: number, a: number, b: number): number {
  const { forward, backward, local, jumps, scales } = chains;
  const here = i * L + b;
  const before = i === 0 ? 1 : (forward[(i - 1) * L + a] ?? 0);
  const rest = ((local[here] ?? 0) * (backward[here] ?? 0)) / (scales[i] ?? 1);
  return before * (jumps[a * L + b] ?? 0) * rest;
}
