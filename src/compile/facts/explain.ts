import type { Span } from '../../model/pack.ts';
import type { Reference } from '../coreference/resolve-references.ts';

const OWNERS = /^(?:his|her|its|their)$/i;

/**
 * A sentence with whom its first pronoun or "the minister" means in brackets: "He [Colin Kahl] said …". Null where
 * nothing needs explaining, because the sentence names them itself, or nobody knows.
 *
 * @param references - those of the sentence, in order
 * @param named - ids of the entities that the sentence names
 * @param names - the name of each entity
 */
export function explain(
  { start, end }: Span,
  text: string,
  references: readonly Reference[],
  named: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): string | null {
  const reference = references.find(
    ({ kind, start: at }) => kind === 'pronoun' || isNear(start, at),
  );
  const name = names.get(reference?.entity ?? '');
  if (!reference || name === undefined || named.has(reference.entity)) return null;
  const rest = text.slice(reference.end, end);
  // "the minister’s plan" → "the minister’s [Anna Lind’s] plan"
  const possessive = /^['’]s?(?![\p{L}\p{N}])/u.exec(rest)?.[0] ?? '';
  const at = reference.end + possessive.length;
  const isOwner = OWNERS.test(text.slice(reference.start, reference.end)) && startsNoun(rest);
  const inserted = isOwner || possessive !== '' ? `${name}’s` : name;
  return `${text.slice(start, at)} [${inserted}]${text.slice(at, end)}`;
}

/** How far into a sentence "the minister" is still what it opens with. */
const OPENING = 30;
const isNear = (start: number, at: number): boolean => at - start < OPENING;

/** "her boat", but not "saw her in" */
const startsNoun = (rest: string): boolean =>
  !/^(?:[.,;:!?)]|\s+(?:is|was|has|had|said|will|in|on|at|to|as|and|or|but|for|from|with|by|that|when|while|after|before)\b)/.test(
    rest,
  );
