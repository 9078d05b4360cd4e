import { MAX_NAMES } from './parse-pack.ts';
import type { Entity, Fact, Name, NameKind, Pack } from './pack.ts';

/** What the reader may change of an entity. `forms` are all that it is called, in any order. */
export interface EntityFields extends Pick<Entity, 'type' | 'name' | 'description'> {
  forms: string[];
}

const isPartOf = (text: string, name: string) => text !== name && name.split(/\s/).includes(text);

/** How a form that the reader gives names somebody, as far as it can be told by its look. */
function kindOf(text: string, name: string): NameKind {
  if (/^(?:\p{Lu}\.?){2,6}$/u.test(text)) return 'acronym';
  return isPartOf(text, name) ? 'short' : 'full';
}

/** How a name names somebody who goes by another one now. */
function regarded({ text, kind }: Name, name: string): Name {
  if (text === name) return { text, kind: kind === 'acronym' ? kind : 'full' };
  return { text, kind: kind === 'full' && isPartOf(text, name) ? 'short' : kind };
}

/** The names of both, each text once more only if it was there in several kinds before. */
function joined(names: readonly Name[], others: readonly Name[]): Name[] {
  const known = new Set(names.map(({ text }) => text));
  return [...names, ...others.filter(({ text }) => !known.has(text))].slice(0, MAX_NAMES);
}

const isShort = ({ kind }: Name) => kind === 'short';

/**
 * Names of somebody after some were taken away. A person without a short name is looked for by the surname too; whose
 * short names the reader took away is not, but for short is called what they are called in full.
 */
function without(names: readonly Name[], kept: readonly Name[], name: string): Name[] {
  const hasLostShort = names.some(isShort) && !kept.some(isShort);
  if (!hasLostShort) return [...kept];
  return [...kept, { text: name, kind: 'short' as const }].slice(0, MAX_NAMES);
}

/** The facts about somebody; where the name stands in brackets behind a pronoun (`He [Quick] said`), with a new one. */
function explainAnew(facts: readonly Fact[], { id, name }: Entity, now: string | null): Fact[] {
  return facts.map((fact) => {
    const { explained, ...plain } = fact;
    if (explained === undefined || !fact.entities.includes(id)) return fact;
    const start = [`[${name}]`, `[${name}’s]`]
      .map((part) => explained.indexOf(part))
      .find((at) => at >= 0);
    if (start === undefined) return fact;
    if (now === null) return plain;
    const rest = explained.slice(start + 1 + name.length);
    return { ...fact, explained: `${explained.slice(0, start + 1)}${now}${rest}` };
  });
}

const entityIn = (pack: Pack, id: string) => pack.entities.find((entity) => entity.id === id);

/** A pack with one of its entities as the reader says that it is. */
export function editEntity(pack: Pack, id: string, fields: EntityFields): Pack {
  const entity = entityIn(pack, id);
  if (!entity) return pack;
  const { type, name, description } = fields;
  const forms = [...new Set([name, ...fields.forms])];
  const given = forms.map((text): Name => ({ text, kind: kindOf(text, name) }));
  const kept = entity.names.filter(({ text }) => forms.includes(text));
  const isRenamed = name !== entity.name;
  const known = isRenamed ? kept.map((one) => regarded(one, name)) : kept;
  const names = without(entity.names, joined(known, given), name);
  const { place, ...rest } = entity;
  const edited: Entity = {
    ...{ ...rest, type, name, names, description },
    ...(place && type === 'place' && { place }),
  };
  return {
    ...pack,
    entities: pack.entities.map((one) => (one === entity ? edited : one)),
    facts: isRenamed ? explainAnew(pack.facts, entity, name) : pack.facts,
  };
}

/** A pack in which all that names one entity names another one, or nobody. */
function pointElsewhere(pack: Pack, id: string, other: string | null): Pack {
  const point = (ids: readonly string[]) =>
    ids.includes(id)
      ? [...new Set(ids.flatMap((one) => (one === id ? (other ?? []) : one)))]
      : [...ids];
  return {
    ...pack,
    entities: pack.entities.filter((entity) => entity.id !== id),
    facts: pack.facts.map((fact) => ({ ...fact, entities: point(fact.entities) })),
    quotes: pack.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === id ? other : quote.speaker,
      entities: point(quote.entities),
    })),
  };
}

/**
 * A pack in which two entities are one: the second, which gets the first one's names, facts and quotes, and what is
 * not known of it itself.
 */
export function mergeEntities(pack: Pack, id: string, into: string): Pack {
  const from = entityIn(pack, id);
  const target = entityIn(pack, into);
  if (!from || !target || from === target) return pack;
  const others = joined(from.names, [{ text: from.name, kind: 'full' }]);
  const lacksPlace = target.type === 'place' && !target.place;
  const merged: Entity = {
    ...target,
    names: joined(
      target.names,
      others.map((one) => regarded(one, target.name)),
    ),
    description: target.description === '' ? from.description : target.description,
    ...(lacksPlace && from.place && { place: from.place }),
  };
  const entities = pack.entities.map((one) => (one === target ? merged : one));
  const facts = explainAnew(pack.facts, from, target.name);
  return pointElsewhere({ ...pack, entities, facts }, id, into);
}

/** A pack without an entity. What was said by it stays, attributed by the article's words for whoever spoke. */
export function removeEntity(pack: Pack, id: string): Pack {
  const entity = entityIn(pack, id);
  if (!entity) return pack;
  return pointElsewhere({ ...pack, facts: explainAnew(pack.facts, entity, null) }, id, null);
}
