import type { DaySpan } from '../../model/dates.ts';

export interface Tick {
  /** Days since 1970. */
  day: number;
  label: string;
}

type Unit = 'day' | 'month' | 'year';

interface Step {
  unit: Unit;
  count: number;
  /** About how many days that is. */
  days: number;
}

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365.2425;

const STEPS: readonly Step[] = [
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', count, days: count })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', count, days: (count * YEAR_DAYS) / 12 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((count): Step => ({
    unit: 'year',
    count,
    days: count * YEAR_DAYS,
  })),
];

/** About how many pixels a label and the space behind it take. */
const ROOM: Record<Unit, number> = { day: 92, month: 76, year: 52 };

const FORMATS: Record<Unit, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The first day of a month, counted from the year 0. */
function firstDayOf(month: number): number {
  const date = new Date(Date.UTC(2000, ((month % 12) + 12) % 12, 1));
  // Not by Date.UTC, which takes the year 33 for 1933.
  return date.setUTCFullYear(Math.floor(month / 12)) / DAY_MS;
}

/** The first day of each step from a day on; endless. */
function* daysFrom(day: number, { unit, count }: Step): Generator<number> {
  if (unit === 'day') {
    for (let at = Math.ceil(day / count) * count; ; at += count) yield at;
  }
  const year = new Date(day * DAY_MS).getUTCFullYear();
  const months = unit === 'year' ? 12 * count : count;
  const first = Math.floor((year * 12) / months) * months;
  for (let month = first; ; month += months) {
    const at = firstDayOf(month);
    if (at >= day) yield at;
  }
}

/**
 * Where the axis is marked: as often as the labels have room.
 *
 * @param width - of the drawing, in pixels
 */
export function ticksOf(view: DaySpan, width: number, locale: string): Tick[] {
  const scale = width / (view.to - view.from);
  const step = STEPS.find(({ days, unit }) => days * scale >= ROOM[unit]) ?? STEPS.at(-1);
  if (!step) return [];
  const format = new Intl.DateTimeFormat(locale, {
    ...FORMATS[step.unit],
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const ticks: Tick[] = [];
  for (const day of daysFrom(view.from, step)) {
    if (day > view.to) break;
    ticks.push({ day, label: format.format(new Date(day * DAY_MS)) });
  }
  return ticks;
}
