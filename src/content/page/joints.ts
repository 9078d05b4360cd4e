import { classAt, DIGIT, LOWER, UPPER } from '../../match/characters.ts';
import { EXCLUDED, INLINE, traitsOf } from './excluded.ts';

/**
 * Where a small letter meets a capital, two words stand side by side in neighbouring elements:
 * <b>Iran</b><b>Russia</b>.
 */
export function wordsMeet(before: string, after: string): boolean {
  if (before === '' || classAt(after, 0) !== UPPER) return false;
  const last = classAt(before, before.length - 1);
  return last === LOWER || last === DIGIT;
}

/** Whether text runs through an element. */
export const isPassable = (element: Element): boolean =>
  (traitsOf(element.localName) & (INLINE | EXCLUDED)) === INLINE;

/**
 * Whether text runs on from one text node to a later one: nothing but the tags of inline elements stands between.
 *
 * @param excluded - elements that keep their text to themselves by an attribute
 */
export function runsOn(from: Node, to: Node, excluded: ReadonlySet<Node>): boolean {
  let node: Node = from;
  while (node !== to) {
    let next = node.firstChild;
    while (next === null) {
      next = node.nextSibling;
      if (next !== null) break;
      const parent: Node | null = node.parentNode;
      if (!(parent instanceof Element) || !isPassable(parent)) return false;
      node = parent;
    }
    node = next;
    if (node instanceof Element && (!isPassable(node) || excluded.has(node))) return false;
  }
  return true;
}
