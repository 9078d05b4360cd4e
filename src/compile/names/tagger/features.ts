import { joinHashes } from './hash.ts';
import type { PhraseList } from './phrases.ts';
import { CODE_COUNT, type WordTable } from './word-table.ts';
import { viewOf, type WordView } from './word-view.ts';
import { documentEvidence } from './evidence.ts';
import { readAbbreviations } from './acronyms.ts';

/** What the features of an article's words rest on besides the words. */
export interface FeatureSources {
  table: WordTable;
  phrases: PhraseList;
}

const EDGE: WordView = {
  ...{ lower: '', hash: 1, exact: 1, shape: 1, prefixes: [], suffixes: [] },
  ...{ fine: 0, coarse: 0, codes: [], flags: 0, capital: false, allCaps: false },
  ...{ capitals: '', initials: '' },
};

const LINKS = new Set(['of', 'the', 'and', 'for', '&', 'de', 'la', 'in', 'on', 'von', 'al', 'bin']);

/**
 * The features of each word of each sentence, as hashes to be folded into a weight table; none for
 * sentences without a capital, which name nothing.
 */
export function extractFeatures(
  sentences: readonly (readonly string[])[],
  { table, phrases }: FeatureSources,
): Int32Array[][] {
  const views = sentences.map((words) => words.map((word) => viewOf(word, table)));
  const evidence = documentEvidence(views);
  const abbreviations = readAbbreviations(views);
  return sentences.map((words, s) => {
    const sentence = views[s] ?? [];
    if (!sentence.some((view) => view.capital)) return [];
    const spots = phraseSpots(words, phrases);
    const runs = capitalRuns(sentence);
    const headline = isHeadline(sentence);
    const parts = abbreviations.partsIn(s);
    const { headOf } = abbreviations;
    return sentence.map((_, i) =>
      featuresAt({ sentence, i, spots, runs, headline, evidence: evidence.of, parts, headOf }),
    );
  });
}

interface Run {
  first: number;
  end: number;
}

interface Spot {
  sentence: WordView[];
  i: number;
  spots: number[];
  runs: Run[];
  headline: boolean;
  evidence: (view: WordView) => number;
  parts: readonly number[];
  headOf: (acronym: WordView) => WordView | undefined;
}

function featuresAt(spot: Spot): Int32Array {
  const { sentence, i, spots, runs, headline, evidence } = spot;
  const features: number[] = [];
  let template = 0;
  const add = (value: number): void => {
    features.push(joinHashes(value, ++template) | 0);
  };
  const both = (a: number, b: number): void => {
    add(joinHashes(a, b));
  };
  const at = (offset: number): WordView => sentence[i + offset] ?? EDGE;
  const [before2, before, word, after, after2] = [at(-2), at(-1), at(0), at(1), at(2)];
  add(0);
  for (const view of [before2, before, word, after, after2]) add(view.hash);
  add(word.exact);
  both(before.hash, word.hash);
  both(word.hash, after.hash);
  both(before.hash, after.hash);
  both(before2.hash, before.hash);
  both(after.hash, after2.hash);
  for (const view of [before, word, after]) add(view.shape);
  both(before.shape, word.shape);
  both(word.shape, after.shape);
  both(joinHashes(before.shape, word.shape), after.shape);
  for (let k = 0; k < 3; k++) {
    add(word.prefixes[k] ?? 0);
    add(word.suffixes[k] ?? 0);
  }
  both(before.suffixes[1] ?? 0, word.shape);
  both(after.suffixes[1] ?? 0, word.shape);
  for (const view of [before2, before, word, after, after2]) {
    add(view.fine + 2);
    add(view.coarse + 2);
  }
  both(word.fine, word.shape);
  both(before.coarse, word.coarse);
  both(word.coarse, after.coarse);
  both(before.coarse, after.coarse);
  both(joinHashes(before.coarse, word.coarse), after.coarse);
  both(before.hash, word.fine);
  both(after.hash, word.fine);
  both(before.fine, word.shape);
  both(after.fine, word.shape);
  for (let k = 0; k < CODE_COUNT; k++) {
    for (const view of [before, word, after]) add(view.codes[k] ?? 0);
    both(word.codes[k] ?? 0, word.shape);
  }
  for (const view of [before, word, after]) both(view.flags, Number(view.capital));
  both(joinHashes(before.flags, word.flags), after.flags);
  for (const offset of [-1, 0, 1]) add(spots[i + offset] ?? 0);
  both(spots[i] ?? 0, word.shape);
  both(spots[i] ?? 0, before.hash);
  both(evidence(word), Number(word.capital));
  both(evidence(word), spots[i] ?? 0);
  both(evidence(word), word.flags);
  both(Number(i === 0) + 2 * Number(headline), word.shape);
  both(Number(i === 0) + 2 * Number(headline), word.flags);
  addAbbreviation(spot, both);
  addRun(sentence, i, runs[i], both);
  return Int32Array.from(features);
}

/** Features of acronyms that the article spells out, and of the words that spell them out. */
function addAbbreviation(
  { sentence, i, parts, headOf }: Spot,
  both: (a: number, b: number) => void,
): void {
  const word = sentence[i] ?? EDGE;
  const head = headOf(word) ?? EDGE;
  both(head.hash, 1);
  both(head.fine, 1);
  both(head.coarse, 1);
  const part = parts[i] ?? 0;
  both(part, word.shape);
  both(part, word.fine);
  both(parts[i + 1] ?? 0, part);
  both(parts[i - 1] ?? 0, part);
}

/** Features of the run of capitalised words that a word stands in. */
function addRun(
  sentence: WordView[],
  i: number,
  run: Run | undefined,
  both: (a: number, b: number) => void,
): void {
  if (!run) return;
  const view = (index: number): WordView => sentence[index] ?? EDGE;
  const length = Math.min(run.end - run.first, 5);
  const place = Math.min(i - run.first, 3) * 8 + Math.min(run.end - 1 - i, 3);
  const last = view(run.end - 1);
  const first = view(run.first);
  both(length, place);
  both(last.hash, place);
  both(last.fine, place);
  both(last.coarse, length);
  both(first.hash, place);
  both(first.fine, place);
  both(joinHashes(first.flags, last.flags), joinHashes(length, place));
  both(view(run.first - 1).hash, place);
  both(view(run.end).hash, place);
  both(view(run.first - 1).fine, length);
  both(view(run.end).fine, length);
  both(joinHashes(view(run.first - 1).coarse, view(run.end).coarse), length);
  both(view(run.first - 2).hash, view(run.first - 1).hash);
  both(view(run.end).hash, view(run.end + 1).hash);
  // What a small word joins to the run: "University of California", "Bank of England".
  const left = LINKS.has(view(run.first - 1).lower) ? view(run.first - 2) : EDGE;
  const right = LINKS.has(view(run.end).lower) ? view(run.end + 1) : EDGE;
  both(left.capital ? left.hash : 0, view(run.first - 1).hash);
  both(left.capital ? left.fine : 0, place);
  both(right.capital ? right.fine : 0, view(run.end).hash);
}

function capitalRuns(sentence: WordView[]): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < sentence.length; first++) {
    if (!sentence[first]?.capital) continue;
    let end = first + 1;
    while (sentence[end]?.capital) end++;
    const run = { first, end };
    for (; first < end; first++) runs[first] = run;
  }
  return runs;
}

/** Whether most words of a sentence have capitals, so that capitals say little. */
function isHeadline(sentence: WordView[]): boolean {
  const words = sentence.filter((view) => /^\p{L}/u.test(view.lower) && view.lower.length > 3);
  return words.length > 2 && words.filter((view) => view.capital).length > 0.75 * words.length;
}

/** For each word its place in a known phrase: the phrase's kind with first, inner, last or only. */
function phraseSpots(words: readonly string[], phrases: PhraseList): number[] {
  const spots = new Array<number>(words.length).fill(0);
  for (let i = 0; i < words.length;) {
    const found = phrases.longestAt(words, i);
    if (!found) {
      i++;
      continue;
    }
    for (let k = 0; k < found.length; k++) {
      const part = found.length === 1 ? 0 : k === 0 ? 1 : k === found.length - 1 ? 2 : 3;
      spots[i + k] = found.kind * 4 + part + 4;
    }
    i += found.length;
  }
  return spots;
}
