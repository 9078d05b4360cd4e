import { ENTITY_TYPES, type EntityType } from '../model/pack.ts';
import type { SummaryEntity } from '../model/summary.ts';

export interface EntityGroup {
  type: EntityType;
  entities: SummaryEntity[];
}

/** A list of this many can still be taken in at a glance. */
const LONG_LIST = 12;

export const isLong = (entities: readonly SummaryEntity[]): boolean => entities.length > LONG_LIST;

/** The entities by type, each group in the order they came in; empty groups are left out. */
export function groupByType(entities: readonly SummaryEntity[]): EntityGroup[] {
  return ENTITY_TYPES.map((type) => ({
    type,
    entities: entities.filter((entity) => entity.type === type),
  })).filter((group) => group.entities.length > 0);
}

/** For comparing what is typed with what is written: without case and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name or description has every word of the query, in any order. */
export function filterEntities(
  entities: readonly SummaryEntity[],
  query: string,
): readonly SummaryEntity[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entities;
  return entities.filter(({ name, description }) => {
    const text = fold(`${name} ${description}`);
    return words.every((word) => text.includes(word));
  });
}
