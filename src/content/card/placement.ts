import type { Placement } from '@floating-ui/dom';

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
