import type { Span } from '../../model/pack.ts';
import type { Reference } from '../coreference/resolve-references.ts';

const HEAD =
  /^["“‘(]*(?:(?:But|And|So|Yet|Then|Still|Later|Earlier|Meanwhile|However|Also|Instead),?\s+)?/;

/**
 * A sentence that opens with a pronoun or "the minister", with whom it means in brackets: "He [Colin Kahl] said …".
 * Null where nothing needs explaining or nobody knows.
 */
export function explain(
  { start, end }: Span,
  text: string,
  references: ReadonlyMap<number, Reference>,
  names: ReadonlyMap<string, string>,
): string | null {
  const words = text.slice(start, end);
  const at = start + (HEAD.exec(words)?.[0].length ?? 0);
  const reference = references.get(at);
  const name = names.get(reference?.entity ?? '');
  if (!reference || name === undefined || reference.end > end) return null;
  // "His party" → "His [Colin Kahl's] party"
  const owner = /^(?:his|her|its|their)$/i.test(text.slice(at, reference.end));
  const owned = owner && !/^\s+(?:is|was|has|had|said|will)\b/.test(text.slice(reference.end, end));
  const inserted = owned ? `${name}’s` : name;
  return `${text.slice(start, reference.end)} [${inserted}]${text.slice(reference.end, end)}`;
}
