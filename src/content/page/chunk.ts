import { lastUpTo, type Block, type TextRun } from './text-run.ts';

/**
 * Many runs, read one after the other and kept as one text with a line break between them. A page has thousands of
 * runs of which few hold a name: only those are made into objects.
 */
export interface Chunk {
  text: string;
  nodes: Text[];
  /** Where each node's text starts in `text`. */
  starts: number[];
  /** For each run, its block and the number of its first node. */
  blocks: Block[];
  firsts: number[];
  /** The runs that were made into objects. */
  runs: (TextRun | undefined)[];
  /** By run: whether its block was read again. */
  stale: boolean[];
}

/** The number of the run that holds the character at `index`. */
export const runNumberAt = ({ starts, firsts }: Chunk, index: number): number =>
  lastUpTo(firsts, lastUpTo(starts, index));

/** Where a run starts in the chunk's text. */
export const runStart = ({ starts, firsts }: Chunk, run: number): number =>
  starts[firsts[run] ?? 0] ?? 0;

export function runOf(chunk: Chunk, number: number): TextRun {
  const known = chunk.runs[number];
  if (known) return known;
  const { text, nodes, starts, firsts, blocks, stale } = chunk;
  const block = blocks[number];
  if (!block) throw new RangeError(`No run ${number}`);
  const first = firsts[number] ?? 0;
  const last = firsts[number + 1] ?? nodes.length;
  const from = starts[first] ?? 0;
  const next = starts[last];
  const run: TextRun = {
    block,
    nodes: nodes.slice(first, last),
    starts: starts.slice(first, last).map((start) => start - from),
    text: text.slice(from, next === undefined ? text.length : next - 1),
    stale: stale[number] ?? false,
  };
  return (chunk.runs[number] = run);
}

/** Says that a run is history. */
export function retireRun(chunk: Chunk, number: number): void {
  chunk.stale[number] = true;
  const run = chunk.runs[number];
  if (run) run.stale = true;
}

/** A chunk that is being read. */
export interface Draft extends Pick<Chunk, 'nodes' | 'starts' | 'blocks' | 'firsts'> {
  /** The texts of the nodes, and the line breaks between runs. */
  parts: string[];
  /** Of all parts. */
  length: number;
  /** Whether the next text goes on with the last run. */
  inRun: boolean;
  /** The last text. */
  before: string;
}

export const newDraft = (): Draft => ({
  parts: [],
  nodes: [],
  starts: [],
  blocks: [],
  firsts: [],
  length: 0,
  inRun: false,
  before: '',
});

export const finishDraft = ({ parts, nodes, starts, blocks, firsts }: Draft): Chunk => ({
  text: parts.join(''),
  nodes,
  starts,
  blocks,
  firsts,
  runs: [],
  stale: [],
});
