import { LABEL_COUNT as L } from '../../src/compile/names/tagger/labels.ts';
import { LARGEST_STEP, type PackedModel } from '../../src/compile/names/tagger/model.ts';
import { packNumber } from '../../src/compile/names/tagger/packing.ts';
import { FEATURE_BITS, type FieldTrainer } from './field-trainer.ts';

/** Rounds the weights to a few dozen steps, for the sake of the asset's size, and leaves out the features that have none. */
export function packModel({ weights, transitions }: FieldTrainer): PackedModel {
  // The rare largest weights are cut off for the sake of finer steps for all others.
  const sizes = weights
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = largest / LARGEST_STEP;
  const present = new Uint8Array(1 << (FEATURE_BITS - 3));
  const rows: string[] = [];
  for (let feature = 0; feature < 1 << FEATURE_BITS; feature++) {
    const row = [...weights.subarray(feature * L, (feature + 1) * L)].map((weight) =>
      Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, Math.round(weight / scale))),
    );
    if (row.every((value) => value === 0)) continue;
    present[feature >> 3] = (present[feature >> 3] ?? 0) | (1 << (feature & 7));
    rows.push(row.map((step) => packNumber(step + LARGEST_STEP)).join(''));
  }
  return {
    bits: FEATURE_BITS,
    present: Buffer.from(present).toString('base64'),
    weights: rows.join(''),
    scale,
    transitions: [...transitions].map((weight) => Number(weight.toFixed(3))),
  };
}
