import { classAt, DIGIT, foldAt, IGNORABLE, isWord, LOWER, UPPER } from './characters.ts';
import { isOfKind, OFFICE, TITLE, type WordKinds } from './word-kinds.ts';
import { PREPOSITIONS } from './word-lists.ts';

/** A word next to a name, and what stands between. */
export interface Neighbour {
  text: string;
  /** What stands between it and the name, folded: ' ', '-', "'", ', ' … */
  gap: string;
  /** Where the word begins. */
  at: number;
}

/** How far to look for a neighbour: past a space, a comma or a bracket, not past a sentence. */
const MAX_GAP = 3;
const MAX_WORD = 40;

const inWord = (text: string, i: number) => {
  const kind = classAt(text, i);
  return isWord(kind) || kind === IGNORABLE;
};

export function wordBefore(text: string, index: number): Neighbour | null {
  let i = index;
  let gap = '';
  while (i > 0 && !inWord(text, i - 1)) {
    gap = foldAt(text, --i) + gap;
    if (gap.length > MAX_GAP) return null;
  }
  const end = i;
  while (i > 0 && end - i < MAX_WORD && inWord(text, i - 1)) i--;
  return i === end ? null : { text: text.slice(i, end), gap, at: i };
}

export function wordAfter(text: string, index: number): Neighbour | null {
  let i = index;
  let gap = '';
  while (i < text.length && !inWord(text, i)) {
    gap += foldAt(text, i++);
    if (gap.length > MAX_GAP) return null;
  }
  const start = i;
  while (i < text.length && i - start < MAX_WORD && inWord(text, i)) i++;
  return i === start ? null : { text: text.slice(start, i), gap, at: start };
}

// No expressions with classes of letters here: making one ready takes longer than all its uses on a page.

export const startsUpper = (word: string) => classAt(word, 0) === UPPER;

/** Two letters at least, and no small one among them. */
export function isAllCaps(word: string): boolean {
  let capitals = 0;
  for (let i = 0; i < word.length; i++) {
    const kind = classAt(word, i);
    if (kind === LOWER) return false;
    if (kind === UPPER) capitals++;
  }
  return capitals > 1;
}

const isInHeadlineWord = (text: string, index: number) => {
  const kind = classAt(text, index);
  return text[index] === "'" || (kind !== DIGIT && isWord(kind));
};

/** Words shorter than this have small letters in titles, too. */
const LONG_WORD = 4;

/**
 * Whether a headline's habit of capitals makes capital letters say nothing here: most words around `start` begin
 * with one.
 */
export function inTitleCase(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start), start - 60);
  const around =
    text.slice(from + 1, start) + ' ' + (text.slice(end, end + 60).split('\n', 1)[0] ?? '');
  let words = 0;
  let capitals = 0;
  for (let i = 0; i < around.length; i++) {
    const begin = i;
    while (i < around.length && isInHeadlineWord(around, i)) i++;
    if (i - begin < LONG_WORD) continue;
    words++;
    if (classAt(around, begin) === UPPER) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

/** Whether a sentence, a line or a label begins at `start`; quotation marks and brackets aside. */
export function startsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:|•·–—\n])[\s"'“”‘’([]*$/u.test(text.slice(Math.max(0, start - 12), start));
}

/** Whether the word before `start` is one behind which a place stands as a place. */
export function isAfterPreposition(text: string, start: number): boolean {
  const before = wordBefore(text, start);
  return before?.gap === ' ' && PREPOSITIONS.has(before.text.toLowerCase());
}

/** What kind of title stands before a surname. */
export type Title = 'office' | 'courtesy' | 'none';

export function titleBefore(text: string, start: number, kinds: WordKinds): Title {
  const before = wordBefore(text, start);
  if (!before || !/^\.? $/.test(before.gap) || !startsUpper(before.text)) return 'none';
  if (isOfKind(kinds, before.text, OFFICE)) return 'office';
  return isOfKind(kinds, before.text, TITLE) ? 'courtesy' : 'none';
}
