import { classAt, foldAt, foldText, IGNORABLE, isWord } from './characters.ts';
import { eachCandidate, wordKey } from './words.ts';

/** A name made ready for comparing. */
export interface Pattern {
  /** The key of the first word that a page would show in capitals: what the name is looked up by. */
  key: string;
  /** The folded name from that word on. */
  tail: string;
  /** The folded name before that word, such as the `al-` of al-Qaeda; mostly empty. */
  head: string;
}

/** The keys of all words of a name that a page would show in capitals. */
export function keysOf(name: string): string[] {
  const text = foldText(name);
  const keys: string[] = [];
  eachCandidate(text, (start, end) => keys.push(wordKey(text, start, end)));
  return keys;
}

/** The pattern of a name, or null where no page could be searched for it (no capital letter in it). */
export function patternOf(name: string): Pattern | null {
  const text = foldText(name);
  let pattern: Pattern | null = null;
  eachCandidate(text, (start, end) => {
    pattern ??= {
      key: wordKey(text, start, end),
      tail: text.slice(start),
      head: text.slice(0, start),
    };
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

function matchTail(text: string, at: number, tail: string, rule: CaseRule): number {
  let i = at;
  let p = 0;
  while (p < tail.length) {
    i = skipIgnorable(text, i, 1);
    if (i >= text.length) return -1;
    const wordStart = p === 0 || /[ '-]/.test(tail[p - 1] ?? '');
    if (tail[p - 1] === ' ') i = skipInitial(text, i, tail.slice(p, p + 2));
    for (const letter of foldAt(text, i)) {
      if (!rule.accepts(letter, tail[p++] ?? '', wordStart)) return -1;
    }
    if (foldAt(text, i++) === ' ') i = skipSpace(text, i);
  }
  return i;
}

/** A page may give an initial that the name has not: Wendy R. Sherman. Its full stop tells it from a word. */
function skipInitial(text: string, index: number, next: string): number {
  const isInitial = isUpper(foldAt(text, index)) && foldAt(text, index + 1) === '.';
  if (!isInitial || foldAt(text, index + 2) !== ' ') return index;
  const isOwn = next.startsWith(foldAt(text, index)) && !isWord(classAt(`${next} `, 1));
  return isOwn ? index : skipSpace(text, index + 2);
}

function skipSpace(text: string, index: number): number {
  let i = index;
  while (i < text.length && (foldAt(text, i) === ' ' || foldAt(text, i) === '')) i++;
  return i;
}

function matchHead(text: string, at: number, head: string, rule: CaseRule): number {
  let i = at;
  for (let p = head.length - 1; p >= 0; p--) {
    i = skipIgnorable(text, i - 1, -1);
    if (i < 0) return -1;
    const wordStart = p === 0 || /[ '-]/.test(head[p - 1] ?? '');
    if (!rule.accepts(foldAt(text, i), head[p] ?? '', wordStart)) return -1;
  }
  return i;
}

/**
 * Compares a name with the text whose key word starts at `at`. Returns where the match starts and ends, or null.
 * Matches whole words only.
 */
export function matchAt(text: string, at: number, pattern: Pattern) {
  const rule = new CaseRule();
  const end = matchTail(text, at, pattern.tail, rule);
  if (end < 0) return null;
  const start = pattern.head ? matchHead(text, at, pattern.head, rule) : at;
  if (start < 0 || !rule.holds) return null;
  const after = skipIgnorable(text, end, 1);
  const before = skipIgnorable(text, start - 1, -1);
  if (after < text.length && isWord(classAt(text, after)) && wordEndsWith(pattern.tail))
    return null;
  if (before >= 0 && isWord(classAt(text, before))) return null;
  return { start, end };
}

/** Whether the name's last character is part of a word, so that a word character behind it would go on with it. */
function wordEndsWith(tail: string): boolean {
  return isWord(classAt(tail, tail.length - 1));
}
