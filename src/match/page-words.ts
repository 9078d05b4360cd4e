import { GAP, type PageAnswer } from '../model/shortlist.ts';
import { NameTable } from './find-names.ts';
import { mayStandAt, type Pattern } from './pattern.ts';
import { createWordIds, type WordIds } from './word-ids.ts';
import { createWordReader } from './word-reader.ts';
import { wordKey } from './words.ts';

/** The words of some texts of a page that a name could start with. */
export interface PageWords {
  words: WordIds;
  /** Where they stand, three numbers each: the word's, the text's, the index in it. */
  places: number[];
  texts: string[];
}

/**
 * Reads texts of a page.
 *
 * @param text - the texts, between gaps; between two gaps may be nothing, which is white space
 * @param caseless - whether words of scripts without capital letters count
 */
export function readWords(text: string, caseless: boolean): PageWords {
  const words = createWordIds();
  const places: number[] = [];
  const texts: string[] = [];
  const reader = createWordReader(caseless, (from, start, end, number, at) => {
    places.push(words.idOf(from, start, end), number, at);
  });
  for (const piece of text.split(GAP)) {
    if (piece === '') reader.end();
    else reader.read(texts.push(piece) - 1, piece);
  }
  return { words, places, texts };
}

/** Names that may stand in what was read, as far as one text can tell: some of a name may stand in the next. */
export interface Standing<N> extends Pick<PageAnswer, 'keys' | 'places'> {
  names: N[];
}

/** Where names may stand in what was read. */
export function standingIn<N extends Pattern>(
  { words: { words, like }, places, texts }: PageWords,
  names: readonly N[],
): Standing<N> {
  const table = new NameTable(names);
  const keys = [...table.keys];
  /** By the number of a word: that of its key, and 1. */
  const keyOf = new Uint32Array(words.length);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const learn = (id: number) => {
    const word = words[id] ?? '';
    keyOf[id] = (numbers.get(wordKey(word, 0, word.length)) ?? -1) + 1;
  };
  // Words of plain letters are found by their keys; others may be written in several ways.
  for (const key of keys) like(key).forEach(learn);
  words.forEach((word, id) => {
    if (/[^\0-\x7f]/.test(word)) learn(id);
  });
  const standing = new Set<N>();
  const found: number[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const key = (keyOf[places[i] ?? 0] ?? 0) - 1;
    if (key < 0) continue;
    const number = places[i + 1] ?? 0;
    const at = places[i + 2] ?? 0;
    const text = texts[number] ?? '';
    const here = table.get(keys[key] ?? '')?.filter((name) => mayStandAt(text, at, name)) ?? [];
    if (here.length > 0) found.push(number, at, key);
    for (const name of here) standing.add(name);
  }
  return { keys, places: found, names: names.filter((name) => standing.has(name)) };
}
