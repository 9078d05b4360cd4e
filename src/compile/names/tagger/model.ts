import { LABEL_COUNT as L } from './labels.ts';
import { bytesOf, unpackNumbers } from './packing.ts';
import type { Potentials } from './crf.ts';

/** The tagger's weights as their asset holds them, numbers in base64. */
export interface PackedModel {
  /** Features are folded into this many bits. */
  bits: number;
  /** One bit for each folded feature, set if it has weights. */
  present: string;
  /** A character for each label for each feature present, in order: its step above the least. */
  weights: string;
  /** What a step is worth. */
  scale: number;
  transitions: number[];
}

/** Weights are rounded to whole steps from minus this to plus this. */
export const LARGEST_STEP = 12;

/** Scores the labels of words by their features. */
export class TaggerModel {
  readonly #rows: Int32Array;
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly #scale: number;
  readonly #transitions: Float64Array;

  constructor(packed: PackedModel) {
    this.#mask = (1 << packed.bits) - 1;
    this.#weights = Int8Array.from(
      unpackNumbers(packed.weights),
      (number) => number - LARGEST_STEP,
    );
    this.#scale = packed.scale;
    this.#transitions = Float64Array.from(packed.transitions);
    const present = bytesOf(packed.present);
    this.#rows = new Int32Array(1 << packed.bits).fill(-1);
    let row = 0;
    for (let i = 0; i < this.#rows.length; i++) {
      if (((present[i >> 3] ?? 0) >> (i & 7)) & 1) this.#rows[i] = L * row++;
    }
  }

  score(features: readonly Int32Array[]): Potentials {
    const emissions = new Float64Array(features.length * L);
    features.forEach((own, i) => {
      for (const feature of own) {
        const row = this.#rows[feature & this.#mask] ?? -1;
        if (row < 0) continue;
        for (let label = 0; label < L; label++) {
          const at = i * L + label;
          emissions[at] = (emissions[at] ?? 0) + (this.#weights[row + label] ?? 0);
        }
      }
    });
    for (let at = 0; at < emissions.length; at++)
      emissions[at] = (emissions[at] ?? 0) * this.#scale;
    return { emissions, transitions: this.#transitions, length: features.length };
  }
}
