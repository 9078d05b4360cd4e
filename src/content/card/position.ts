import { scrollBehavior } from '../annotate/scroll.ts';
import type { CardHost } from './card-host.ts';
import { follow } from './follow.ts';
import { setImportant } from './important.ts';
import { anchorOf, chooseSide, GAP, hasRoom, intoView, placeAt, roomAt } from './placement.ts';

/** What the card's style sheet knows the room by. */
const ROOM = '--room';

/** The card's width, in px, where the window has as much. */
const WIDTH = 360;

/** What of the window a page fills, without scrollbars, in px. */
const viewport = () => ({
  width: document.documentElement.clientWidth || innerWidth,
  height: innerHeight,
});

function move(card: HTMLElement, left: number, top: number): void {
  setImportant(card, { left: `${left}px`, top: `${top}px` });
}

/**
 * Keeps the card at its name while the page scrolls or the card grows. Returns the way to stop.
 *
 * @param point - where the pointer is, which decides the line for a name that breaks over two
 */
export function keepAt(
  host: CardHost,
  range: Range,
  point: { x: number; y: number } | null,
): () => void {
  const { element: card } = host;
  // The pointer's place within the name holds when the page scrolls.
  const start = range.getBoundingClientRect();
  const anchor = () => {
    const { left, top } = range.getBoundingClientRect();
    const moved = point && { x: point.x + left - start.left, y: point.y + top - start.top };
    return anchorOf([...range.getClientRects()], moved);
  };
  const place = () => {
    const size = viewport();
    const width = card.offsetWidth;
    const side = chooseSide(
      range.getBoundingClientRect(),
      { width, height: host.wantedHeight },
      size,
    );
    const name = anchor();
    setImportant(card, { [ROOM]: `${roomAt(side, name, size)}px` });
    const { left, top } = placeAt(
      side,
      name,
      { width, height: card.offsetHeight },
      size,
      getComputedStyle(card).direction === 'rtl',
    );
    move(card, left, top);
  };
  const boxes = () => {
    const { left, top } = range.getBoundingClientRect();
    const { width, height } = viewport();
    return [left, top, width, height, card.offsetWidth, host.wantedHeight];
  };
  return follow(boxes, place);
}

/** Whether a place on the page leaves room for a card beside it. */
export const hasRoomBeside = (range: Range): boolean =>
  hasRoom(range.getBoundingClientRect(), WIDTH, viewport());

/** Lays the card along the bottom of the window, and moves the page so that the name stays to be seen above it. */
export function layAtBottom({ element: card }: CardHost, range: Range): () => void {
  setImportant(card, { right: '0px', top: 'auto', bottom: '0px', width: 'auto' });
  const uncover = new ResizeObserver(() => {
    const room = innerHeight - card.offsetHeight - GAP;
    const covered = range.getBoundingClientRect().bottom - room;
    if (covered > 0) scrollBy({ top: covered, behavior: scrollBehavior() });
  });
  uncover.observe(card);
  return () => {
    uncover.disconnect();
  };
}

/** Keeps the card where it is, or as near as the window allows when it changes. Returns the way to stop. */
export function keepInside(card: HTMLElement): () => void {
  const stay = () => {
    const box = card.getBoundingClientRect();
    const { left, top } = intoView(box, box, viewport());
    move(card, left, top);
  };
  addEventListener('resize', stay);
  return () => {
    removeEventListener('resize', stay);
  };
}
