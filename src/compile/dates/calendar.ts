import type { IsoDate } from '../../model/pack.ts';

/** A day as the number of days since 1 January 1970; arithmetic on it knows no time zones. */
export type Day = number;

/** Both ends inclusive. */
export interface Period {
  first: Day;
  last: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** A day of the calendar, or null if there is no such day. `month` is 1 to 12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day > lengthOfMonth(year, month) ? null : toDay(year, month, day);
}

/** The day that a full date names, or null. */
export function parseDay(date: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export function formatDay(day: Day): IsoDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export const yearOf = (day: Day): number => Number(formatDay(day).slice(0, 4));
export const monthOf = (day: Day): number => Number(formatDay(day).slice(5, 7));

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

export const single = (day: Day): Period => ({ first: day, last: day });

/** A month; `month` may lie outside of 1 to 12 and then counts into the years around. */
export function monthPeriod(year: number, month: number): Period {
  const y = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const first = toDay(y, m, 1);
  return { first, last: first + lengthOfMonth(y, m) - 1 };
}

export const yearPeriod = (year: number): Period => ({
  first: toDay(year, 1, 1),
  last: toDay(year, 12, 31),
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  first: monthPeriod(year, quarter * 3 - 2).first,
  last: monthPeriod(year, quarter * 3).last,
});

const SEASONS: Record<string, number> = { spring: 3, summer: 6, fall: 9, autumn: 9, winter: 12 };

/** The three months of a season in the north; winter runs into the year after. */
export function season(name: string, year: number): Period {
  const month = SEASONS[name.toLowerCase()] ?? 1;
  return { first: monthPeriod(year, month).first, last: monthPeriod(year, month + 2).last };
}

/** The week from Monday to Sunday that a day lies in. */
export function weekPeriod(day: Day): Period {
  const first = day - weekdayOf(day);
  return { first, last: first + 6 };
}

/** The same day some months on, or the month's last if it has no such day. */
export function addMonths(day: Day, months: number): Day {
  const { first, last } = monthPeriod(yearOf(day), monthOf(day) + months);
  return Math.min(first + Number(formatDay(day).slice(8)) - 1, last);
}

/** The early, middle or late third of a period. */
export function third(period: Period, which: 'early' | 'mid' | 'late'): Period {
  const { first, last } = period;
  const length = (last - first + 1) / 3;
  if (which === 'early') return { first, last: Math.round(first + length) - 1 };
  if (which === 'late') return { first: Math.round(last - length) + 1, last };
  return { first: Math.round(first + length), last: Math.round(last - length) };
}

function toDay(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
