import type { EntityType } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countriesHeadedBy, countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { isKnownEvent, isKnownPlace, isNotable } from '../gazetteer/known-names.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { isBrand } from './brand.ts';
import { isFirmName, isTeamName } from './join-spans.ts';
import { isCommonWord, isFirstName } from './known-words.ts';
import {
  BODY_WORDS,
  COMMON_WORDS,
  EVENT_WORDS,
  FIRM_WORDS,
  NEWSPAPER_WORDS,
  OFFICES,
  ORGANIZATION_WORDS,
  PEOPLES,
  PLACE_WORDS,
  SITE_WORDS,
  WORK_WORDS,
} from './lexicon.ts';
import { isAcronym } from './name-text.ts';
import type { TagType } from './tagger/labels.ts';

/**
 * The type of a name: what its words themselves say of it outweighs the tagger's guess. Null for
 * what names nothing of ours: peoples, offices, laws.
 */
export function typeOfName(name: string, type: TagType): EntityType | null {
  const words = name.split(/\s+/);
  if (countryOfAdjective(name) || isPeople(words) || isOfRegion(name)) return null;
  const head = headOf(words, /^of$/);
  if (isModel(words, type) || isCutShort(name) || isIdea(words) || FILMS.test(name)) return null;
  if (countryNamed(name) && type !== 'organization') return 'place';
  if (type !== 'person' && countriesHeadedBy(name).length > 0) return 'place';
  if (words.length > 1 && REGION.test(name)) return 'place';
  if (type === 'organization' && isRegion(name)) return 'place';
  if (type === 'organization' && isField(words)) return null;
  if (isBodyByName(name, type) || isFirmName(words)) return 'organization';
  if (type === 'person' && isBrand(name)) return 'organization';
  if (type === 'place' && isTeamName(words) && citiesNamed(name).length === 0)
    return 'organization';
  if (words.length > 1 && isAllCapital(words) && FIRM_WORDS.has(head) && type !== 'organization')
    return 'organization';
  const isSomebody = type === 'person' && isFirstName(words[0] ?? '');
  if (words.length > 1 && isAllCapital(words) && SITE_WORDS.has(head) && !isSomebody)
    return 'place';
  if (name.endsWith(' Hall of Fame')) return 'organization';
  if ((isKnownEvent(name) || isStorm(words)) && type !== 'place') return 'event';
  // "the Israeli election" has no name, "the Falklands war" has in some papers.
  const isNamed = /^[\p{Lu}\p{N}].*(?:\p{Lu}\P{Z}*| wars?)$/u.test(name) || name.includes(' of ');
  if (words.length > 1 && EVENT_WORDS.has(head) && type !== 'person')
    return isNamed ? 'event' : null;
  if (type === 'organization' && (isOffice(words) || isWork(name))) return null;
  if (words.length > 1 && type === 'place' && isBodyHead(head)) return 'organization';
  if (words.length > 1 && type === 'place' && /^(?:project|program|programme)$/.test(head))
    return null;
  return type === 'other' ? typeOfOther(name, words, head) : type;
}

/** "Labour and Employment" is what a ministry or a law is for. */
const isField = ([first = '', and, second = '', ...rest]: readonly string[]): boolean =>
  and === 'and' &&
  rest.length === 0 &&
  [first, second].every((word) => isCommonWord(word.toLowerCase())) &&
  !isNotable(`${first} and ${second}`);

/** "Colorado", "North America"; "Kwara State" may be its university. */
const isRegion = (name: string): boolean =>
  !/ (?:State|Territory)$/.test(name) &&
  (regionsNamed(name).some(({ kind }) => kind === 'state') ||
    (name.includes(' ') && isKnownPlace(name) && !isNotable(name)));

/** Last words that no body has; counties and provinces lend theirs to clubs. */
const REGION =
  /\b(?:Autonomous (?:Region|Republic|Province)|Oblast|Governorate|Prefecture|Voivodeship|Archipelago)$/;

/** Films whose names sound like events. */
const FILMS = /\bStar Wars\b/;

/** "National Socialism"; a "Ministry of Tourism" is a body. */
const isIdea = (words: readonly string[]): boolean =>
  /\p{Ll}ism$/u.test(words.at(-1) ?? '') && !words.includes('of') && words.at(-1) !== 'Tourism';

/**
 * "TOYOTA RAV4", "A350", "BT-7274": nobody has a number in their name, no place has one in its only word, and no
 * organization a large one.
 */
const isModel = (words: readonly string[], type: TagType): boolean =>
  (words.length === 1 && /\p{Lu}.*\d{3}|^(?!G-)\p{Lu}{1,3}-\d+$/u.test(words[0] ?? '')) ||
  (type === 'person' && words.some((word) => /\d/.test(word))) ||
  (words.length > 1 && /^\p{Lu}{2,}\d+$/u.test(words.at(-1) ?? '')) ||
  (type === 'place' && words.length === 1 && /^\p{Lu}+-?\d/u.test(words[0] ?? ''));

/** "Jordanian-U" is a piece of "Jordanian-U.S." */
const isCutShort = (name: string): boolean => /\p{L}-\p{Lu}$/u.test(name);

/** The tagger's last resort for what is neither: mostly works and peoples, but not if its words say otherwise. */
function typeOfOther(name: string, words: readonly string[], head: string): EntityType | null {
  if (isAcronym(name)) return name.length > 2 ? 'organization' : null;
  if (isNotable(name)) return isCommonWord(name.toLowerCase()) ? null : 'organization';
  if (words.length === 1 || isWork(name) || !isAllCapital(words)) return null;
  if (/^(?:technology|front|states?)$/.test(head)) return null;
  if (ORGANIZATION_WORDS.has(head) || isBodyHead(head)) return 'organization';
  return PLACE_WORDS.has(head) ? 'place' : null;
}

/** The word that says what a name is: the last, or the last before "of". In small letters. */
function headOf(words: readonly string[], joint: RegExp): string {
  const at = words.findIndex((word) => joint.test(word));
  return ((at > 0 ? words[at - 1] : words.at(-1)) ?? '').toLowerCase();
}

/** "18th National Congress" and "pop art movement" are no names as they stand. */
const isAllCapital = (words: readonly string[]): boolean =>
  /^\p{Lu}/u.test(words[0] ?? '') &&
  !/^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?(?:st|nd|rd|th)$/u.test(words[0] ?? '') &&
  words.every((word) => /^[\p{Lu}'’&]/u.test(word) || SMALL.test(word));
const SMALL = /^(?:of|the|and|for|in|on|de|la|s)$/;

const singular = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** "Muslims", "East Asian", "Virginia Democrats" */
/** "South Dakotans", "Virginians" */
const isOfRegion = (name: string): boolean =>
  name.endsWith('ans') && regionsNamed(name.slice(0, -2)).length > 0;

const PARTISANS = /^(?:democrats|republicans|conservatives|liberals|socialists)$/i;

function isPeople([first = '', second, ...rest]: readonly string[]): boolean {
  if (second === undefined) return PEOPLES.has(singular(first));
  if (PARTISANS.test([second, ...rest].at(-1) ?? '')) return true;
  return (
    rest.length === 0 && COMMON_WORDS.has(first.toLowerCase()) && PEOPLES.has(singular(second))
  );
}

/** U.N., UN and the Kremlin are nobody and no place, whatever they are taken for. */
function isBodyByName(name: string, type: TagType): boolean {
  const plain = isAcronym(name) ? name.replaceAll('.', '') : name;
  if (!isNotable(plain)) return false;
  return type === 'person' ? !isPersonName(name) : type === 'place' && isAcronym(name);
}

const isPersonName = (name: string): boolean => name.split(' ').some(isFirstName);

function isBodyHead(head: string): boolean {
  const [lastPart = ''] = head.split('-').slice(-1);
  return BODY_WORDS.has(head) || NEWSPAPER_WORDS.has(lastPart);
}

/** "Hurricane Katrina" */
const isStorm = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 1 && /^(?:hurricane|typhoon|cyclone)$/i.test(first);

/** "Undersecretary for Innovation", "Municipal Chief Executive", "Head of Research" */
const isOffice = (words: readonly string[]): boolean => {
  const head = headOf(words, /^(?:of|for)$/);
  const isPost = OFFICES.has(head) || /^Head (?:of|for) /.test(words.join(' '));
  return words.length > 1 && (isPost || GENERAL.test(words.join(' ')));
};
const GENERAL =
  /^(?:\p{L}+ )?(?:attorney|auditor|commissioner|director|governor|inspector|prosecutor|secretary|solicitor|supervisor|surgeon)[ -]general(?: of |$)/iu;

/** "Foreign Agents Law", "National Connectivity Plan"; the World Food Programme is a body. */
const isWork = (name: string): boolean => {
  const words = name.split(/\s+/);
  if (isNotable(name) || /^(?:World|U\.?N\.?|United)\s/.test(name)) return false;
  return words.length > 1 && WORK_WORDS.has(headOf(words, /^(?:of|for|on)$/));
};
