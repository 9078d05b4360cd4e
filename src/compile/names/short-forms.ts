import type { EntityType } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { isKnownPlace, isNotable } from '../gazetteer/known-names.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { isFirmName, isTeamName } from './join-spans.ts';
import { BODY_WORDS, FIRM_WORDS, ORGANIZATION_WORDS } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';
import { isAcronym, isAcronymOf } from './name-text.ts';
import { isPartOfPersonName } from './same-person.ts';
import type { NameSpan } from './spans.ts';

/** All occurrences of one wording. */
export interface Wording {
  /** As names are compared. */
  folded: string;
  words: string[];
  type: EntityType | null;
  spans: NameSpan[];
}

/** Whether a name is short for an entity's full one. */
export function isShortFor(wording: Wording, group: NameGroup): boolean {
  if (group.country) return false;
  const full = group.folded.split(' ');
  if (group.type === 'person') {
    if (full.length < 2 || (wording.type === 'place' && wording.words.length > 1)) return false;
    if (wording.type === 'organization' && isNotable(wording.folded)) return false;
    return isPartOfPersonName(
      wording.words.map((word) => word.toLowerCase()),
      full.map((word) => word.toLowerCase()),
    );
  }
  if (full.length <= wording.words.length) return false;
  if (isAcronym(wording.folded)) return isAcronymOf(wording.folded, group.folded);
  const mayBeFirm =
    isFirmName(full) || (FIRM_WORDS.has(lastOf(full)) && !isPlaceName(wording.folded));
  if (wording.type && group.type !== wording.type && !mayBeFirm) return false;
  if (group.ownName === wording.folded) return true;
  if (full.slice(0, wording.words.length).join(' ') !== wording.folded) return false;
  if (group.type === 'place')
    return /^(?:a[mn]|bei|im|on|ob|sur|upon)$/.test(full[wording.words.length] ?? '');
  return !isOfItsOwn(wording, group);
}

/**
 * Whether what a name begins with is an organization itself and the name one of its parts or products: Apple of Apple TV,
 * and whoever the article calls so before it does, and oftener. The Tufts of Tufts University is the same.
 */
function isOfItsOwn({ folded, words, spans }: Wording, group: NameGroup): boolean {
  const full = group.folded.split(' ');
  const rest = full.slice(words.length);
  if (isFirmName(full) || FIRM.test(rest.join(' '))) return false;
  if (isNotable(folded) && !isNotable(group.folded)) return true;
  if (rest.every(isBodyWord) || /^(?:of|for|on)$/.test(rest[0] ?? '')) return false;
  const first = (of: readonly { start: number }[]): number =>
    Math.min(...of.map(({ start }) => start));
  return spans.length > group.spans.length && first(spans) < first(group.spans);
}

/** What a firm's full name has behind the one it goes by. */
const FIRM =
  /^(?:airlines?|airways|bank|company|corporation|electronics|group|holdings|industries|international|motors?|systems|university)$/i;

const isBodyWord = (word: string): boolean =>
  [ORGANIZATION_WORDS, BODY_WORDS, FIRM_WORDS].some((words) => words.has(word.toLowerCase()));

/**
 * Whether what was taken for somebody's surname is a firm that the article names in full: Goldman of
 * Goldman Sachs, but not Trump of the Trump Organization.
 */
export function isFounderOf({ type, words }: Wording, group: NameGroup): boolean {
  if (type !== 'person' || words.length > 1 || group.type !== 'organization') return false;
  const full = group.folded.split(' ');
  return full[0] === words[0] && full.length === 2 && !ORGANIZATION_WORDS.has(lastOf(full));
}

/**
 * Whether a name is the end of another's that the article has in full: the "Intelligence Committee" of the House, the
 * Browns of Cleveland, the Afghan Taliban. York University is no part of New York University.
 */
export function isTailOf({ type, words, folded }: Wording, group: NameGroup): boolean {
  if (group.type !== type || !group.folded.endsWith(` ${folded}`)) return false;
  const head = group.folded.slice(0, -folded.length - 1);
  const isNational = countryOfAdjective(head) !== undefined || countryNamed(head) !== undefined;
  if (type === 'place') return (isNational || isPlaceName(head)) && !isPlaceName(folded);
  if (type !== 'organization') return false;
  if (words.length === 1) return isNational || isTeamName(group.folded.split(' '));
  return isBodyWord(words.at(-1) ?? '') && !isPlaceName(`${head} ${words[0] ?? ''}`);
}

const isPlaceName = (name: string): boolean =>
  citiesNamed(name).length > 0 || regionsNamed(name).length > 0 || isKnownPlace(name);

const lastOf = (words: readonly string[]): string => (words.at(-1) ?? '').toLowerCase();
