import type { ShortlistName } from '../model/shortlist.ts';
import { endsInHead, isCapitalAfter, isForename, lower } from './beside.ts';
import type { Candidate, Standing } from './candidate.ts';
import { maySame } from './forenames.ts';
import { inTitleCase, startsUpper, wordAfter, wordBefore, type Neighbour } from './surroundings.ts';
import { FOLLOWER, isOfKind } from './word-kinds.ts';
import { JOINT_NOUNS } from './word-lists.ts';

/** A bare surname beside another first name, or as the first part of a longer name, is somebody else’s. */
export function surnameStanding(
  candidate: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): Standing {
  const { text, found, kinds } = candidate;
  const { start, end, name } = found;
  if (isJoined(before) || isJoined(after)) {
    return isOfTwo(candidate, before, after) ? 'clear' : 'foreign';
  }
  if (isInverted(before, text.slice(end, end + 2))) return 'foreign';
  if (endsInHead(candidate)) return 'none';
  if (after?.gap === ' ' && /^\p{Lu}$/u.test(after.text)) return 'foreign';
  const isCalled = isForename(before, kinds) && !isCalledSo(text, before, name);
  const isFirst = isCapitalAfter(after, kinds) && !isOfKind(kinds, lower(after), FOLLOWER);
  if (!isCalled && !isFirst) return 'clear';
  // In a title any verb has a capital.
  if (inTitleCase(text, start, end)) return name.needs === 0 && !isCalled ? 'clear' : 'beside';
  return isCalled ? 'called' : 'foreign';
}

const isJoined = (word: Neighbour | null) => word?.gap === '-' && startsUpper(word.text);

/** A list of books: “Butcher, Andrew; McGrath”. */
const isInverted = (before: Neighbour | null, next: string) =>
  before?.gap === ', ' && startsUpper(before.text) && /^ ?[;&(]/.test(next);

/** Whether the people of the surname are called as it is here, perhaps with a second name or initial between. */
function isCalledSo(
  text: string,
  before: Neighbour,
  { forenames = [], nicknames = [] }: ShortlistName,
): boolean {
  const mayBe = (word: Neighbour | null) =>
    word !== null &&
    (nicknames.includes(lower(word)) || forenames.some((name) => maySame(lower(word), name)));
  if (mayBe(before)) return true;
  const first = wordBefore(text, before.at);
  return first?.gap === ' ' && startsUpper(first.text) && first.text.length > 1 && mayBe(first);
}

/** Two people’s names joined, as in the Trump–Kim summit, and not the two surnames of one. */
function isOfTwo(
  { text, found: { start, end }, kinds }: Candidate,
  before: Neighbour | null,
  after: Neighbour | null,
): boolean {
  const first = isJoined(before) ? before : null;
  const last = isJoined(after) ? after : null;
  if (isForename(wordBefore(text, first?.at ?? start), kinds)) return false;
  // Surnames of one person have a hyphen between them.
  if (/[–—]/.test(text[start - 1] ?? '') || /[–—]/.test(text[end] ?? '')) return true;
  const next = wordAfter(text, last ? last.at + last.text.length : end);
  return next?.gap === ' ' && JOINT_NOUNS.has(lower(next));
}
