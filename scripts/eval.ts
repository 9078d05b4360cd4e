/**
 * Measures the compiler on public data, beside its peers: `npm run eval -- DIR`, where DIR holds
 * names/*.jsonl, quotes-*.jsonl and their scorers names.mjs and quotes.mjs (names also on the articles
 * of our own that the tagger is not trained on); and with `--speed`, which needs no DIR, how long it
 * takes, what it weighs and how its cost grows.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compiledNames, type NamedText } from './eval/compiled-names.ts';
import { compiledQuotes, type FoundQuote } from './eval/compiled-quotes.ts';
import { readLines, withTemporaryFolder } from './eval/eval-files.ts';
import { writeHeldOutNames } from './eval/held-out-names.ts';
import { compromiseNames, compromiseQuotes, winkNames } from './eval/peers.ts';
import { runScorer } from './eval/scorer.ts';
import { evaluateSpeed } from './eval/speed.ts';
import { printTable } from './eval/table.ts';

interface Text {
  id: string;
  text: string;
}

/** Precision, recall and F1. */
type Score = [number, number, number];
interface NameScores {
  untyped: Score;
  typed: Score;
  person: Score;
  place: Score;
  organization: Score;
}
type NameFinder = (text: string) => NamedText[];

const FINDERS: Record<string, NameFinder> = {
  Sidelight: compiledNames,
  compromise: compromiseNames,
  'wink-nlp': winkNames,
};

/** wink-nlp knows no quotations. */
const QUOTE_FINDERS: Record<string, (text: string) => FoundQuote[]> = {
  Sidelight: compiledQuotes,
  compromise: compromiseQuotes,
};
const QUOTE_COLUMNS = 'quotes,set,recall,precision,speaker,pronoun speaker,attributed'.split(',');

const { speed, folder } = readArguments();
if (speed) {
  if (!(await evaluateSpeed(folder))) process.exitCode = 1;
} else if (folder !== undefined) {
  evaluateNames(folder);
  evaluateQuotes(folder);
}

function readArguments(): { speed: boolean; folder: string | undefined } {
  const options = { speed: { type: 'boolean', default: false } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [given] = positionals;
  const usable = given === undefined ? values.speed : existsSync(join(given, 'names.mjs'));
  if (usable) return { speed: values.speed, folder: given };
  console.error(
    'Usage: npm run eval -- [DIR] [--speed] (DIR: a folder with names.mjs, names/ and quotes-*.jsonl)',
  );
  process.exit(2);
}

function evaluateNames(from: string): void {
  const files = readdirSync(join(from, 'names')).filter((name) => name.endsWith('.jsonl'));
  const scorer = join(from, 'names.mjs');
  evaluateSets(
    files.map((name) => join(from, 'names', name)),
    scorer,
  );
  withTemporaryFolder((folder) => {
    evaluateSets([writeHeldOutNames(folder)], scorer);
  });
}

function evaluateSets(sets: string[], scorer: string): void {
  const rows: string[][] = [];
  for (const [system, find] of Object.entries(FINDERS)) {
    let milliseconds = 0;
    let words = 0;
    const scores = sets.map((file) => {
      const predictions = readLines<Text>(file).map(({ id, text }) => {
        const begin = performance.now();
        const names = find(text);
        milliseconds += performance.now() - begin;
        words += text.split(/\s+/).length;
        return { id, names };
      });
      return runScorer(scorer, file, predictions) as NameScores;
    });
    const typed = system !== 'wink-nlp';
    const named = scores.map((score, i) => ({ name: basename(sets[i] ?? '', '.jsonl'), score }));
    if (sets.length > 1) named.push({ name: 'mean', score: meanOf(scores) });
    const speed = ((1000 * milliseconds) / words).toFixed(1);
    named.forEach(({ name, score }, i) => {
      const isLast = i === named.length - 1;
      rows.push([system, name, ...figures(score, typed), isLast ? speed : '']);
    });
  }
  printTable(
    ['names, F1', 'set', 'typed', 'untyped', 'person', 'place', 'organization', 'ms/1,000 words'],
    rows,
  );
}

function figures(scores: NameScores, typed: boolean): string[] {
  const kinds = ['typed', 'untyped', 'person', 'place', 'organization'] as const;
  return kinds.map((kind) => (typed || kind === 'untyped' ? scores[kind][2].toFixed(3) : '–'));
}

function meanOf(all: NameScores[]): NameScores {
  const mean = (kind: keyof NameScores): Score => {
    const sum = all.reduce((total, scores) => total + scores[kind][2], 0);
    return [0, 0, sum / all.length];
  };
  return {
    untyped: mean('untyped'),
    typed: mean('typed'),
    person: mean('person'),
    place: mean('place'),
    organization: mean('organization'),
  };
}

function evaluateQuotes(from: string): void {
  const files = readdirSync(from).filter((name) => /^quotes.*\.jsonl$/.test(name));
  const rows: string[][] = [];
  for (const name of files) {
    for (const [system, find] of Object.entries(QUOTE_FINDERS)) {
      const predictions = readLines<Text>(join(from, name)).map(({ id, text }) => ({
        id,
        quotes: find(text),
      }));
      const scores = runScorer(join(from, 'quotes.mjs'), join(from, name), predictions) as Record<
        string,
        number | null
      >;
      // The peers say of no quote whose it is.
      const kinds = ['recall', 'precision'];
      const own = system === 'Sidelight' ? ['speaker', 'pronounSpeaker', 'attributed'] : [];
      const cells = [...kinds, ...own].map((kind) => scores[kind]?.toFixed(3) ?? '–');
      rows.push([system, basename(name, '.jsonl'), ...cells]);
    }
    rows.push(['wink-nlp', basename(name, '.jsonl')]);
  }
  for (const row of rows) while (row.length < QUOTE_COLUMNS.length) row.push('–');
  printTable(QUOTE_COLUMNS, rows);
}
