import { CASELESS, classAt, foldAt, IGNORABLE, OTHER, UPPER } from './characters.ts';

/** No name has a longer word; text without spaces is not looked at further. */
const MAX_WORD = 64;

/**
 * Calls `found` for each word that a name could be recognised by: one with a capital letter, or of a script
 * without capitals. `end` is exclusive.
 */
export function eachCandidate(text: string, found: (start: number, end: number) => void): void {
  const { length } = text;
  let i = 0;
  while (i < length) {
    let kind = classAt(text, i);
    if (kind === OTHER || kind === IGNORABLE) {
      i++;
      continue;
    }
    const start = i;
    let candidate = false;
    while (kind !== OTHER) {
      if (kind === UPPER || kind === CASELESS) candidate = true;
      if (++i === length) break;
      kind = classAt(text, i);
    }
    if (candidate && i - start <= MAX_WORD) found(start, i);
  }
}

/** What a word is looked up by: folded and in lower case. */
export function wordKey(text: string, start: number, end: number): string {
  let key = '';
  for (let i = start; i < end; i++) key += foldAt(text, i);
  return key.toLowerCase();
}
