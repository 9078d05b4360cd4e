import type { Candidate } from './candidate.ts';
import { inTitleCase, isAllCaps, startsUpper, wordAfter, type Neighbour } from './surroundings.ts';
import { HEAD, isOfKind, NO_FORENAME, PLAIN, type WordKinds } from './word-kinds.ts';

/** The word of a neighbour in small letters, '' if there is none. */
export const lower = (neighbour: Neighbour | null) => neighbour?.text.toLowerCase() ?? '';

/** Whether the word before a surname may be a first name or an initial. */
export function isForename(before: Neighbour | null, kinds: WordKinds): before is Neighbour {
  if (!before || !startsUpper(before.text)) return false;
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !isOfKind(kinds, before.text, NO_FORENAME);
}

export function isCapitalBefore(before: Neighbour | null, kinds: WordKinds): boolean {
  if (!before || !startsUpper(before.text)) return false;
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !isAllCaps(before.text) && !isOfKind(kinds, before.text, PLAIN);
}

export function isCapitalAfter(after: Neighbour | null, kinds: WordKinds): boolean {
  if (after?.gap !== ' ' || !startsUpper(after.text)) return false;
  return !isAllCaps(after.text) && !isOfKind(kinds, after.text, PLAIN);
}

/** How far to look for the head of a longer name; in a title, where all words have capitals, no further than two. */
const FAR = 4;
const FAR_IN_TITLE = 2;

/**
 * Follows the capitalised words behind a name: to a head such as Post, Stadium or Yankees, but not past an office.
 */
export function endsInHead({ text, found: { start, end }, kinds }: Candidate): boolean {
  let at = end;
  for (let i = 0; i < FAR; i++) {
    if (i === FAR_IN_TITLE && inTitleCase(text, start, end)) return false;
    const next = wordAfter(text, at);
    if (next?.gap !== ' ' || !startsUpper(next.text)) return false;
    if (isOfKind(kinds, next.text, HEAD)) return true;
    if (isOfKind(kinds, next.text, PLAIN)) return false;
    at += 1 + next.text.length;
  }
  return false;
}
