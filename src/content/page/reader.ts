import { classAt, DIGIT, LOWER, UPPER } from '../../match/characters.ts';
import { type Chunk, finishDraft, newDraft } from './chunk.ts';
import { CUSTOM, editableIn, EXCLUDED, HOST, INLINE, traitsOf } from './excluded.ts';
import type { Block } from './text-run.ts';

/** How a text node reads to the page: a painter that splits nodes says what they were. */
export interface TextView {
  textOf: (node: Text) => string;
  /** Whether a text node is none of the page's own. */
  isOurs: (node: Text) => boolean;
}

export interface ReaderOptions {
  /** Null while nothing is painted. */
  view: TextView | null;
  /** Called for every block entered, before its text. */
  onBlock: (block: Block) => void;
  onShadowRoot: (root: ShadowRoot) => void;
  /** Called for elements of the page's own making that have no shadow root, at least not yet. */
  onBareElement: (element: Element) => void;
  /** Whether a block inside the root has been read and need not be again. */
  isKnown: (block: Block) => boolean;
}

/** How many steps are taken between two looks at the clock. */
const STEPS_PER_YIELD = 512;

/** How many text nodes make a chunk, at the least. */
const CHUNK_SIZE = 256;

// Looking up Node.TEXT_NODE for every node takes longer than looking at the node.
const ELEMENT = 1;
const TEXT = 3;

// Where a small letter meets a capital, two words stand side by side in neighbouring elements: <b>Iran</b><b>Russia</b>.
function wordsMeet(before: string, after: string): boolean {
  const code = after.charCodeAt(0);
  // Most texts begin with what is quickly seen to be no capital.
  if (!(code > 0x40) || (code > 0x5a && code < 0x80)) return false;
  if (before === '' || classAt(after, 0) !== UPPER) return false;
  const last = classAt(before, before.length - 1);
  return last === LOWER || last === DIGIT;
}

/** What a text node says while some are split; nothing if it is none of the page's own. */
const textIn = (view: TextView, node: Text): string => (view.isOurs(node) ? '' : view.textOf(node));

/**
 * Reads the text under a root in document order.
 *
 * The way goes by children and siblings: a TreeWalker does not tell where a block ends, and asking every text for
 * its parents takes as long as all the rest.
 */
class Reader {
  readonly #options: ReaderOptions;
  readonly #root: Block;
  /** Elements that keep their text to themselves by an attribute; mostly none. */
  readonly #editable: ReadonlySet<Node>;
  /** The next node; null behind the last of its parent. */
  #node: Node | null;
  /** The elements between the root and the node, and the blocks around each. */
  readonly #parents: Element[] = [];
  readonly #outer: Block[] = [];
  #block: Block;
  #draft = newDraft();

  constructor(root: Block, options: ReaderOptions) {
    this.#root = root;
    this.#options = options;
    this.#editable = editableIn(root);
    this.#block = root;
    this.#node = root.firstChild;
    options.onBlock(root);
    if (root instanceof Element && root.shadowRoot) options.onShadowRoot(root.shadowRoot);
  }

  /**
   * Takes so many steps; false at the end. This is what every page pays for: one loop that calls nothing but the
   * page. Taken apart into methods it takes twice as long.
   */
  read(steps: number): boolean {
    const { view, isKnown, onBlock, onShadowRoot, onBareElement } = this.#options;
    const { parts, nodes, starts, blocks, firsts } = this.#draft;
    const parents = this.#parents;
    const outer = this.#outer;
    const editable = this.#editable.size > 0 ? this.#editable : null;
    let { length, inRun, before } = this.#draft;
    let block = this.#block;
    let node = this.#node;
    let step = 0;
    for (; step < steps; step++) {
      if (node === null) {
        const parent = parents.pop();
        if (parent === undefined) break;
        const around = outer.pop() ?? block;
        if (around !== block) inRun = false;
        block = around;
        node = parent.nextSibling;
        continue;
      }
      const type = node.nodeType;
      if (type === TEXT) {
        const text = node as Text;
        const data = view === null ? text.data : textIn(view, text);
        if (data !== '') {
          if (!inRun || wordsMeet(before, data)) {
            // A line break parts it from the run before.
            if (nodes.length > 0) {
              parts.push('\n');
              length++;
            }
            blocks.push(block);
            firsts.push(nodes.length);
            inRun = true;
          }
          nodes.push(text);
          parts.push(data);
          starts.push(length);
          length += data.length;
          before = data;
        }
      } else if (type === ELEMENT) {
        const element = node as Element;
        const traits = traitsOf(element.localName);
        const isBlock = (traits & INLINE) === 0;
        if (isBlock) inRun = false;
        if (
          (traits & EXCLUDED) === 0 &&
          editable?.has(element) !== true &&
          !(isBlock && isKnown(element))
        ) {
          if ((traits & HOST) !== 0) {
            if (element.shadowRoot) onShadowRoot(element.shadowRoot);
            else if ((traits & CUSTOM) !== 0) onBareElement(element);
          }
          parents.push(element);
          outer.push(block);
          if (isBlock) {
            block = element;
            onBlock(element);
          }
          node = element.firstChild;
          continue;
        }
        inRun = false;
      }
      node = node.nextSibling;
    }
    Object.assign(this.#draft, { length, inRun, before });
    this.#block = block;
    this.#node = node;
    return step === steps;
  }

  /** What was read, if it can be parted here from what follows. */
  takeChunk(isLast: boolean): Chunk | null {
    const { inRun, nodes } = this.#draft;
    if (!isLast && (inRun || nodes.length < CHUNK_SIZE)) return null;
    const chunk = finishDraft(this.#draft);
    this.#draft = newDraft();
    return chunk;
  }

  /**
   * Finds its way again after the page had its turn. Where the page has changed, what is left of a parent is passed
   * over: of that the watcher tells.
   */
  resume(): void {
    let parent: Node = this.#root;
    for (const [depth, next] of this.#parents.entries()) {
      if (next.parentNode !== parent) {
        this.#block = this.#outer[depth] ?? this.#block;
        this.#parents.length = depth;
        this.#outer.length = depth;
        this.#skipRest();
        return;
      }
      parent = next;
    }
    if (this.#node && this.#node.parentNode !== parent) this.#skipRest();
  }

  #skipRest(): void {
    this.#draft.inRun = false;
    this.#node = null;
  }
}

/**
 * Reads the text under `root` in document order, in chunks. Yields between them as well, so that the caller may let
 * the page work; the page may change meanwhile, which the watcher then tells of.
 */
export function* readText(root: Block, options: ReaderOptions): Generator<Chunk | null> {
  const reader = new Reader(root, options);
  // The work is not done here, because engines run a generator's own loops slowly.
  while (reader.read(STEPS_PER_YIELD)) {
    yield reader.takeChunk(false);
    reader.resume();
  }
  yield reader.takeChunk(true);
}
