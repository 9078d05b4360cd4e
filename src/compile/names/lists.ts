import type { Span } from '../../model/pack.ts';

/**
 * What may stand between the names of a list, with a note of each in brackets ("Lima (1,574); Cusco") and one that nobody
 * found between: "SoFi, Current, GoBank".
 */
const BETWEEN =
  /^(?: \([^()]{1,40}\))?(?:, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?=,))?(?:[,;] |[,;]? (?:and|or|&) )$/u;
const CLOSING = /(?:and|or|&) $/;
/** Of how many names a list is at least, with "and" before the last and without. */
const FEWEST = 3;
const LONG = 5;

/**
 * The lists that names of a text make, which are given in its order. Two commas alone make none:
 * "Bentheim, Germany, Langejans was born …".
 */
export function listsOf<Item extends Span>(items: readonly Item[], text: string): Item[][] {
  const lists: Item[][] = [[]];
  for (const item of items) {
    const list = lists.at(-1) ?? [];
    const last = list.at(-1);
    if (last && !BETWEEN.test(text.slice(last.end, Math.min(item.start, last.end + 60)))) {
      lists.push([item]);
    } else list.push(item);
  }
  return lists.filter((list) => {
    const [before, last] = list.slice(-2);
    const isClosed = before && last && CLOSING.test(text.slice(before.end, last.start));
    return list.length >= (isClosed ? FEWEST : LONG);
  });
}

/** How many there are of each. */
export function countTypes<Type>(types: readonly Type[]): Map<Type, number> {
  const counts = new Map<Type, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}
