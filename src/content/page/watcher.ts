import { isInline } from './excluded.ts';
import { parentOf } from './parent.ts';
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
  // That of characters and attributes follows from these.
  characterDataOldValue: true,
  subtree: true,
  attributeFilter: ['contenteditable'],
};

function blockAround(node: Node): Block | null {
  let current: Node | null = node;
  while (current) {
    if (current instanceof ShadowRoot) return current;
    if (current instanceof Element && !isInline(current)) return current;
    current = parentOf(current);
  }
  return null;
}

/** Watches the page and its open shadow trees for changes of their text. */
export interface Watcher {
  observe: (root: Node) => void;
  /** Lets `work` change the page unseen. What the page itself did before is heard first. */
  unseen: (work: () => void) => void;
  destroy: () => void;
}

/**
 * @param onRecords - called before the page paints, for what can't wait
 * @param onQuiet - called with all that changed, when the page has come to rest
 */
export function createWatcher(
  onRecords: (records: MutationRecord[]) => void,
  onQuiet: (changes: Changes) => void,
): Watcher {
  let blocks = new Set<Block>();
  let roots = new Set<Block>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;

  const note = ({ type, target, addedNodes }: MutationRecord) => {
    if (type === 'attributes') roots.add(target as Element);
    const block = blockAround(target);
    if (!block) return;
    blocks.add(block);
    for (const node of addedNodes) {
      // Inline elements are read with the block around them, but not what blocks they hold.
      if (node instanceof Element && (!isInline(node) || node.firstElementChild)) roots.add(node);
    }
  };

  const tell = () => {
    const changes = { blocks, roots };
    blocks = new Set();
    roots = new Set();
    firstChange = 0;
    onQuiet(changes);
  };

  const take = (records: MutationRecord[]) => {
    onRecords(records);
    // What was just done about them is no change of the page's.
    observer.takeRecords();
    records.forEach(note);
    if (blocks.size + roots.size === 0) return;
    const now = performance.now();
    firstChange ||= now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, Math.min(QUIET, firstChange + PATIENCE - now)));
  };

  const observer = new MutationObserver(take);

  return {
    observe: (root) => {
      observer.observe(root, OPTIONS);
    },
    unseen: (work) => {
      const pending = observer.takeRecords();
      if (pending.length > 0) take(pending);
      try {
        work();
      } finally {
        observer.takeRecords();
      }
    },
    destroy: () => {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
