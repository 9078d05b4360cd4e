/** What a run of text stands in: the block that holds it, or the root of a shadow tree. */
export type Block = Element | ShadowRoot;

/** A stretch of text that is read as one: the text nodes of a block between two breaks. */
export interface TextRun {
  block: Block;
  nodes: Text[];
  /** Where each node's text starts in `text`. */
  starts: number[];
  text: string;
}

/** A part of one text node; `end` is exclusive. */
export interface NodeRange {
  node: Text;
  start: number;
  end: number;
}

/** The parts of text nodes that a stretch of a run covers. */
export function nodeRanges(run: TextRun, start: number, end: number): NodeRange[] {
  const ranges: NodeRange[] = [];
  for (let i = lastUpTo(run.starts, start); i < run.nodes.length; i++) {
    const node = run.nodes[i];
    const from = run.starts[i] ?? 0;
    if (!node || from >= end) break;
    const to = run.starts[i + 1] ?? run.text.length;
    const range = { node, start: Math.max(start, from) - from, end: Math.min(end, to) - from };
    if (range.end > range.start) ranges.push(range);
  }
  return ranges;
}

/** The place of the last of the ascending `numbers` that is not above `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
