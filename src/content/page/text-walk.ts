import type { Block } from './text-run.ts';

/**
 * The text nodes under a root in document order, by the browser's own walk: looking at the elements between takes
 * several times as long as all the rest of reading.
 */
export class TextWalk {
  readonly #walker: TreeWalker;
  /** Where the walk stood when it paused: the text, and what it stands in up to the root. */
  #path: Node[] = [];

  constructor(root: Node) {
    this.#walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  }

  next(): Text | null {
    return this.#walker.nextNode() as Text | null;
  }

  /** To be called before the page has its turn. */
  pause(): void {
    const { root, currentNode } = this.#walker;
    this.#path = [currentNode];
    for (let node: Node | null = currentNode; node !== null && node !== root;) {
      node = node.parentNode;
      if (node) this.#path.push(node);
    }
  }

  /**
   * Finds its way again after the page had its turn. Where the page has changed, what is left of a parent is passed
   * over: of that the watcher tells.
   */
  resume(): void {
    for (let i = this.#path.length - 1; i > 0; i--) {
      const parent = this.#path[i];
      if (!parent || this.#path[i - 1]?.parentNode === parent) continue;
      let last = parent;
      while (last.lastChild) last = last.lastChild;
      this.#walker.currentNode = last;
      return;
    }
  }
}

/** All text nodes under a root. */
export function textsIn(root: Block): Text[] {
  const texts: Text[] = [];
  const walk = new TextWalk(root);
  for (let text = walk.next(); text !== null; text = walk.next()) texts.push(text);
  return texts;
}
