import { classAt, foldAt, foldText, IGNORABLE, isWord } from './characters.ts';
import { eachCandidate, wordKey } from './words.ts';

/** A name made ready for comparing. */
export interface Pattern {
  /** The folded name. */
  text: string;
  /** The key of the first word that a page would show in capitals: what the name is looked up by. */
  key: string;
  /** Where that word stands in `text`: behind the `al-` of al-Qaeda. Mostly 0. */
  head: number;
}

/** The words of a name that a page would show in capitals, folded. */
export function capitalWordsOf(name: string): string[] {
  const text = foldText(name);
  const words: string[] = [];
  eachCandidate(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

/** The pattern of a name, or null where no page could be searched for it (no capital letter in it). */
export function patternOf(name: string): Pattern | null {
  const text = foldText(name);
  let pattern: Pattern | null = null;
  eachCandidate(text, (start, end) => {
    pattern ??= { text, key: wordKey(text, start, end), head: start };
  });
  return pattern;
}

const isUpper = (letter: string) => letter !== letter.toLowerCase();
const isLower = (letter: string) => letter !== letter.toUpperCase();

/** Parts of a name are written apart or joined by a hyphen: Kim Jong Un, Kim Jong-un. */
const isJoint = (letter: string) => letter === ' ' || letter === '-';

/** Compares letters: exact case, or capitals where the name has small letters (`raised` says that it was so). */
class CaseRule {
  #raisedInside = false;
  #sawLower = false;
  #last = '';

  /** False if the letters differ, or if the page has a small letter for the name's capital, but behind a hyphen. */
  accepts(page: string, name: string, wordStart: boolean): boolean {
    const followsHyphen = this.#last === '-';
    this.#last = page;
    if (isLower(page)) this.#sawLower = true;
    if (page === name || (isJoint(page) && isJoint(name))) return true;
    if (page.toLowerCase() !== name.toLowerCase()) return false;
    if (isLower(page)) return followsHyphen;
    if (!wordStart) this.#raisedInside = true;
    return true;
  }

  /** Capitals may stand for small letters at the start of words (Title Case) or throughout (ALL CAPS). */
  get holds(): boolean {
    return !this.#raisedInside || !this.#sawLower;
  }
}

function skipIgnorable(text: string, index: number, step: 1 | -1): number {
  let i = index;
  while (i >= 0 && i < text.length && (classAt(text, i) === IGNORABLE || foldAt(text, i) === '')) {
    i += step;
  }
  return i;
}

function matchTail(text: string, at: number, { text: name, head }: Pattern, rule: CaseRule) {
  let i = at;
  let p = head;
  while (p < name.length) {
    i = skipIgnorable(text, i, 1);
    if (i >= text.length) return -1;
    const wordStart = p === head || /[ '-]/.test(name[p - 1] ?? '');
    if (p > head && name[p - 1] === ' ') i = skipInitial(text, i, name.slice(p, p + 2));
    for (const letter of foldAt(text, i)) {
      if (!rule.accepts(letter, name[p++] ?? '', wordStart)) return -1;
    }
    if (foldAt(text, i++) === ' ') i = skipSpace(text, i);
  }
  return i;
}

/** A page may give an initial that the name has not: Wendy R. Sherman. Its full stop tells it from a word. */
function skipInitial(text: string, index: number, next: string): number {
  const isInitial = isUpper(foldAt(text, index)) && foldAt(text, index + 1) === '.';
  if (!isInitial || foldAt(text, index + 2) !== ' ') return index;
  const initial = foldAt(text, index).toLowerCase();
  const isOwn = next.toLowerCase().startsWith(initial) && !isWord(classAt(`${next} `, 1));
  return isOwn ? index : skipSpace(text, index + 2);
}

function skipSpace(text: string, index: number): number {
  let i = index;
  while (i < text.length && (foldAt(text, i) === ' ' || foldAt(text, i) === '')) i++;
  return i;
}

function matchHead(text: string, at: number, { text: name, head }: Pattern, rule: CaseRule) {
  let i = at;
  for (let p = head - 1; p >= 0; p--) {
    i = skipIgnorable(text, i - 1, -1);
    if (i < 0) return -1;
    const wordStart = p === 0 || /[ '-]/.test(name[p - 1] ?? '');
    if (!rule.accepts(foldAt(text, i), name[p] ?? '', wordStart)) return -1;
  }
  return i;
}

/** How many letters of a name stand in the text at a place, letter for letter, from its key word on. */
function sameLetters(text: string, at: number, { text: name, head }: Pattern): number {
  let same = head;
  const offset = at - head;
  while (same < name.length && text.charCodeAt(offset + same) === name.charCodeAt(same)) same++;
  return same;
}

const isPlain = (code: number) =>
  (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b) || (code > 0x2f && code < 0x3a);

const SMALL = 0x20;
const SPACE = 0x20;
const FULL_STOP = 0x2e;
/** Plain signs that may stand for others. */
const JOINTS = "-'`";

/**
 * Whether the name can't stand in a text that is the same up to its `p`th letter. Of plain characters that is soon
 * said; false where it takes a closer look, or more of the text.
 */
function differs(text: string, at: number, { text: name, head }: Pattern, p: number): boolean {
  const i = at - head + p;
  const found = text.charCodeAt(i);
  const wanted = name.charCodeAt(p);
  if (!(found < 0x80 && wanted < 0x80)) return false;
  const last = p > head ? name[p - 1] : '';
  if (last === ' ') {
    // There may be more spaces, or an initial.
    const next = text.charCodeAt(i + 1);
    if (found <= SPACE || !(next < 0x80) || next === FULL_STOP) return false;
  }
  if (isPlain(found) !== isPlain(wanted)) return true;
  if (!isPlain(found)) return found > SPACE && !JOINTS.includes(text[i] ?? '');
  return (found | SMALL) !== (wanted | SMALL) || ((found & SMALL) !== 0 && last !== '-');
}

/** Whether a name may stand in a text, of which no more is known than a piece, at the key word that starts at `at`. */
export const mayStandAt = (piece: string, at: number, pattern: Pattern): boolean => {
  const same = sameLetters(piece, at, pattern);
  return same === pattern.text.length || !differs(piece, at, pattern, same);
};

/** Whether no word goes on at a place of the text. */
function isEdge(text: string, index: number, step: 1 | -1): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return !isPlain(code);
  const i = skipIgnorable(text, index, step);
  return i < 0 || i >= text.length || !isWord(classAt(text, i));
}

/**
 * Compares a name with the text whose key word starts at `at`. Returns where the match starts and ends, or null.
 * Matches whole words only.
 */
export function matchAt(text: string, at: number, pattern: Pattern) {
  const { text: name, head } = pattern;
  const same = sameLetters(text, at, pattern);
  const isWhole = same === name.length;
  if (!isWhole && differs(text, at, pattern, same)) return null;
  let start = at;
  let end = at + same;
  if (!isWhole || head > 0) {
    const rule = new CaseRule();
    end = matchTail(text, at, pattern, rule);
    if (end < 0) return null;
    if (head > 0) start = matchHead(text, at, pattern, rule);
    if (start < 0 || !rule.holds) return null;
  }
  if (isWord(classAt(name, name.length - 1)) && !isEdge(text, end, 1)) return null;
  return isEdge(text, start - 1, -1) ? { start, end } : null;
}
