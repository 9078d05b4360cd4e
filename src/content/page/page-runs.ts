import { isEditable, isInline } from './excluded.ts';
import { wordsMeet } from '../../match/joints.ts';
import { parentOf } from './parent.ts';
import type { TextView } from './page-text.ts';
import type { Block, TextRun } from './text-run.ts';

/** The runs of text in which words of the page stand, made when they are asked for. */
export class PageRuns {
  /** Runs by their first texts: one that is found again as it was stays the same object. */
  readonly #known = new WeakMap<Text, TextRun>();
  #blocks = new Map<Block, TextRun[]>();

  constructor(private readonly view: TextView | null) {}

  /** To be called before runs are asked for: the page may have changed since. */
  renew(): void {
    this.#blocks = new Map();
  }

  /** The run that a text stands in; undefined if it is not for reading any more. */
  runOf(node: Text): TextRun | undefined {
    const block = blockOf(node);
    if (!block) return undefined;
    let runs = this.#blocks.get(block);
    if (!runs) this.#blocks.set(block, (runs = this.#read(block)));
    return runs.find(({ nodes }) => nodes.includes(node));
  }

  #read(block: Block): TextRun[] {
    return readRuns(block, this.view).map((run) => {
      const [first] = run.nodes;
      const known = first && this.#known.get(first);
      if (known && isSame(known, run)) return known;
      if (first) this.#known.set(first, run);
      return run;
    });
  }
}

const isSame = (a: TextRun, b: TextRun): boolean =>
  a.block === b.block && a.text === b.text && a.nodes.every((node, i) => node === b.nodes[i]);

/** The block that a text stands in. */
export function blockOf(text: Text): Block | null {
  let node = parentOf(text);
  while (node instanceof Element && isInline(node)) node = parentOf(node);
  return node instanceof Element || node instanceof ShadowRoot ? node : null;
}

/** Reads the runs that stand in a block itself, or in inline elements in it. */
export function readRuns(block: Block, view: TextView | null): TextRun[] {
  const runs: TextRun[] = [];
  let run: TextRun | null = null;
  let before = '';
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      // Kinds are told by number: this is done for most of a page that is full of names.
      const { nodeType } = node;
      if (nodeType === Node.TEXT_NODE) {
        const one = node as Text;
        const text = view === null ? one.data : view.isOurs(one) ? '' : view.textOf(one);
        if (text === '') continue;
        if (!run || wordsMeet(before, text)) {
          run = { block, nodes: [], starts: [], text: '' };
          runs.push(run);
        }
        run.nodes.push(one);
        run.starts.push(run.text.length);
        run.text += text;
        before = text;
      } else if (nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        if (isInline(element) && !isEditable(element)) visit(element);
        else run = null;
      }
    }
  };
  visit(block);
  return runs;
}
