import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { contextOf } from './context.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, PLACE_TAILS, ROLES } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';

const NOUNS: [EntityType, ReadonlySet<string>][] = [
  ['organization', ORGANIZATION_NOUNS],
  ['place', PLACE_NOUNS],
  ['person', ROLES],
];

/** Where a phrase like "a Danish investment fund based in …" ends after its head. */
const PHRASE_END =
  /^(?:[,.;:(]|of|in|on|for|at|near|by|from|to|and|with|that|which|who|based|located)$/;
/** What an article says of one of a name's places is looked for in so many of them. */
const LOOKED_AT = 20;

/**
 * The type an article itself says a name has: "the grid operator Ukrenergo", "Nordhavn Capital, a
 * Danish investment fund", "the village of Heydour", "Dinas is a hamlet". Null if it says nothing or
 * contradicts itself.
 */
export function typeByNoun(group: NameGroup, document: ArticleDocument): EntityType | null {
  const said = new Set<EntityType>();
  for (const span of group.spans.slice(0, LOOKED_AT)) {
    const { before, after } = contextOf(span, document);
    for (const type of [typeBefore(before), typeInApposition(after), typeInStatement(after)]) {
      if (type) said.add(type);
    }
    if (group.type === 'person' && isPlaceBetween(before, after)) said.add('place');
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** "the port city Mariupol", "a company called Caloi" */
function typeBefore(before: readonly Token[]): EntityType | null {
  const word = before.at(-1)?.text ?? '';
  const noun = /^(?:called|named)$/.test(word) ? (before.at(-2)?.text ?? '') : word;
  return isSmall(noun) ? typeOf(noun) : null;
}

function typeInApposition(after: readonly Token[]): EntityType | null {
  if (after[0]?.text !== ',' || !/^an?$/.test(after[1]?.text ?? '')) return null;
  return typeOfPhrase(after.slice(2));
}

/** "Champdor is a commune in …": of people more is said than what they are. */
function typeInStatement(after: readonly Token[]): EntityType | null {
  if (!/^(?:is|was)$/.test(after[0]?.text ?? '') || !/^an?$/.test(after[1]?.text ?? ''))
    return null;
  const type = typeOfPhrase(after.slice(2));
  return type === 'person' ? null : type;
}

function typeOfPhrase(words: readonly Token[]): EntityType | null {
  const phrase = words.slice(0, 6).map((word) => word.text);
  const end = phrase.findIndex((word) => PHRASE_END.test(word));
  return end > 0 ? typeOf(phrase[end - 1] ?? '') : null;
}

/** "the village of Heydour", "Gourel Baydi village", "Cosham railway station" */
function isPlaceBetween(before: readonly Token[], after: readonly Token[]): boolean {
  const of = before.at(-1)?.text === 'of' ? (before.at(-2)?.text ?? '') : '';
  if (isSmall(of) && PLACE_NOUNS.has(of)) return true;
  const [next = '', second = ''] = after.map((word) => word.text);
  return PLACE_TAILS.has(next === 'railway' ? second : next);
}

const typeOf = (noun: string): EntityType | null =>
  NOUNS.find(([, nouns]) => nouns.has(noun.toLowerCase()))?.[0] ?? null;
