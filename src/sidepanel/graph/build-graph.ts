import type { EntityType } from '../../model/pack.ts';
import type { KnownLink } from '../../model/panel.ts';
import type { SummaryEntity } from '../../model/summary.ts';

export interface GraphNode {
  key: string;
  name: string;
  type: EntityType;
  /** How strongly it is tied to all others together. */
  strength: number;
}

export interface Graph {
  /** Strongest first. */
  nodes: GraphNode[];
  /** All links among the nodes, strongest first. */
  links: KnownLink[];
  /** Those that are drawn: the strongest of each node, so that the picture stays one. */
  drawn: KnownLink[];
}

/** Of each node, so many of its strongest links are drawn. */
const DRAWN_PER_NODE = 2;

/** The strongest links of each node. */
function backboneOf(links: readonly KnownLink[]): KnownLink[] {
  const counts = new Map<string, number>();
  return links.filter(({ a, b }) => {
    const isAmongStrongest = [a, b].some((key) => (counts.get(key) ?? 0) < DRAWN_PER_NODE);
    for (const key of [a, b]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return isAmongStrongest;
  });
}

/**
 * The graph of the page's names that are tied most strongly.
 *
 * @param links - strongest first
 * @param limit - how many names
 */
export function buildGraph(
  entities: readonly SummaryEntity[],
  links: readonly KnownLink[],
  limit: number,
): Graph {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const known = links.filter(({ a, b }) => a !== b && byKey.has(a) && byKey.has(b));
  const strengths = new Map<string, number>();
  for (const { a, b, weight } of known) {
    for (const key of [a, b]) strengths.set(key, (strengths.get(key) ?? 0) + weight);
  }
  const nodes = [...strengths]
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .flatMap(([key, strength]): GraphNode[] => {
      const entity = byKey.get(key);
      return entity ? [{ key, name: entity.name, type: entity.type, strength }] : [];
    });
  const chosen = new Set(nodes.map(({ key }) => key));
  const among = known.filter(({ a, b }) => chosen.has(a) && chosen.has(b));
  const tied = new Set(among.flatMap(({ a, b }) => [a, b]));
  return {
    nodes: nodes.filter(({ key }) => tied.has(key)),
    links: among,
    drawn: backboneOf(among),
  };
}

/** The links of one node, strongest first. */
export const linksOfNode = (links: readonly KnownLink[], key: string): KnownLink[] =>
  links.filter(({ a, b }) => a === key || b === key);
