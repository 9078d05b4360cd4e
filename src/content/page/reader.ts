import { isExcluded, isInline } from './excluded.ts';
import type { Block, TextRun } from './text-run.ts';

/** How a text node reads to the page: a painter that splits nodes says what they were. */
export interface TextView {
  textOf: (node: Text) => string;
  /** Whether a text node is none of the page's own. */
  isOurs: (node: Text) => boolean;
}

export const PLAIN_VIEW: TextView = { textOf: (node) => node.data, isOurs: () => false };

export interface ReaderOptions {
  view: TextView;
  /** Called for every block entered, before its runs. */
  onBlock: (block: Block) => void;
  onRun: (run: TextRun) => void;
  onShadowRoot: (root: ShadowRoot) => void;
  /** Whether a block inside the root has been read and need not be again. */
  isKnown: (block: Block) => boolean;
}

/** How many nodes are read between two looks at the clock. */
const NODES_PER_YIELD = 256;

// Where a small letter meets a capital, two words stand side by side in neighbouring elements: <b>Iran</b><b>Russia</b>.
const wordsMeet = (before: string, after: string) =>
  /[\p{Ll}\p{N}]$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after.slice(0, 2));

/** Puts text nodes together into runs. */
class RunBuilder {
  #block: Block | null = null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #text = '';

  constructor(private readonly onRun: (run: TextRun) => void) {}

  add(node: Text, text: string, block: Block): void {
    if (block !== this.#block || wordsMeet(this.#text, text)) this.end();
    this.#block = block;
    this.#starts.push(this.#text.length);
    this.#nodes.push(node);
    this.#text += text;
  }

  end(): void {
    if (this.#block && /\S/.test(this.#text)) {
      this.onRun({
        block: this.#block,
        nodes: this.#nodes,
        starts: this.#starts,
        text: this.#text,
        stale: false,
      });
    }
    this.#block = null;
    this.#nodes = [];
    this.#starts = [];
    this.#text = '';
  }
}

function blockOf(node: Node, root: Block): Block {
  let current: Node | null = node.parentNode;
  while (current && current !== root) {
    if (current instanceof Element && !isInline(current)) return current;
    current = current.parentNode;
  }
  return root;
}

/** Moves past an element and all that is in it. */
function skipSubtree(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}

/**
 * Reads the text under `root` in document order. Yields now and then, so that the caller may let the page work;
 * the page may change meanwhile, which the watcher then tells of.
 */
export function* readText(root: Block, options: ReaderOptions): Generator<void> {
  const { view, onBlock, onRun, onShadowRoot, isKnown } = options;
  const runs = new RunBuilder(onRun);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let block: Block = root;
  let count = 0;
  onBlock(root);
  if (root instanceof Element && root.shadowRoot) onShadowRoot(root.shadowRoot);
  let node = walker.nextNode();
  while (node) {
    if (++count % NODES_PER_YIELD === 0) yield;
    if (node instanceof Text) {
      if (node.parentNode !== parent) {
        parent = node.parentNode;
        block = blockOf(node, root);
      }
      if (!view.isOurs(node)) runs.add(node, view.textOf(node), block);
      node = walker.nextNode();
      continue;
    }
    const element = node as Element;
    if (!isInline(element)) {
      runs.end();
      if (isExcluded(element) || isKnown(element)) {
        node = skipSubtree(walker);
        continue;
      }
      onBlock(element);
    } else if (isExcluded(element)) {
      runs.end();
      node = skipSubtree(walker);
      continue;
    }
    if (element.shadowRoot) onShadowRoot(element.shadowRoot);
    node = walker.nextNode();
  }
  runs.end();
}
