import { isEditable, isInline } from './excluded.ts';
import type { Block } from './text-run.ts';

// Of NodeFilter, whose long names every page would load.
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;

/** Gives text nodes one after the other, in document order, whatever the page does meanwhile. */
export interface TextWalk {
  nextNode: () => Node | null;
}

/** The texts under a root. The browser keeps an iterator in its place when the page changes. */
export const allTexts = (root: Block): TextWalk => document.createNodeIterator(root, SHOW_TEXT);

/**
 * The texts that stand in a block itself, or in inline elements in it.
 *
 * @param meet - called with each inline element
 */
export const ownTexts = (block: Block, meet: (element: Element) => void): TextWalk =>
  document.createTreeWalker(block, SHOW_TEXT | SHOW_ELEMENT, (node) => {
    if (!(node instanceof Element)) return ACCEPT;
    if (!isInline(node) || isEditable(node)) return REJECT;
    meet(node);
    return SKIP;
  });
