import type { Candidate } from './evidence.ts';
import { inTitleCase, isAllCaps, startsUpper, wordAfter, wordBefore } from './surroundings.ts';

/** Acronyms that are everyday words too, when a button or a headline shouts them. */
const SHOUTED = new Set(['us', 'it', 'who', 'or', 'am', 'pm', 'in', 'at', 'as', 'is', 'no', 'so']);

/** Words in front of a surname that are no other first name. */
const TITLES = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend president premier chancellor ' +
    'minister secretary senator sen representative rep congressman congresswoman governor gov mayor judge ' +
    'justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm ' +
    'ambassador envoy commissioner chairman chairwoman chair director chief king queen prince princess ' +
    'pope imam ayatollah sheikh sultan emir king monsieur madame herr frau'
  ).split(' '),
);

/** Small words that begin sentences, so that their capital says nothing. */
const FIRST_WORDS = new Set(
  (
    'the a an and but or nor so yet for if when while as after before since until although though because ' +
    'unless once where that this these those what why how who whom whose which did does do is are was were ' +
    'has have had will would can could may might should must in on at by to from with without of about ' +
    'against between during under over through like unlike according then now later earlier meanwhile ' +
    'however still also even only not yes no he she it they we you i his her its their our your my say ' +
    'says said told asked both neither either today yesterday tomorrow'
  ).split(' '),
);

const CONTRACTIONS = /^(?:s|d|ll|re|ve|m)$/i;

/**
 * Whether a candidate stands in the text as a name of its own: not half of an address, of a contraction such as
 * don’t, or of a shouted word such as the US of CONTACT US.
 */
export function standsAlone({ text, found }: Candidate): boolean {
  const { start, end } = found;
  if (text[start - 1] === '@' || /^[.@][\p{Ll}\p{N}]/u.test(text.slice(end, end + 2))) return false;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (after?.gap === "'" && !CONTRACTIONS.test(after.text)) return false;
  if (before?.gap === "'" && startsUpper(before.text)) return false;
  return !isShouted(text.slice(start, end), before?.text, after?.text);
}

function isShouted(name: string, before = '', after = ''): boolean {
  return SHOUTED.has(name.toLowerCase()) && (isAllCaps(before) || isAllCaps(after));
}

/**
 * Whether the words beside a bare surname say that it is somebody else’s, or a part of a longer name: William
 * Sherman, Sherman Oaks, Sherman-Palladino.
 */
export function contradicts({ text, found }: Candidate): boolean {
  const { start, end } = found;
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (before?.gap === '-' && startsUpper(before.text)) return true;
  if (after?.gap === '-' && startsUpper(after.text)) return true;
  if (inTitleCase(text, start, end)) return false;
  return isOtherForename(before) || (after?.gap === ' ' && startsUpper(after.text));
}

function isOtherForename(before: ReturnType<typeof wordBefore>): boolean {
  if (!before || !startsUpper(before.text)) return false;
  const word = before.text.toLowerCase();
  if (before.gap === '. ') return before.text.length === 1;
  return before.gap === ' ' && !TITLES.has(word) && !FIRST_WORDS.has(word);
}
