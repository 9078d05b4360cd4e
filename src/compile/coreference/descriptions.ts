import type { Entity } from '../../model/pack.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from '../names/lexicon.ts';
import { ROLE_NOUNS } from '../structure/grammar/roles.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

/** "the Iranian foreign minister" as its noun and the words that narrow it down. */
export interface Description {
  last: number;
  noun: string;
  qualifiers: string[];
}

const LONGEST = 5;

const isDescriptive = (noun: string): boolean =>
  ROLE_NOUNS.has(noun) || ORGANIZATION_NOUNS.has(noun) || PLACE_NOUNS.has(noun);

/** The description that begins at a word with "the", or null. One that goes on ("the head of …") names itself. */
export function descriptionAt(words: readonly Word[], at: number): Description | null {
  if (words[at]?.lower !== 'the') return null;
  const qualifiers: string[] = [];
  for (let i = at + 1; i <= at + LONGEST; i++) {
    const word = words[i];
    if (!word || !/^(?:noun|name)$/.test(word.class)) return null;
    const next = words[i + 1];
    const ends =
      !next ||
      !/^(?:noun|name|preposition|number)$/.test(next.class) ||
      next.class === 'preposition';
    if (!ends) {
      qualifiers.push(word.lower);
      continue;
    }
    if (next?.lower === 'of' || !isDescriptive(word.lower)) return null;
    return { last: i, noun: word.lower, qualifiers };
  }
  return null;
}

/** The index of the noun that ends "a senior official", "his wife": somebody whom no name follows; or null. */
export function unnamedAt(words: readonly Word[], at: number): number | null {
  if (words[at]?.class !== 'determiner') return null;
  let last = at;
  while (/^(?:noun|name|number)$/.test(words[last + 1]?.class ?? '') && last - at < LONGEST) last++;
  if (!ROLE_NOUNS.has(words[last]?.lower ?? '') || words[last + 1]?.class === 'possessive')
    return null;
  const isAppositive = words[last + 1]?.class === 'comma' && words[last + 2]?.class === 'name';
  return isAppositive ? null : last;
}

/** Whether an entity is known to be what a description says. */
export function describes(entity: Entity, noun: string, qualifiers: readonly string[]): boolean {
  if (ROLE_NOUNS.has(noun) ? entity.type !== 'person' : entity.type === 'person') return false;
  const known = new Set(
    `${entity.description} ${entity.type === 'person' ? '' : entity.name}`
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  const isPartOfName = entity.type !== 'person' && known.has(`${noun}s`);
  return (
    (known.has(noun) || isPartOfName) &&
    qualifiers.every((word) => known.has(word) || /^(?:former|new|top|senior|late)$/.test(word))
  );
}
