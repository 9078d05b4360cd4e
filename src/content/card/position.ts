import {
  autoUpdate,
  computePosition,
  inline,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';
import { choosePlacement, GAP, MARGIN } from './placement.ts';

/** A card is not made lower than this, in px: less than a line of each of its parts helps nobody. */
const LOWEST = 140;
/** What the card's style sheet knows the room by. */
const ROOM = '--room';

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
    // As high as it would be by itself.
    card.style.removeProperty(ROOM);
    const placement = choosePlacement(
      range.getBoundingClientRect(),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: innerWidth, height: innerHeight },
    );
    const { x, y } = await computePosition(name, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(point ?? {}),
        offset(GAP),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            const room = Math.max(LOWEST, Math.floor(availableHeight));
            card.style.setProperty(ROOM, `${room}px`, 'important');
          },
        }),
      ],
    });
    card.style.setProperty('left', `${x}px`, 'important');
    card.style.setProperty('top', `${y}px`, 'important');
  };
  return autoUpdate(name, card, () => void place());
}
