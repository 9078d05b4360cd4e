import type { Placement } from '@floating-ui/core';

/** Between name and card, and between card and the viewport's edge, in px. */
export const GAP = 6;
export const MARGIN = 8;

/** A card this high, in px, can be read; where there is that much room, it need not go elsewhere to be whole. */
const READABLE = 300;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

interface Point {
  x: number;
  y: number;
}

/**
 * The box that a card is placed at. For a name that breaks over lines it is as high as all of them, so that none is
 * covered, and stands where the line under `point` does, else the first.
 *
 * @param lines - the boxes of the name's parts, in the order of its text
 */
export function anchorOf(lines: readonly Box[], point: Point | null): Box {
  const line =
    lines.find(({ left, top, right, bottom }) => {
      if (!point) return false;
      return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
    }) ?? lines[0];
  return {
    left: line?.left ?? 0,
    right: line?.right ?? 0,
    top: Math.min(...lines.map(({ top }) => top)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** The nearest place for a box of `size` in the viewport. All in px. */
export function intoView(
  { left, top }: Box,
  size: Size,
  viewport: Size,
): { left: number; top: number } {
  const within = (at: number, length: number, room: number) =>
    Math.max(MARGIN, Math.min(at, room - MARGIN - length));
  return {
    left: within(left, size.width, viewport.width),
    top: within(top, size.height, viewport.height),
  };
}

/** A card is not made lower than this, in px: less than a line of each of its parts helps nobody. */
export const LOWEST = 140;

/** Whether a name leaves room for a card at any of its sides. All in px. */
export function hasRoom(name: Box, width: number, viewport: Size): boolean {
  const high = Math.max(name.top, viewport.height - name.bottom);
  const wide = Math.max(name.left, viewport.width - name.right);
  return high >= LOWEST + GAP + MARGIN || wide >= width + GAP + MARGIN;
}

/**
 * The side of a name its card goes to: below, else above, so that the line being read stays free; beside it where
 * the window is too low for either. All in px.
 */
export function choosePlacement(name: Box, card: Size, viewport: Size): Placement {
  const needed = Math.min(card.height, READABLE) + GAP + MARGIN;
  const below = viewport.height - name.bottom;
  if (below >= needed) return 'bottom-start';
  if (name.top >= needed) return 'top-start';
  const beside = card.width + GAP + MARGIN;
  if (viewport.width - name.right >= beside) return 'right-start';
  if (name.left >= beside) return 'left-start';
  return below >= name.top ? 'bottom-start' : 'top-start';
}
