import { inTitleCase, isAllCaps, startsUpper, wordAfter, type Neighbour } from './surroundings.ts';
import * as words from './word-lists.ts';

/** The word of a neighbour in small letters, '' if there is none. */
export const lower = (neighbour: Neighbour | null) => neighbour?.text.toLowerCase() ?? '';

const isKnownWord = (word: string) =>
  words.TITLES.has(word) || words.OFFICES.has(word) || words.isCalendarWord(word);

/** Words with a capital, in small letters, that stand beside a name without being part of a longer one. */
export const isPlain = (word: string) =>
  isKnownWord(word) || words.STATE_WORDS.has(word) || words.FIRST_WORDS.has(word);

/** Whether the word before a surname may be a first name or an initial. */
export function isForename(before: Neighbour | null): before is Neighbour {
  if (!before || !startsUpper(before.text)) return false;
  const word = lower(before);
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !isKnownWord(word) && !words.FIRST_WORDS.has(word);
}

export function isCapitalBefore(before: Neighbour | null): boolean {
  if (!before || !startsUpper(before.text)) return false;
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !isAllCaps(before.text) && !isPlain(lower(before));
}

export function isCapitalAfter(after: Neighbour | null): boolean {
  if (after?.gap !== ' ' || !startsUpper(after.text)) return false;
  return !isAllCaps(after.text) && !isPlain(lower(after));
}

/** How far to look for the head of a longer name; in a title, where all words have capitals, no further than two. */
const FAR = 4;
const FAR_IN_TITLE = 2;

/**
 * Follows the capitalised words behind a name: to a head such as Post, Stadium or Yankees, but not past an office.
 */
export function endsInHead(text: string, start: number, end: number): boolean {
  let at = end;
  for (let i = 0; i < FAR; i++) {
    if (i === FAR_IN_TITLE && inTitleCase(text, start, end)) return false;
    const next = wordAfter(text, at);
    if (next?.gap !== ' ' || !startsUpper(next.text)) return false;
    const word = next.text.toLowerCase();
    if (words.HEADS.has(word) || words.TEAMS.has(word)) return true;
    if (isPlain(word)) return false;
    at += 1 + next.text.length;
  }
  return false;
}
