import { isInline } from './excluded.ts';
import type { Block } from './text-run.ts';

/** Changes are read once the page has been quiet for this long, in ms … */
const QUIET = 150;
/** … or has not been quiet for this long. */
const PATIENCE = 1000;

/** What changed: blocks whose own text did, and elements to be read afresh with all that is in them. */
export interface Changes {
  blocks: Set<Block>;
  roots: Set<Block>;
}

const OPTIONS: MutationObserverInit = {
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['contenteditable'],
};

function blockAround(node: Node): Block | null {
  let current: Node | null = node;
  while (current) {
    if (current instanceof ShadowRoot) return current;
    if (current instanceof Element && !isInline(current)) return current;
    current = current.parentNode;
  }
  return null;
}

/** Watches the page and its open shadow trees for changes of their text. */
export class Watcher {
  readonly #observer: MutationObserver;
  #changes: Changes = { blocks: new Set(), roots: new Set() };
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;

  /**
   * @param onRecords - called before the page paints, for what can't wait
   * @param onQuiet - called with all that changed, when the page has come to rest
   */
  constructor(
    private readonly onRecords: (records: MutationRecord[]) => void,
    private readonly onQuiet: (changes: Changes) => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      this.#take(records);
    });
  }

  observe(root: Node): void {
    this.#observer.observe(root, OPTIONS);
  }

  /** Lets `work` change the page unseen. What the page itself did before is heard first. */
  unseen(work: () => void): void {
    const pending = this.#observer.takeRecords();
    if (pending.length > 0) this.#take(pending);
    try {
      work();
    } finally {
      this.#observer.takeRecords();
    }
  }

  destroy(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #take(records: MutationRecord[]): void {
    this.onRecords(records);
    // What was just done about them is no change of the page's.
    this.#observer.takeRecords();
    for (const record of records) this.#note(record);
    if (this.#changes.blocks.size + this.#changes.roots.size > 0) this.#wait();
  }

  #note({ type, target, addedNodes }: MutationRecord): void {
    const { roots, blocks } = this.#changes;
    if (type === 'attributes' && target instanceof Element) roots.add(target);
    const block = blockAround(target);
    if (!block) return;
    blocks.add(block);
    for (const node of addedNodes) {
      // Inline elements are read with the block around them, but not what blocks they hold.
      if (node instanceof Element && (!isInline(node) || node.firstElementChild)) roots.add(node);
    }
  }

  #wait(): void {
    const now = performance.now();
    if (this.#firstChange === 0) this.#firstChange = now;
    clearTimeout(this.#timer);
    const delay = Math.max(0, Math.min(QUIET, this.#firstChange + PATIENCE - now));
    this.#timer = setTimeout(() => {
      const changes = this.#changes;
      this.#changes = { blocks: new Set(), roots: new Set() };
      this.#firstChange = 0;
      this.onQuiet(changes);
    }, delay);
  }
}
