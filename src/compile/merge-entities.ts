import type { Entity } from '../model/pack.ts';
import type { Mention } from './document.ts';

/** Collects the entities of several articles; the same one in two articles becomes one. */
export class EntityMerger {
  readonly entities: Entity[] = [];
  readonly #byId = new Map<string, Entity>();

  /** Adds an article's entities and gives its mentions the ids that hold in the pack. */
  add(found: { entities: Entity[]; mentions: Mention[] }): {
    entities: Entity[];
    mentions: Mention[];
  } {
    const merged = new Map(found.entities.map((entity) => [entity.id, this.#merge(entity)]));
    const entities = [...new Set(merged.values())];
    const mentions = found.mentions.map((mention) => ({
      ...mention,
      entity: merged.get(mention.entity)?.id ?? mention.entity,
    }));
    return { entities, mentions };
  }

  #merge(entity: Entity): Entity {
    const known = this.#find(entity);
    if (known) {
      join(known, entity);
      return known;
    }
    const added = { ...entity, names: [...entity.names] };
    for (let n = 2; this.#byId.has(added.id); n++) added.id = `${entity.id}-${n}`;
    this.#byId.set(added.id, added);
    this.entities.push(added);
    return added;
  }

  #find(entity: Entity): Entity | undefined {
    const same = this.#byId.get(entity.id);
    return same?.type === entity.type && same.name === entity.name ? same : undefined;
  }
}

function join(known: Entity, entity: Entity): void {
  known.description ||= entity.description;
  if (!known.place && entity.place) known.place = entity.place;
  for (const name of entity.names) {
    if (!known.names.some((other) => other.text === name.text)) known.names.push(name);
  }
}
