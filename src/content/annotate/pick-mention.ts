import { nodeRanges } from '../page/text-run.ts';
import type { Mention, Painter } from '../paint/painter.ts';

/** Where a mention stands, painted or not; null where painted neighbours have cut its text to pieces. */
function placeOf(mention: Mention, painter: Painter): Range | null {
  const painted = painter.rangeOf(mention);
  if (painted) return painted;
  const parts = nodeRanges(mention.run, mention.start, mention.end);
  const [first, last] = [parts[0], parts.at(-1)];
  const isWhole = parts.every(({ node }) => painter.textOf(node) === node.data);
  if (!first || !last || !isWhole) return null;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

function touches(a: Range, b: Range): boolean {
  return (
    a.startContainer.getRootNode() === b.startContainer.getRootNode() &&
    a.compareBoundaryPoints(Range.END_TO_START, b) <= 0 &&
    a.compareBoundaryPoints(Range.START_TO_END, b) >= 0
  );
}

/** How far a place is from the middle of the window, in px; infinite if it is not to be seen. */
function distanceOf(range: Range): number {
  const { top, bottom, left, right } = range.getBoundingClientRect();
  const isSeen =
    bottom > 0 &&
    top < innerHeight &&
    right > 0 &&
    left < innerWidth &&
    right > left &&
    range.startContainer.parentElement?.checkVisibility({ visibilityProperty: true });
  return isSeen ? Math.abs((top + bottom - innerHeight) / 2) : Infinity;
}

/**
 * The mention that a reader at the keyboard means: the one that is selected or has the caret, is in what has the
 * focus, was gone to last, or is nearest to the middle of the window.
 *
 * @param last - the mention gone to last
 */
export function pickMention(
  mentions: readonly Mention[],
  painter: Painter,
  last: Mention | null,
): Mention | undefined {
  const placed = mentions.flatMap((mention) => {
    const range = placeOf(mention, painter);
    return range ? [{ mention, range }] : [];
  });
  const selection = document.getSelection();
  const selected = selection?.rangeCount ? selection.getRangeAt(0) : null;
  const { activeElement, body } = document;
  const focused = activeElement === body ? null : activeElement;
  const nearest = placed
    .map(({ mention, range }) => ({ mention, distance: distanceOf(range) }))
    .filter(({ distance }) => distance < Infinity)
    .sort((a, b) => a.distance - b.distance);
  const meant =
    placed.find(({ range }) => selected && touches(range, selected)) ??
    placed.find(({ range }) => focused?.contains(range.startContainer)) ??
    nearest.find(({ mention }) => mention === last) ??
    nearest[0];
  return meant?.mention;
}
