import type { Entity } from '../../model/pack.ts';
import type { Reference } from '../coreference/resolve-references.ts';
import type { Mention } from '../document.ts';
import { OF_SOMEBODY } from './words.ts';

/** How far before a description its owner stands: "his longtime". */
const REACH = 8;

/**
 * Says whose "wife" or "Estonian counterpart" somebody is: "Tim Morrison’s predecessor" for "his predecessor, Fiona
 * Hill". Where nobody knows, or two people are spoken of, such a description says nothing and is dropped.
 */
export function completeOwners(
  text: string,
  entities: readonly Entity[],
  mentions: readonly Mention[],
  references: readonly Reference[],
): void {
  const wanted = new Map(
    entities
      .filter(({ type, description }) => type === 'person' && OF_SOMEBODY.test(description))
      // "Acme boss" says of what.
      .filter(({ description }) => !/['’]s\s|\s(?:of|for|to)\s|\p{Lu}.* boss$/u.test(description))
      .map((entity) => [entity.id, entity]),
  );
  if (wanted.size === 0) return;
  const people = new Map(
    entities.filter(({ type }) => type === 'person').map(({ id, name }) => [id, name]),
  );
  const meant = new Map(references.map((reference) => [reference.start, reference.entity]));
  const named = [...mentions, ...references].filter(({ entity }) => people.has(entity));
  const owners = new Map<string, string | null>();
  for (const { entity: id, start } of mentions) {
    const entity = wanted.get(id);
    if (!entity) continue;
    const at = ownerBefore(text, entity.description, start);
    if (at === null) continue;
    const from = sentenceStart(text, at);
    const before = named.filter((other) => other.start >= from && other.start < at);
    const candidates = new Set(before.map((other) => other.entity));
    const owner = people.get(ownerAmong(entity, candidates, people) ?? meant.get(at) ?? '');
    if (owner === undefined || owner === entity.name) continue;
    const isOneOfTwo = candidates.size > 1 && surnameOf(owner) !== surnameOf(entity.name);
    if (isOneOfTwo) {
      owners.set(id, null);
      continue;
    }
    // Said of two, it is known of neither.
    owners.set(id, (owners.get(id) ?? owner) === owner ? owner : null);
  }
  for (const [id, entity] of wanted) {
    const owner = owners.get(id);
    entity.description = owner ? `${owner}’s ${entity.description}` : '';
  }
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? '';

const sentenceStart = (text: string, at: number): number => {
  const [before = ''] = /[^.!?\n]*$/.exec(text.slice(0, at)) ?? [];
  return at - before.length;
};

/** Of several people before a "his", the one of the same surname: the Cruz of whose wife, Heidi Cruz, is spoken. */
function ownerAmong(
  entity: Entity,
  candidates: ReadonlySet<string>,
  people: ReadonlyMap<string, string>,
): string | undefined {
  if (!entity.name.includes(' ')) return undefined;
  const surname = surnameOf(entity.name);
  const same = [...candidates].filter(
    (id) => id !== entity.id && surnameOf(people.get(id) ?? '') === surname,
  );
  return same.length === 1 ? same[0] : undefined;
}

/** Where the "his" of "his wife, " stands right before a name, or null. */
function ownerBefore(text: string, description: string, start: number): number | null {
  const from = Math.max(0, start - description.length - REACH);
  const before = text.slice(from, start);
  const at = before.lastIndexOf(description);
  if (at < 0 || !/^,?\s+$/.test(before.slice(at + description.length))) return null;
  const owner = /(?<!\p{L})(?:his|her)\s+$/iu.exec(before.slice(0, at));
  return owner ? from + owner.index : null;
}
