import { foldText } from './characters.ts';
import { longestNames, nameAt, NameTable } from './find-names.ts';
import { type NameIndex, type Subject } from './name-index.ts';
import { patternOf } from './pattern.ts';
import { eachCandidate, wordKey } from './words.ts';

/** How well a name answers a text: the very name, a name that the text contains, a part of a name, its beginning. */
const EXACT = 4;
const CONTAINED = 3;
const PART = 2;
const BEGINNING = 1;

/** A text as it is compared: folded, in small letters. */
const flatten = (text: string): string =>
  // Folded again, because some capitals have no small letter that is folded already: ẞ, and Σ at a word's end.
  foldText(foldText(text).toLowerCase()).replaceAll('ς', 'σ');

/** The words of a flat text, without the possessive. */
const wordsOf = (flat: string): string[] =>
  flat
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Whether `part` stands in `whole`, its words in a row; the last may be no more than a beginning. */
function standsIn(
  part: readonly string[],
  whole: readonly string[],
  asBeginning: boolean,
): boolean {
  const last = part.length - 1;
  return whole.some((_, at) =>
    part.every((word, i) => {
      const other = whole[at + i];
      return asBeginning && i === last ? other?.startsWith(word) : other === word;
    }),
  );
}

function scoreOf(name: string, query: readonly string[]): number {
  const flat = flatten(name);
  // Most names are passed over here, before they are taken apart.
  if (!flat.includes(query[0] ?? '')) return 0;
  const words = wordsOf(flat);
  if (words.length < query.length) return 0;
  if (!standsIn(query, words, true)) return 0;
  if (!standsIn(query, words, false)) return BEGINNING;
  return words.length === query.length ? EXACT : PART;
}

/** The subjects whose names stand in a text, by the rules that pages are read by. */
function containedIn(text: string, index: NameIndex): Subject[] {
  const words: [start: number, end: number][] = [];
  eachCandidate(text, (start, end) => words.push([start, end]));
  const table = new NameTable(
    index
      .shortlist(words.map(([start, end]) => text.slice(start, end)))
      .flatMap(({ text: name, subjects }) => {
        const pattern = patternOf(name);
        return pattern ? [{ ...pattern, subjects }] : [];
      }),
  );
  const found = words.flatMap(([start, end]) => {
    const names = table.get(wordKey(text, start, end));
    return (names && nameAt(text, start, names)) ?? [];
  });
  return longestNames(found).flatMap(({ name }) => name.subjects);
}

/**
 * The subjects that a reader may mean by a text that they typed or selected, best first. Names that the text
 * contains count by the matcher's rules; the text as a name or a part of one, in whatever case. Costs time by the
 * size of the library: for a reader's question, not for a page's.
 */
export function findSubjects(text: string, index: NameIndex, limit: number): Subject[] {
  const query = wordsOf(flatten(text));
  if (query.length === 0) return [];
  const scores = new Map<Subject, number>();
  for (const subject of containedIn(text, index)) scores.set(subject, CONTAINED);
  for (const subject of index.subjects()) {
    const names = new Set(
      subject.parts.flatMap(({ entity }) => [
        entity.name,
        ...entity.names.map((name) => name.text),
      ]),
    );
    const scored = [...names].map((name) => scoreOf(name, query));
    const best = Math.max(scores.get(subject) ?? 0, ...scored);
    if (best > 0) scores.set(subject, best);
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([subject]) => subject);
}
