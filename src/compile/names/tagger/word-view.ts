import { hashText } from './hash.ts';
import { WORD_FLAGS, type WordTable } from './word-table.ts';

/** A word as the tagger's features see it, everything they need of it computed once. */
export interface WordView {
  /** Lower case, digits folded to 0. */
  lower: string;
  hash: number;
  exact: number;
  shape: number;
  prefixes: number[];
  suffixes: number[];
  fine: number;
  coarse: number;
  /** Rough groups of words of like use, by independent groupings. */
  codes: number[];
  flags: number;
  capital: boolean;
  allCaps: boolean;
  /** The capitals of an acronym; empty for other words. */
  capitals: string;
  /** The first letters of a word's parts, as capitals. */
  initials: string;
}

/** Kinds of characters in a word, runs folded: "Amir-Abdollahian" is "Aa-Aa", "U.S." is "A.A.". */
function shapeOf(text: string): string {
  const kinds = text
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\p{L}/gu, (letter) => (letter === 'A' ? 'A' : 'a'))
    .replace(/\p{N}/gu, '0');
  return kinds.replace(/(.)\1+/g, (run, kind: string) => (run.length > 2 ? kind + kind : run));
}

const cache = new Map<string, WordView>();
/** Enough for the words of a long article; the cache starts anew beyond. */
const CACHED_WORDS = 20_000;

/** The view of a word; the same words come again and again, so views are kept for a while. */
export function viewOf(text: string, table: WordTable): WordView {
  const known = cache.get(text);
  if (known) return known;
  if (cache.size >= CACHED_WORDS) cache.clear();
  const view = makeView(text.slice(0, 100), table);
  cache.set(text, view);
  return view;
}

function makeView(text: string, table: WordTable): WordView {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");
  const lower = plain.toLowerCase();
  // The last part of a hyphenated word says most of what it is: "al-Assad", "Chinese-owned".
  const known = table.fine(lower) === 0 ? (lower.split('-').at(-1) ?? lower) : lower;
  const folded = lower.replace(/\p{N}/gu, '0');
  const affix = (from: number, to?: number): number => hashText(folded.slice(from, to));
  return {
    lower,
    hash: hashText(folded),
    exact: hashText(plain),
    shape: hashText(shapeOf(plain)),
    prefixes: [affix(0, 2), affix(0, 3), affix(0, 4)],
    suffixes: [affix(-2), affix(-3), affix(-4)],
    fine: table.fine(known),
    coarse: table.coarse(known),
    codes: table.codes(known),
    flags: table.flags(lower),
    capital: /^(?:\p{Ll}{1,2}[-'])?\p{Lu}/u.test(plain),
    capitals: capitalsOf(plain),
    initials: (plain.match(/(?<![\p{L}\p{N}'])\p{L}/gu) ?? []).join('').toUpperCase(),
    allCaps: /^[\p{Lu}\d.&'-]*\p{Lu}[\p{Lu}\d.&'-]*$/u.test(plain) && plain.length > 1,
  };
}

/** RBI, BoG, IISc: more capitals than other letters, or few letters in all. */
function capitalsOf(word: string): string {
  const capitals = word.replace(/[^\p{Lu}]/gu, '');
  const isAcronym = /^\p{Lu}[\p{L}\d.&-]*$/u.test(word) && 2 * capitals.length >= word.length;
  return isAcronym && capitals.length > 1 ? capitals : '';
}

export const isCommon = (view: WordView): boolean => (view.flags & WORD_FLAGS.common) !== 0;
