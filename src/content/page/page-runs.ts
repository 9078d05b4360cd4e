import { isEditable } from './excluded.ts';
import { isPassable, wordsMeet } from './joints.ts';
import type { PageText, TextView } from './page-text.ts';
import type { Block, TextRun } from './text-run.ts';

/** Where a candidate word starts. */
export interface Occurrence {
  run: TextRun;
  at: number;
}

/** The runs of a block, by the texts in them. */
interface BlockRuns {
  runOf: Map<Text, TextRun>;
  /** Texts with a lower number have not been read again since. */
  readings: number;
}

/** The runs of text in which words of the page stand, made when they are asked for. */
export class PageRuns {
  readonly #blocks = new WeakMap<Block, BlockRuns>();

  constructor(private readonly pageText: PageText) {}

  /** Where a word stands on the page now, in the order it was read. */
  occurrences(key: string): Occurrence[] {
    const found: Occurrence[] = [];
    this.pageText.places(key, (node, at, reading) => {
      const run = this.#runOf(node, reading);
      if (run) found.push({ run, at: at + (run.starts[run.nodes.indexOf(node)] ?? 0) });
    });
    return found;
  }

  #runOf(node: Text, reading: number): TextRun | undefined {
    const block = blockOf(node);
    if (!block) return undefined;
    const { readings } = this.pageText;
    let runs = this.#blocks.get(block);
    if (!runs || reading >= runs.readings) {
      runs = { runOf: readRuns(block, this.pageText.view), readings };
      this.#blocks.set(block, runs);
    }
    return runs.runOf.get(node);
  }
}

/** The block that a text stands in. */
export function blockOf(text: Text): Block | null {
  let node = text.parentNode;
  while (node instanceof Element && isPassable(node)) node = node.parentNode;
  return node instanceof Element || node instanceof ShadowRoot ? node : null;
}

/** Reads the runs that stand in a block itself, or in inline elements in it. */
export function readRuns(block: Block, view: TextView | null): Map<Text, TextRun> {
  const runOf = new Map<Text, TextRun>();
  let run: TextRun | null = null;
  let before = '';
  const visit = (parent: Node) => {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        const text = view === null ? node.data : view.isOurs(node) ? '' : view.textOf(node);
        if (text === '') continue;
        if (!run || wordsMeet(before, text)) run = { block, nodes: [], starts: [], text: '' };
        run.nodes.push(node);
        run.starts.push(run.text.length);
        run.text += text;
        before = text;
        runOf.set(node, run);
      } else if (node instanceof Element) {
        if (isPassable(node) && !isEditable(node)) visit(node);
        else run = null;
      }
    }
  };
  visit(block);
  return runOf;
}
