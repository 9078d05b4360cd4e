import type { DaySpan } from '../../model/dates.ts';
import type { Moment } from './moments.ts';

/** One mark of the drawing: a moment, or several too close to be told apart. */
export interface Mark extends DaySpan {
  /** Earliest first. */
  moments: Moment[];
  /** Pixels from where the drawing begins. */
  left: number;
  right: number;
  /** Counted from the axis. */
  lane: number;
}

/** A pointer must be able to hit each mark: at least this many pixels for each. */
export const MARK_WIDTH = 24;
/** Marks lie above each other in this many lanes at most; what finds no room joins its neighbour. */
export const MAX_LANES = 4;

interface Extent {
  left: number;
  right: number;
}

function extentOf(span: DaySpan, view: DaySpan, width: number): Extent {
  const scale = width / (view.to - view.from);
  const from = (span.from - view.from) * scale;
  const to = (span.to - view.from) * scale;
  const missing = Math.max(0, MARK_WIDTH - (to - from)) / 2;
  return { left: from - missing, right: to + missing };
}

/** Takes another moment into a mark, which grows as far as needed. */
function join(mark: Mark, moment: Moment, view: DaySpan, width: number): void {
  mark.moments.push(moment);
  mark.from = Math.min(mark.from, moment.from);
  mark.to = Math.max(mark.to, moment.to);
  mark.right = Math.max(mark.right, extentOf(mark, view, width).right);
}

/**
 * Places the moments in view: each in the lane next to the axis where it does not touch another. Where no lane has
 * room, it joins the mark that grows least by it.
 *
 * @param moments - earliest first
 * @param width - of the drawing, in pixels
 */
export function layOut(moments: readonly Moment[], view: DaySpan, width: number): Mark[] {
  const marks: Mark[] = [];
  const lasts: Mark[] = [];
  for (const moment of moments) {
    if (moment.to <= view.from || moment.from >= view.to) continue;
    const { from, to } = moment;
    const extent = extentOf(moment, view, width);
    const lanes = Array.from({ length: MAX_LANES }, (_, lane) => lane);
    const lane = lanes.find((each) => (lasts[each]?.right ?? -Infinity) <= extent.left);
    if (lane === undefined) {
      const growth = (mark: Mark) => Math.max(0, extent.right - mark.right);
      const nearest = lasts.reduce((best, mark) => (growth(mark) < growth(best) ? mark : best));
      join(nearest, moment, view, width);
      continue;
    }
    const mark = { from, to, moments: [moment], ...extent, lane };
    lasts[lane] = mark;
    marks.push(mark);
  }
  return marks;
}
