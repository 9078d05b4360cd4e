import type { EntityType } from '../model/pack.ts';
import type { KnownItem } from '../model/panel.ts';
import type { SummaryEntity } from '../model/summary.ts';

/** A name of the page with what is worth saying of it now. */
export interface CompanionEntry {
  entity: SummaryEntity;
  items: KnownItem[];
}

/** What stands beside the page: of the names in view, and of the others; both the most telling first. */
export interface Companion {
  here: CompanionEntry[];
  elsewhere: CompanionEntry[];
}

/** How many facts and quotes a name in view has, and one elsewhere. */
const PER_NAME_HERE = 2;
const PER_NAME_ELSEWHERE = 1;

/** Who acts and speaks comes before where it happened: countries are in every sentence. */
const RANK: Record<EntityType, number> = { person: 0, organization: 1, event: 1, place: 2 };

/** What someone on the page said stands under their name; what else is known, under any name it concerns. */
const standsUnder = (item: KnownItem, { key }: SummaryEntity) =>
  item.kind === 'quote' && item.speaker !== null
    ? item.speaker === key
    : item.entities.includes(key);

/**
 * Puts the page's names in order, each with its most telling facts and quotes that no name before it has had.
 * Names of which there is nothing to say are left out.
 *
 * @param entities - in order of appearance
 * @param items - the most telling first
 * @param here - keys of the names in view, the nearest to the middle first
 */
export function arrangeCompanion(
  entities: readonly SummaryEntity[],
  items: readonly KnownItem[],
  here: readonly string[],
): Companion {
  const used = new Set<KnownItem>();
  const entryOf = (entity: SummaryEntity, limit: number): CompanionEntry[] => {
    const own = items
      .filter((item) => standsUnder(item, entity) && !used.has(item))
      .slice(0, limit);
    for (const item of own) used.add(item);
    return own.length > 0 ? [{ entity, items: own }] : [];
  };
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const near = [...new Set(here)]
    .flatMap((key) => byKey.get(key) ?? [])
    .sort((a, b) => RANK[a.type] - RANK[b.type]);
  const far = entities
    .filter((entity) => !near.includes(entity))
    .sort((a, b) => RANK[a.type] - RANK[b.type]);
  return {
    here: near.flatMap((entity) => entryOf(entity, PER_NAME_HERE)),
    elsewhere: far.flatMap((entity) => entryOf(entity, PER_NAME_ELSEWHERE)),
  };
}
