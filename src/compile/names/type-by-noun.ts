import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { isKnownPlace, isNotable } from '../gazetteer/known-names.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { stateAbbreviated } from '../gazetteer/state-abbreviations.ts';
import { isBrand } from './brand.ts';
import { contextOf } from './context.ts';
import { isCommonWord, isFirstName } from './known-words.ts';
import {
  BODY_WORDS,
  OFFICES,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
  PLACE_NOUNS,
  PLACE_TAILS,
  ROLES,
} from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';
import { isTitled } from './type-by-fame.ts';
import { isUnknown } from './unknown-words.ts';

const NOUNS: [EntityType, ReadonlySet<string>][] = [
  ['organization', ORGANIZATION_NOUNS],
  ['place', PLACE_NOUNS],
  ['person', ROLES],
];

/** Where a phrase like "a Danish investment fund based in …" ends after its head. */
const PHRASE_END =
  /^(?:[,.;:(]|(?:north|south)(?:east|west)?|east|west|outside|of|in|on|for|at|near|by|from|to|and|with|that|which|who|based|located)$/;
/** What an article says of one of a name's places is looked for in so many of them. */
const LOOKED_AT = 20;

/**
 * The type an article itself says a name has: "the grid operator Ukrenergo", "Nordhavn Capital, a
 * Danish investment fund", "the village of Heydour", "Dinas is a hamlet". Null if it says nothing or
 * contradicts itself.
 */
export function typeByNoun(group: NameGroup, document: ArticleDocument): EntityType | null {
  const said = new Set<EntityType>();
  const { type, name } = group;
  const isSingleWord = type === 'organization' && /^\p{Lu}\p{Ll}+$/u.test(name);
  const isCity = citiesNamed(name).length > 0;
  const isBody = type === 'organization' && (isBodyName(name) || isNotable(name) || isBrand(name));
  for (const span of group.spans.slice(0, LOOKED_AT)) {
    const { before, after } = contextOf(span, document);
    if (type === 'place' && isBodyName(name) && HEADS.test(after[0]?.text ?? ''))
      return 'organization';
    // What only firms have says more than the nouns beside, which may be anybody's: "Apple, a giant producer".
    if (isOpen(group) && typeByOffice(before, after)) return 'organization';
    const types = [
      typeBefore(before),
      type === 'place' ? typeInRole(name, before) : null,
      typeInApposition(after),
      typeByPost(after),
      typeInStatement(after),
      isCity ? null : typeByAge(after),
      group.type === 'person' ? typeByPlace(group.name, before, after) : null,
    ];
    for (const type of types) {
      if (type) said.add(type);
    }
    if (group.type === 'person' && isPlaceBetween(before, after)) said.add('place');
    if (isSingleWord && isSettlement(after)) said.add('place');
    if (type !== 'place' && (isCity || !isBody) && isInState(name, after)) return 'place';
  }
  const [only] = said;
  if (isBody && (only === 'place' || only === 'person')) return null;
  if (type === 'person' && only === 'place' && isTitled(group, document)) return null;
  return said.size === 1 ? (only ?? null) : null;
}

/** Of a "six-nation Gulf Cooperation Council" its own last word says more than the words before it. */
function isBodyName(name: string): boolean {
  const [long = ''] = name.split(' of ');
  const head = (long.split(' ').at(-1) ?? '').toLowerCase();
  return name.includes(' ') && (BODY_WORDS.has(head) || ORGANIZATION_WORDS.has(head));
}

/** "Jamshed (23)", "Mary Wangari, 47," */
function typeByAge(after: readonly Token[]): EntityType | null {
  const [open, age = '', close] = after.slice(0, 3).map((word) => word.text);
  if (!/^[1-9]\d$/.test(age)) return null;
  return (open === '(' && close === ')') || (open === ',' && close === ',') ? 'person' : null;
}

/** What only firms have, behind their names and with "of" before them. */
const FIRMS =
  /^(?:chair(?:man|woman|person)|ceo|(?:co-)?founders?|shareholders?|subsidiary|customers|users)$/i;

/** What only assemblies have, behind their names: "Indiana House Speaker". */
const HEADS = /^(?:Speaker|President|Republicans|Democrats|Majority|Minority)$/;

/** "Sekunjalo chairman Iqbal Survé", "Sandeep Nailwal (co-founder, Polygon)" */
function typeByOffice(before: readonly Token[], after: readonly Token[]): EntityType | null {
  if (FIRMS.test(after[0]?.text ?? '')) return 'organization';
  const role = before.at(-2)?.text ?? '';
  // "an analyst at Stratfor"
  if (before.at(-1)?.text === 'at' && isSmall(role) && ROLES.has(role)) return 'organization';
  const isJoined = /^(?:of|,)$/.test(before.at(-1)?.text ?? '');
  return isJoined && FIRMS.test(role) ? 'organization' : null;
}

const WHERE = /^(?:in|near|from|to|of|at|outside|around|of)$/;

/** "to St. Johnsbury, Vermont"; "in Darwin", which is a town too */
function typeByPlace(
  name: string,
  before: readonly Token[],
  after: readonly Token[],
): EntityType | null {
  const previous = before.at(-1)?.text ?? '';
  if (!WHERE.test(previous)) return null;
  const isIn = /^(?:in|near|outside|around)$/.test(previous) && !/^['’]/.test(after[0]?.text ?? '');
  if (isIn && citiesNamed(name).length > 0) return 'place';
  if (after[0]?.text !== ',') return null;
  const [first = '', second = ''] = after.slice(1, 3).map((word) => word.text);
  const isRegion = [first, `${first} ${second}`].some(
    (container) => regionsNamed(container).length > 0 || countryNamed(container) !== undefined,
  );
  return isRegion ? 'place' : null;
}

/** "Dekalb, Ill." */
function isInState(name: string, after: readonly Token[]): boolean {
  const [comma, state = ''] = after.map((word) => word.text);
  const words = name.split(' ');
  // "Katie Allen, MD"
  const isSomebody = words.length > 1 && isFirstName(words[0] ?? '');
  const isStrange = !isSomebody && words.every((word) => !isCommonWord(word.toLowerCase()));
  const isTown = isStrange || citiesNamed(name).length > 0;
  const isState = regionsNamed(state).some(({ kind }) => kind === 'state');
  return comma === ',' && isTown && (isState || stateAbbreviated(state) !== undefined);
}

/** Whether a name may be of any type: one word that no gazetteer has. */
const isOpen = ({ type, name }: NameGroup): boolean =>
  type !== 'organization' &&
  !name.includes(' ') &&
  citiesNamed(name).length === 0 &&
  regionsNamed(name).length === 0 &&
  !isKnownPlace(name);

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Roles that are as often adjectives: "the official FIFA site". */
const AMBIGUOUS = /^(?:official|fellow|rival|major|general|chief|head|star|partner|owner|rebel)$/;

/** Plurals that are as often verbs, or may be people or firms. */
const VERBS = /^(?:hosts|heads|guards|judges|pilots|champions|publishers|labels|ports|retailers)$/;

/** What comes before a name that something is called: "a company called Caloi", "the camp, also known as the Berm". */
const CALLED =
  /(?:^| )(\p{L}+)(?: ,)? (?:(?:also|better|commonly|locally) )?(?:called|named|known as)(?: the)?$/u;

/** "the port city Mariupol" */
function typeBefore(before: readonly Token[]): EntityType | null {
  const words = before.slice(-8).map(({ text }) => text);
  const called = CALLED.exec(words.join(' '))?.[1];
  const noun = called ?? words.at(-1) ?? '';
  if (AMBIGUOUS.test(noun)) return null;
  // "in a state Trump won", "a company Musk founded"
  if (called === undefined && words.slice(-4).some((word) => /^an?$/.test(word))) return null;
  if (/^NGOs?$/.test(noun)) return 'organization';
  if (!isSmall(noun)) return null;
  return typeOfNoun(noun) ?? (VERBS.test(noun) ? null : typeOfNoun(noun.replace(/s$/, '')));
}

/** "the media mogul, Debola Lagos" */
function typeInRole(name: string, before: readonly Token[]): EntityType | null {
  const [role = '', comma] = before.slice(-2).map((word) => word.text);
  const [first = '', second] = name.split(' ');
  const isSomebody = comma === ',' && second !== undefined && isUnknown(first);
  return isSomebody && isSmall(role) && ROLES.has(role) ? 'person' : null;
}

function typeInApposition(after: readonly Token[]): EntityType | null {
  if (after[0]?.text !== ',' || !/^an?$/.test(after[1]?.text ?? '')) return null;
  return typeOfPhrase(after.slice(2));
}

/** Posts that a firm or country may hold as well: "Estonia, member of NATO". */
const NOT_ONLY_PEOPLE = /^(?:member|representative)$/;

/** "Charoen Wangananont, president of the …", "Sanyam Chaurasia, analyst at …" */
function typeByPost(after: readonly Token[]): EntityType | null {
  const [comma, post = '', of = ''] = after.map((word) => word.text);
  const isPost = OFFICES.has(post) || /^(?:analyst|economist|professor|lecturer)$/.test(post);
  if (comma !== ',' || !isPost || NOT_ONLY_PEOPLE.test(post)) return null;
  return /^(?:of|at|for|to|with)$/.test(of) ? 'person' : null;
}

/** "Champdor is a commune in …": of people more is said than what they are. */
function typeInStatement(after: readonly Token[]): EntityType | null {
  if (!/^(?:is|was|are|were)$/.test(after[0]?.text ?? '') || !/^an?$/.test(after[1]?.text ?? ''))
    return null;
  const type = typeOfPhrase(after.slice(2));
  return type === 'person' ? null : type;
}

function typeOfPhrase(words: readonly Token[]): EntityType | null {
  const phrase = words.slice(0, 6).map((word) => word.text);
  const end = phrase.findIndex((word) => PHRASE_END.test(word));
  return end > 0 ? typeOfNoun(phrase[end - 1] ?? '') : null;
}

/** "the village of Heydour", "Gourel Baydi village", "Cosham railway station" */
function isPlaceBetween(before: readonly Token[], after: readonly Token[]): boolean {
  const of = before.at(-1)?.text === 'of' ? (before.at(-2)?.text ?? '') : '';
  if (isSmall(of) && PLACE_NOUNS.has(of)) return true;
  const [next = '', second = ''] = after.map((word) => word.text);
  return PLACE_TAILS.has(next === 'railway' ? second : next);
}

/** "the Ashgrove estate"; a "Maersk station" would be a firm's. */
const isSettlement = (after: readonly Token[]): boolean =>
  /^(?:town|village|district|province|suburb|municipality|parish|township|borough|estate)$/.test(
    after[0]?.text ?? '',
  );

/** The type of what a noun may be said of: company, village, minister. */
export const typeOfNoun = (noun: string): EntityType | null =>
  NOUNS.find(([, nouns]) => nouns.has(noun.toLowerCase()))?.[0] ?? null;
