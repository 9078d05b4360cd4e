import type { DaySpan } from '../../model/dates.ts';

/** Closer than this there is nothing more to tell apart. */
const MIN_DAYS = 10;
/** Room before the first and behind the last, as a part of the whole. */
const MARGIN = 0.06;

/** The stretch that shows all of some spans, with a margin. */
export function wholeOf(spans: readonly DaySpan[]): DaySpan {
  const from = Math.min(...spans.map((span) => span.from));
  const to = Math.max(...spans.map((span) => span.to));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return { from: 0, to: MIN_DAYS };
  const margin = Math.max((to - from) * MARGIN, (MIN_DAYS - (to - from)) / 2);
  return { from: from - margin, to: to + margin };
}

/** So small a part of all lies so far off that the rest would be a heap beside it. */
const OUTLYING = 0.05;
const HEAP = 0.5;

/**
 * The stretch to begin with: the whole, or where nearly all lies if that is a small part of the whole.
 *
 * @param spans - earliest first, one for each fact and quote
 */
export function startOf(spans: readonly DaySpan[], whole: DaySpan): DaySpan {
  const skipped = Math.floor(spans.length * OUTLYING);
  const bulk = wholeOf(spans.slice(skipped, spans.length - skipped));
  const length = bulk.to - bulk.from;
  return length < HEAP * (whole.to - whole.from) ? within(whole, bulk.from, length) : whole;
}

/** A stretch of a length moved to where it lies inside the whole. */
function within(whole: DaySpan, from: number, length: number): DaySpan {
  const fitting = Math.min(length, whole.to - whole.from);
  const start = Math.min(Math.max(from, whole.from), whole.to - fitting);
  return { from: start, to: start + fitting };
}

/** Shows `factor` times as much, or as little; the day `at` stays where it is. */
export function zoom(view: DaySpan, whole: DaySpan, factor: number, at: number): DaySpan {
  const length = view.to - view.from;
  const next = Math.min(Math.max(length * factor, MIN_DAYS), whole.to - whole.from);
  const share = (at - view.from) / length;
  return within(whole, at - share * next, next);
}

/** Moves by a number of days, no further than the whole reaches. */
export function pan(view: DaySpan, whole: DaySpan, days: number): DaySpan {
  return within(whole, view.from + days, view.to - view.from);
}

/** Moves, if need be, so that a span is in view. */
export function reveal(view: DaySpan, whole: DaySpan, span: DaySpan): DaySpan {
  const middle = (span.from + span.to) / 2;
  if (middle >= view.from && middle <= view.to) return view;
  return within(whole, middle - (view.to - view.from) / 2, view.to - view.from);
}

export const isWhole = (view: DaySpan, whole: DaySpan): boolean =>
  view.to - view.from >= whole.to - whole.from;
