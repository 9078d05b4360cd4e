import { isPassable } from './joints.ts';
import type { Block } from './text-run.ts';

/** Gives text nodes one after the other, in document order, whatever the page does meanwhile. */
export interface TextWalk {
  nextNode: () => Node | null;
}

/** The texts under a root. The browser keeps an iterator in its place when the page changes. */
export const allTexts = (root: Block): TextWalk =>
  document.createNodeIterator(root, NodeFilter.SHOW_TEXT);

/**
 * The texts that stand in a block itself, or in inline elements in it.
 *
 * @param excluded - elements that keep their text to themselves by an attribute
 * @param meet - called with each inline element
 */
export const ownTexts = (
  block: Block,
  excluded: ReadonlySet<Node>,
  meet: (element: Element) => void,
): TextWalk =>
  document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (excluded.has(node) || !isPassable(node)) return NodeFilter.FILTER_REJECT;
    meet(node);
    return NodeFilter.FILTER_SKIP;
  });
