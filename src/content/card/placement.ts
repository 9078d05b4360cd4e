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

/** The nearest place to `at` for something of a length between the edges of the viewport. */
const within = (at: number, length: number, room: number) =>
  Math.max(MARGIN, Math.min(at, room - MARGIN - length));

/** The nearest place for a box of `size` in the viewport. All in px. */
export function intoView(
  { left, top }: Box,
  size: Size,
  viewport: Size,
): { left: number; top: number } {
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

/** Where a card stands to its name. */
export type Side = 'below' | 'above' | 'right' | 'left';

/**
 * The side of a name its card goes to: below, else above, so that the line being read stays free; beside it where
 * the window is too low for either. All in px.
 */
export function chooseSide(name: Box, card: Size, viewport: Size): Side {
  const needed = Math.min(card.height, READABLE) + GAP + MARGIN;
  const below = viewport.height - name.bottom;
  if (below >= needed) return 'below';
  if (name.top >= needed) return 'above';
  const beside = card.width + GAP + MARGIN;
  if (viewport.width - name.right >= beside) return 'right';
  if (name.left >= beside) return 'left';
  return below >= name.top ? 'below' : 'above';
}

/** How high a card may be at a side of its name. All in px. */
export function roomAt(side: Side, name: Box, viewport: Size): number {
  const ends = {
    below: viewport.height - name.bottom,
    above: name.top,
    right: Infinity,
    left: Infinity,
  };
  const room = Math.min(ends[side] - GAP, viewport.height - MARGIN) - MARGIN;
  return Math.max(LOWEST, Math.floor(room));
}

/**
 * Where a card stands at a side of its name: along with it from where its line begins, and moved as far along that
 * side as the viewport asks for. All in px.
 */
export function placeAt(
  side: Side,
  name: Box,
  card: Size,
  viewport: Size,
  isRightToLeft: boolean,
): { left: number; top: number } {
  const { width, height } = card;
  const left = within(isRightToLeft ? name.right - width : name.left, width, viewport.width);
  const top = within(name.top, height, viewport.height);
  switch (side) {
    case 'below':
      return { left, top: name.bottom + GAP };
    case 'above':
      return { left, top: name.top - GAP - height };
    case 'right':
      return { left: name.right + GAP, top };
    case 'left':
      return { left: name.left - GAP - width, top };
  }
}
