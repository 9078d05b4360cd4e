import { endsInHead, isCapitalAfter, isCapitalBefore, lower } from './beside.ts';
import type { Candidate, Standing } from './candidate.ts';
import { inTitleCase, isAllCaps, startsUpper, type Neighbour } from './surroundings.ts';
import {
  AMERICAN_STATE,
  HEAD_OF,
  isOfKind,
  PART,
  PART_ABROAD,
  PLACE_PREFIX,
  POSTAL_STATE,
} from './word-kinds.ts';
import * as words from './word-lists.ts';

/** How the name of a place stands among the words beside it. */
export function placeStanding(
  candidate: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): Standing {
  const { text, found, kinds } = candidate;
  const { start, end, name } = found;
  if (name.isCountry && isSection(text, start, after)) return 'clear';
  if (isPartOfLonger(candidate, before, after)) return 'none';
  if (name.isAbroad && isAmerican(candidate)) return 'foreign';
  if (!name.isNoun || inTitleCase(text, start, end)) return 'clear';
  if (isCited(before, text.slice(end, end + 20))) return 'none';
  // Tehran-based
  if (after?.gap === '-' && !startsUpper(after.text)) return 'clear';
  // Southern California is there too, whereas Northern Illinois is more likely a university.
  const part = name.isAbroad ? PART | PART_ABROAD : PART;
  if (
    isCapitalBefore(before, kinds) &&
    !isOfKind(kinds, lower(before), part) &&
    !isDateline(text, start, end)
  ) {
    return 'behind';
  }
  return isCapitalAfter(after, kinds) ? 'beside' : 'clear';
}

/** What was a line of its own may now stand right behind another: “Ann Lee KARACHI: The port …”. */
const isDateline = (text: string, start: number, end: number) =>
  isAllCaps(text.slice(start, end)) && /^(?::| [-–—(])/.test(text.slice(end, end + 2));

/** Whether the name of a place only begins or ends the name of something else. */
function isPartOfLonger(
  candidate: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  const { text, found, kinds } = candidate;
  const { start, end } = found;
  if (before && startsUpper(before.text) && /^[ -]$/.test(before.gap)) {
    if (isOfKind(kinds, before.text, PLACE_PREFIX)) return true;
  }
  const { longer = [] } = found.name;
  const name = text.slice(start, end).toLowerCase();
  if (before?.gap === ' ' && longer.includes(`${lower(before)} ${name}`)) return true;
  if (after && longer.includes(`${name} ${lower(after)}`)) return true;
  return isOfKind(kinds, headOf(text, start), HEAD_OF) || endsInHead(candidate);
}

/** What a name that begins at `start` is the owner of: the University of Texas; '' if of nothing. */
function headOf(text: string, start: number): string {
  // Few names stand so, and the expression takes long for all the others.
  if (!text.startsWith(' of ', start - 4) && !text.startsWith(' of the ', start - 8)) return '';
  return (
    /(\p{Lu}\p{Ll}+) of (?:the )?$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? ''
  );
}

/** The name of a part of a news page: “U.S. News”, “China Politics (12)”. */
function isSection(text: string, start: number, after: Neighbour | null): boolean {
  if (after?.gap !== ' ' || !words.SECTIONS.has(lower(after))) return false;
  const isEnd = /^(?: \(\d+\))?\s*$/.test(text.slice(after.at + after.text.length));
  return isEnd && /^\s*$/.test(text.slice(0, start));
}

/** “Hoffman, Jordan (September 25, 2016)”. */
const isCited = (before: Neighbour | null, next: string) =>
  before?.gap === ', ' && startsUpper(before.text) && /^ \((?:\p{Lu}\p{Ll}+ )?\d/u.test(next);

/** Moscow, Idaho; St. Petersburg, Fla. */
function isAmerican({ text, found: { start, end }, kinds }: Candidate): boolean {
  // Few names stand so, and the expressions take long for all the others.
  if (!text.startsWith(', ', end)) return false;
  const behind = text.slice(end, end + 20);
  const [, short] = /^, ((?:\p{Lu}\. ?\p{Lu}|\p{Lu}[\p{L}]{1,4})\.)/u.exec(behind) ?? [];
  if (short !== undefined && words.SHORT_STATES.has(short.replace(/[. ]/g, '').toLowerCase())) {
    return true;
  }
  const [, first = '', second = ''] = /^, (\p{Lu}\p{L}+)(?: (\p{Lu}\p{Ll}+))?/u.exec(behind) ?? [];
  if (isAllCaps(first) && isOfKind(kinds, first, POSTAL_STATE)) {
    return !isAllCaps(text.slice(start, end));
  }
  return (
    isOfKind(kinds, first, AMERICAN_STATE) ||
    words.TWO_WORD_STATES.has(`${first} ${second}`.toLowerCase())
  );
}
