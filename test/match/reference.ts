/**
 * A matcher that is plain, slow and obviously right, for comparing the real one with: it takes text and name apart
 * into letters by the rules of the card, and tries every name at every place.
 */

interface Letter {
  /** Folded; '' for what is invisible. */
  text: string;
  start: number;
  end: number;
}

const BASES: Record<string, string> = { ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', ß: 'ss', æ: 'ae', Æ: 'AE' };

function fold(character: string): string {
  if (/^\s$/u.test(character)) return ' ';
  if (/^[\p{Pd}\u2212]$/u.test(character)) return '-';
  if (/^[\u2018\u2019\u201b\u02bc\u00b4`\uff07]$/u.test(character)) return "'";
  if (/^[\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(character)) return '';
  if (/^\p{M}$/u.test(character)) return '';
  // Letters beyond the basic plane are compared as they are.
  if (character.length > 1) return character;
  return BASES[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
}

function lettersOf(text: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  for (const character of text) {
    const folded = fold(character);
    for (const letter of folded === '' ? [''] : folded) {
      letters.push({ text: letter, start: at, end: at + character.length });
    }
    at += character.length;
  }
  return letters;
}

const isWordLetter = (text: string) => /[\p{L}\p{M}\p{N}]/u.test(text) && text !== '\u02bc';
const isUpper = (letter: string) => letter !== letter.toLowerCase();
const isLower = (letter: string) => letter !== letter.toUpperCase();

/** Where the name ends if it stands at the `from`th letter of the text, or -1. */
function endAt(letters: readonly Letter[], from: number, name: string): number {
  let i = from;
  let raisedInside = false;
  let sawLower = false;
  let last = '';
  const wanted = Array.from(name);
  for (const [p, letter] of wanted.entries()) {
    while (letters[i]?.text === '') i++;
    const found = letters[i]?.text;
    if (found === undefined) return -1;
    if (isLower(found)) sawLower = true;
    const isJoint = /[ -]/.test(found) && /[ -]/.test(letter);
    if (found !== letter && !isJoint) {
      if (found.toLowerCase() !== letter.toLowerCase()) return -1;
      if (!isUpper(found) && last !== '-') return -1;
      if (isUpper(found) && p > 0 && !/[ '-]/.test(wanted[p - 1] ?? '')) raisedInside = true;
    }
    last = found;
    i++;
    if (found === ' ') while (letters[i] && /^ ?$/.test(letters[i]?.text ?? '')) i++;
  }
  if (raisedInside && sawLower) return -1;
  return i;
}

const visible = (letters: readonly Letter[], index: number, step: 1 | -1): string => {
  let i = index;
  while (letters[i]?.text === '') i += step;
  return letters[i]?.text ?? '';
};

/** Where a name stands in a text as whole words, as [start, end] offsets. */
export function referenceMatches(text: string, name: string): [number, number][] {
  const letters = lettersOf(text);
  const folded = lettersOf(name)
    .map((letter) => letter.text)
    .join('')
    .replace(/ +/g, ' ')
    .trim();
  const matches: [number, number][] = [];
  for (const [from, first] of letters.entries()) {
    if (first.text === '' || isWordLetter(visible(letters, from - 1, -1))) continue;
    const to = endAt(letters, from, folded);
    if (
      to < 0 ||
      (isWordLetter(Array.from(folded).at(-1) ?? '') && isWordLetter(visible(letters, to, 1)))
    ) {
      continue;
    }
    matches.push([first.start, letters[to - 1]?.end ?? text.length]);
  }
  return matches;
}
