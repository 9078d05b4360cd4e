import type { KnownLink } from '../model/panel.ts';
import type { Known } from './known-items.ts';

/** A list of more names than this ties none of them to another. */
const MANY_NAMES = 12;

/**
 * Which subjects facts and quotes name together, strongest first. Each item gives what it has to all pairs of its
 * names, as the weights of authors who write together are counted: the more names, the less for each.
 */
export function linksOf(all: readonly Known[]): KnownLink[] {
  const links = new Map<string, KnownLink>();
  for (const { subjects } of all) {
    if (subjects.length < 2 || subjects.length > MANY_NAMES) continue;
    const keys = subjects.map(({ key }) => key).sort();
    keys.forEach((a, i) => {
      for (const b of keys.slice(i + 1)) {
        const id = JSON.stringify([a, b]);
        const link = links.get(id) ?? { a, b, count: 0, weight: 0 };
        link.count += 1;
        link.weight += 1 / (keys.length - 1);
        links.set(id, link);
      }
    });
  }
  return [...links.values()].sort((x, y) => y.weight - x.weight);
}

/**
 * The links among the subjects that are tied most strongly.
 *
 * @param links - strongest first
 * @param limit - how many subjects
 */
export function strongestLinks(links: readonly KnownLink[], limit: number): KnownLink[] {
  const strengths = new Map<string, number>();
  for (const { a, b, weight } of links) {
    for (const key of [a, b]) strengths.set(key, (strengths.get(key) ?? 0) + weight);
  }
  const strongest = [...strengths].sort(([, x], [, y]) => y - x).slice(0, limit);
  const chosen = new Set(strongest.map(([key]) => key));
  return links.filter(({ a, b }) => chosen.has(a) && chosen.has(b));
}
