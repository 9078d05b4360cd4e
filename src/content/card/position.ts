import {
  autoUpdate,
  computePosition,
  flip,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Between name and card, and between card and the viewport's edge, in px. */
const GAP = 6;
const MARGIN = 8;
/** A card is not made lower than this, in px: less than a line of each of its parts helps nobody. */
const LOWEST = 140;

/**
 * Keeps the card at its name while the page scrolls or the card grows. Returns the way to stop.
 *
 * @param point - where the pointer is, which decides the line for a name that breaks over two
 */
export function keepAt(
  card: HTMLElement,
  range: Range,
  point: { x: number; y: number } | null,
): () => void {
  const context = range.startContainer.parentElement;
  const name: VirtualElement = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...(context && { contextElement: context }),
  };
  const place = async () => {
    const { x, y } = await computePosition(name, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        flip({ padding: MARGIN, fallbackPlacements: ['top-start', 'right-start', 'left-start'] }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const room = Math.max(LOWEST, Math.floor(availableHeight));
            card.style.setProperty('--room', `${room}px`, 'important');
          },
        }),
      ],
    });
    card.style.setProperty('left', `${x}px`, 'important');
    card.style.setProperty('top', `${y}px`, 'important');
  };
  return autoUpdate(name, card, () => void place());
}
