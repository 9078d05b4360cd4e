import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument } from '../document.ts';
import { contextOf } from './context.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, ROLES } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';

const NOUNS: [EntityType, ReadonlySet<string>][] = [
  ['organization', ORGANIZATION_NOUNS],
  ['place', PLACE_NOUNS],
  ['person', ROLES],
];

/**
 * The type an article itself says a name has: "the grid operator Ukrenergo", "Nordhavn Capital, a
 * Danish investment fund". Null if it says nothing or contradicts itself.
 */
export function typeByNoun(group: NameGroup, document: ArticleDocument): EntityType | null {
  const said = new Set<EntityType>();
  for (const span of group.spans.slice(0, 20)) {
    const { before, after } = contextOf(span, document);
    const noun = before.at(-1)?.text ?? '';
    const type = /^\p{Ll}/u.test(noun) ? typeOf(noun) : null;
    if (type) said.add(type);
    if (after[0]?.text !== ',' || !/^an?$/.test(after[1]?.text ?? '')) continue;
    const phrase = after.slice(2, 8).map((word) => word.text);
    const end = phrase.findIndex((word) => /^(?:[,.;]|of|in|for|that|which|who|based)$/.test(word));
    const head = end > 0 ? typeOf(phrase[end - 1] ?? '') : null;
    if (head) said.add(head);
  }
  const [only] = said;
  return said.size === 1 ? (only ?? null) : null;
}

const typeOf = (noun: string): EntityType | null =>
  NOUNS.find(([, nouns]) => nouns.has(noun.toLowerCase()))?.[0] ?? null;
