interface Point {
  x: number;
  y: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a box lies behind `point` for one who looks from `from` through it: in the wedge, pointers are on their way. */
export function isOnTheWay(from: Point, point: Point, { left, top, right, bottom }: Box): boolean {
  // The line through both, as multiples of the way so far: from `near` to `far` of it lies in the box.
  let near = 1;
  let far = Infinity;
  const axes = [
    [point.x - from.x, left - from.x, right - from.x],
    [point.y - from.y, top - from.y, bottom - from.y],
  ] as const;
  for (const [step, start, end] of axes) {
    if (step === 0) {
      if (start > 0 || end < 0) return false;
    } else {
      near = Math.max(near, Math.min(start / step, end / step));
      far = Math.min(far, Math.max(start / step, end / step));
    }
  }
  return near <= far;
}
