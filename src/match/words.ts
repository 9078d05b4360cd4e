import { classAt, DIGIT, foldAt, IGNORABLE, OTHER } from './characters.ts';

/** No name has a longer word; text without spaces is not looked at further. */
export const MAX_WORD = 64;

/**
 * Calls `found` for each word that a name could be recognised by: one with a capital letter, or of a script
 * without capitals. The `end` given to `found` is exclusive.
 *
 * @param from - where to begin, not inside of a word
 * @param to - where to end; a word that goes on there is looked at to its end
 * @returns where it ended: not inside of a word
 */
export function eachCandidate(
  text: string,
  found: (start: number, end: number) => void,
  from = 0,
  to = text.length,
): number {
  const { length } = text;
  let last = to;
  while (last < length && classAt(text, last) !== OTHER) last++;
  let i = from;
  while (i < last) {
    // Most characters are small letters of words without a capital: they are passed over one by one.
    if (classAt(text, i) <= DIGIT) {
      i++;
      continue;
    }
    const start = wordStart(text, i, from);
    while (++i < last && classAt(text, i) !== OTHER);
    if (i - start <= MAX_WORD) found(start, i);
  }
  return i;
}

/** Where the word that `index` stands in begins: not before `from`, and not with an invisible character. */
function wordStart(text: string, index: number, from: number): number {
  let start = index;
  while (start > from && classAt(text, start - 1) !== OTHER) start--;
  while (classAt(text, start) === IGNORABLE) start++;
  return start;
}

/** What a word is looked up by: folded and in lower case. */
export function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  // Letters and digits of plain English stand for themselves.
  if (/^[a-z\d]*$/i.test(word)) return word.toLowerCase();
  let key = '';
  for (let i = 0; i < word.length; i++) key += foldAt(word, i);
  return key.toLowerCase();
}
