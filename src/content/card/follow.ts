/**
 * Calls `moved` now, and whenever a box has moved since: looked at once a frame, so that it makes no difference why,
 * be it a scrolled pane, a late picture or an animation. Returns the way to stop.
 *
 * @param boxes - where things are, in px; asked for often
 */
export function follow(boxes: () => readonly number[], moved: () => void): () => void {
  let last: readonly number[] = [];
  let frame = 0;
  const look = () => {
    const now = boxes();
    if (now.some((value, i) => value !== last[i])) moved();
    last = now;
    frame = requestAnimationFrame(look);
  };
  look();
  return () => {
    cancelAnimationFrame(frame);
  };
}
