/** A finger that has moved the sheet down by this many px, or flicked it, puts it away. */
const FAR = 72;
/** A flick's speed, in px per ms. */
const FLICK = 0.5;

/** Lets a finger draw the sheet down by its head, and off the screen. */
export function putAwayBySwipe(root: HTMLElement, onAway: () => void): void {
  let start: { y: number; time: number } | null = null;
  const cardOf = () => root.firstElementChild as HTMLElement | null;
  const wayOf = ({ clientY }: PointerEvent) => (start ? Math.max(0, clientY - start.y) : 0);
  const follow = (way: number) => {
    cardOf()?.style.setProperty('transform', way > 0 ? `translateY(${way}px)` : '');
  };
  root.addEventListener('pointerdown', ({ target, clientY, timeStamp }) => {
    const isHead = target instanceof Element && target.closest('.sheet .head') !== null;
    start = isHead ? { y: clientY, time: timeStamp } : null;
  });
  root.addEventListener('pointermove', (event) => {
    if (start) follow(wayOf(event));
  });
  root.addEventListener('pointerup', (event) => {
    if (!start) return;
    const way = wayOf(event);
    const isFlick = way > FAR / 3 && way / (event.timeStamp - start.time) > FLICK;
    start = null;
    follow(0);
    if (way > FAR || isFlick) onAway();
  });
  root.addEventListener('pointercancel', () => {
    start = null;
    follow(0);
  });
}
