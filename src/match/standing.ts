import type { ShortlistName } from '../model/shortlist.ts';
import type { FoundName } from './find-names.ts';
import {
  inTitleCase,
  isAllCaps,
  startsSentence,
  startsUpper,
  wordAfter,
  wordBefore,
  type Neighbour,
} from './surroundings.ts';
import * as words from './word-lists.ts';

/** A name found in one of the page's texts. */
export interface Candidate {
  text: string;
  found: FoundName<ShortlistName>;
}

/**
 * How a candidate stands in its text:
 * - clear: as a name of its own;
 * - weak: as an ordinary word would, whose capital says nothing here;
 * - beside: next to another capital, so that it may be a part of a longer name;
 * - behind: a place behind another capital, as a surname stands behind a first name;
 * - owned: a body behind the name of whose it is, or in front of it;
 * - foreign: as a part of somebody else's name, which tells against the same name elsewhere;
 * - none: not as a name.
 */
export type Standing = 'clear' | 'weak' | 'beside' | 'behind' | 'owned' | 'foreign' | 'none';

const CONTRACTIONS = /^(?:s|d|ll|re|ve|m)$/i;
const lower = (neighbour: Neighbour | null) => neighbour?.text.toLowerCase() ?? '';

/** Judges a candidate by the words beside it. */
export function standingOf({ text, found: { start, end, name } }: Candidate): Standing {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (!standsAlone(text, start, end, before, after)) return 'none';
  if (isMonth(text.slice(start, end), before, after)) return 'none';
  const isShort = name.isShort === true;
  if (name.type === 'person' && !isShort) return fullNameStanding(after);
  if (name.type === 'person') {
    const standing = surnameStanding(text, start, end, before, after);
    if (standing !== 'clear') return standing;
  }
  if (name.type === 'place' && isPartOfLonger(text, start, end, before)) return 'none';
  if (name.type === 'organization' && isPaper(after)) return 'none';
  if (name.isGeneric && isOwned(text, start, end)) return 'owned';
  if (name.isOrdinary && saysNothing(text, start, end, name.isNoun === true)) return 'weak';
  if (name.type !== 'place' || !name.isNoun || inTitleCase(text, start, end)) return 'clear';
  if (isCited(before, text.slice(end, end + 20))) return 'none';
  if (isCapitalBefore(before)) return 'behind';
  return isCapitalAfter(after) ? 'beside' : 'clear';
}

/** Not half of an address, of a contraction such as don’t, or of a shouted word such as the US of CONTACT US. */
function standsAlone(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  if (/[@_]/.test(text[start - 1] ?? '') || text[end] === '_') return false;
  if (/^[.@][\p{Ll}\p{N}]/u.test(text.slice(end, end + 2))) return false;
  if (
    /\.\p{Lu}\.?$/u.test(text.slice(start, end)) &&
    /^\.?\p{Lu}\b/u.test(text.slice(end, end + 3))
  )
    return false;
  if (after?.gap === "'" && !CONTRACTIONS.test(after.text)) return false;
  if (before?.gap === "'" && startsUpper(before.text)) return false;
  if (before?.gap === '-' && before.text.length === 1) return false;
  return !isShouted(text.slice(start, end), before, after);
}

function isShouted(name: string, before: Neighbour | null, after: Neighbour | null): boolean {
  const word = name.toLowerCase();
  if (!words.SHOUTED.has(word)) return false;
  const isBefore = before !== null && isAllCaps(before.text);
  // Nothing begins with the pronoun “us”, and it has no article.
  if (word === 'us') return isBefore && before.gap === ' ' && lower(before) !== 'the';
  return isBefore || (after !== null && (isAllCaps(after.text) || after.gap === "'"));
}

/** May 17, 7 May, in May 2010, last May. */
function isMonth(name: string, before: Neighbour | null, after: Neighbour | null): boolean {
  if (!words.MONTHS.has(name.toLowerCase())) return false;
  const isNumber = (word: Neighbour | null) => /^\d/.test(word?.text ?? '');
  return (
    isNumber(before) ||
    isNumber(after) ||
    /^(?:in|by|since|of|until|till|last|next|this|early|mid|late|from|to|through|during|before|after|and)$/.test(
      lower(before),
    )
  );
}

function fullNameStanding(after: Neighbour | null): Standing {
  return after && /^(?:jr|sr)$/.test(lower(after)) && /^,? $/.test(after.gap) ? 'none' : 'clear';
}

/** A bare surname beside another first name, or as the first part of a longer name, is somebody else’s. */
function surnameStanding(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
  after: Neighbour | null,
): Standing {
  if (before?.gap === '-' && startsUpper(before.text)) return 'foreign';
  if (after?.gap === '-' && startsUpper(after.text)) return 'foreign';
  if (isInverted(before, text.slice(end, end + 2))) return 'foreign';
  if (endsInHead(text, end)) return 'none';
  if (after?.gap === ' ' && /^\p{Lu}$/u.test(after.text)) return 'foreign';
  const isBeside = isForename(before) || (after?.gap === ' ' && isCapitalAfter(after));
  if (inTitleCase(text, start, end)) return isBeside ? 'beside' : 'clear';
  return isBeside ? 'foreign' : 'clear';
}

/** A list of books: “Butcher, Andrew; McGrath”. */
const isInverted = (before: Neighbour | null, next: string) =>
  before?.gap === ', ' && startsUpper(before.text) && /^ ?[;&(]/.test(next);

/** “Hoffman, Jordan (September 25, 2016)”. */
const isCited = (before: Neighbour | null, next: string) =>
  before?.gap === ', ' && startsUpper(before.text) && /^ \((?:\p{Lu}\p{Ll}+ )?\d/u.test(next);

const isKnownWord = (word: string) =>
  words.TITLES.has(word) || words.OFFICES.has(word) || words.isCalendarWord(word);

function isForename(before: Neighbour | null): boolean {
  if (!before || !startsUpper(before.text)) return false;
  const word = lower(before);
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !isKnownWord(word) && !words.FIRST_WORDS.has(word);
}

const isPlain = (word: string) =>
  isKnownWord(word) || words.STATE_WORDS.has(word) || words.FIRST_WORDS.has(word);

function isCapitalBefore(before: Neighbour | null): boolean {
  if (before?.gap !== ' ' || !startsUpper(before.text) || isAllCaps(before.text)) return false;
  return !isPlain(lower(before));
}

function isCapitalAfter(after: Neighbour | null): boolean {
  if (after?.gap !== ' ' || !startsUpper(after.text)) return false;
  return !isAllCaps(after.text) && !isPlain(lower(after));
}

/** Whether the name of a place only begins or ends the name of something else. */
function isPartOfLonger(
  text: string,
  start: number,
  end: number,
  before: Neighbour | null,
): boolean {
  if (before && startsUpper(before.text) && /^[ -]$/.test(before.gap)) {
    if (words.PLACE_PREFIXES.has(lower(before))) return true;
  }
  const owner = /(\p{Lu}\p{Ll}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 40), start));
  return words.HEADS_OF.has(owner?.[1]?.toLowerCase() ?? '') || endsInHead(text, end);
}

const isPaper = (after: Neighbour | null) => after?.gap === ' ' && words.PAPERS.has(after.text);

/** India’s Supreme Court, the Indian Supreme Court, the Supreme Court of India. */
function isOwned(text: string, start: number, end: number): boolean {
  if (inTitleCase(text, start, end)) return false;
  const owner = /(\p{Lu}[\p{L}\p{M}.-]+)(?:['’]s?)? $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (owner && !isPlain(owner[1]?.toLowerCase() ?? '')) return true;
  return /^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 9));
}

/** Follows the capitalised words behind a name: to a head such as Post or Stadium, but not past an office. */
function endsInHead(text: string, end: number): boolean {
  let at = end;
  for (let i = 0; i < 4; i++) {
    const next = wordAfter(text, at);
    if (next?.gap !== ' ' || !startsUpper(next.text)) return false;
    const word = next.text.toLowerCase();
    if (words.HEADS.has(word)) return true;
    if (isPlain(word)) return false;
    at += 1 + next.text.length;
  }
  return false;
}

/** The capital of a word says nothing at the start of a sentence, in a title, or among capitals. */
function saysNothing(text: string, start: number, end: number, isNoun: boolean): boolean {
  return (
    startsSentence(text, start) ||
    (isNoun && isAllCaps(text.slice(start, end))) ||
    inTitleCase(text, start, end)
  );
}
