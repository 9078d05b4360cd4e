import { lower } from './beside.ts';
import type { Candidate, Standing } from './candidate.ts';
import { classAt, DIGIT, LOWER } from './characters.ts';
import { placeStanding } from './place-standing.ts';
import { surnameStanding } from './surname-standing.ts';
import {
  inTitleCase,
  isAllCaps,
  startsSentence,
  startsUpper,
  wordAfter,
  wordBefore,
  type Neighbour,
} from './surroundings.ts';
import { isOfKind, MONTH, PLAIN, SHOUTED } from './word-kinds.ts';
import { PAPERS } from './word-lists.ts';

const CONTRACTIONS = /^(?:s|d|ll|re|ve|m)$/i;

/** Judges a candidate by the words beside it. */
export function standingOf(candidate: Candidate): Standing {
  const { text, found } = candidate;
  const { start, end, name } = found;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (!standsAlone(candidate, before, after)) return 'none';
  if (isMonth(candidate, before, after)) return 'none';
  const standing = standingByType(candidate, before, after);
  if (standing === 'none' || standing === 'called' || standing === 'foreign') return standing;
  if (standing === 'beside' && name.type === 'person') return standing;
  if (name.isGeneric && isOwned(candidate)) return 'owned';
  return name.isOrdinary && saysNothing(text, start, end, name.isNoun === true) ? 'weak' : standing;
}

function standingByType(
  candidate: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): Standing {
  const { type, isShort, isMononym } = candidate.found.name;
  if (type === 'place') return placeStanding(candidate, before, after);
  if (type === 'organization') return isOther(candidate, after) ? 'none' : 'clear';
  if (type !== 'person') return 'clear';
  if (!isShort && !isMononym) return fullNameStanding(after);
  return surnameStanding(candidate, before, after);
}

const isSmall = (kind: number) => kind === LOWER || kind === DIGIT;

/** Not half of an address, of a contraction such as don’t, or of a shouted word such as the US of CONTACT US. */
function standsAlone(
  candidate: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  const { text, found } = candidate;
  const { start, end } = found;
  if (/[@_]/.test(text[start - 1] ?? '') || text[end] === '_') return false;
  if (/[.@]/.test(text[end] ?? '') && isSmall(classAt(text, end + 1))) return false;
  const name = text.slice(start, end);
  // Part of a longer row of initials.
  if (name.includes('.') && /\.\p{Lu}\.?$/u.test(name)) {
    if (/^\.?\p{Lu}\b/u.test(text.slice(end, end + 3))) return false;
  }
  if (after?.gap === "'" && !CONTRACTIONS.test(after.text)) return false;
  if (before?.gap === "'" && startsUpper(before.text)) return false;
  if (before?.gap === '-' && before.text.length === 1) return false;
  return !isShouted(candidate, before, after);
}

function isShouted(
  { text, found: { start, end }, kinds }: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  const word = text.slice(start, end);
  if (!isOfKind(kinds, word, SHOUTED)) return false;
  const isBefore = before !== null && isAllCaps(before.text);
  // Nothing begins with the pronoun “us”, and it has no article.
  if (/^us$/i.test(word)) return isBefore && before.gap === ' ' && lower(before) !== 'the';
  return isBefore || (after !== null && (isAllCaps(after.text) || after.gap === "'"));
}

/** May 17, 7 May, in May 2010, last May. */
function isMonth(
  { text, found: { start, end }, kinds }: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  if (!isOfKind(kinds, text.slice(start, end), MONTH)) return false;
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

/** The Wall Street Journal, the Texas State Department of Health. */
function isOther({ text, found: { start, end } }: Candidate, after: Neighbour | null): boolean {
  if (after?.gap !== ' ') return false;
  if (PAPERS.has(after.text)) return true;
  return after.text === 'of' && text.slice(start, end).endsWith(' Department');
}

/** India’s Supreme Court, the Indian Supreme Court, the Supreme Court of India. */
function isOwned({ text, found: { start, end }, kinds }: Candidate): boolean {
  if (inTitleCase(text, start, end)) return false;
  const owner = /(\p{Lu}[\p{L}\p{M}.-]+)(?:['’]s?)? $/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  if (owner && !isOfKind(kinds, owner[1] ?? '', PLAIN)) return true;
  return /^ of (?:the )?\p{Lu}/u.test(text.slice(end, end + 9));
}

/** The capital of a word says nothing at the start of a sentence, in a title, or among capitals. */
function saysNothing(text: string, start: number, end: number, isNoun: boolean): boolean {
  return (
    startsSentence(text, start) ||
    (isNoun && isAllCaps(text.slice(start, end))) ||
    inTitleCase(text, start, end)
  );
}
