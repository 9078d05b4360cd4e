import type { IsoDate } from './pack.ts';

interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

const ISO_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const DAY_MS = 86_400_000;

function toUtc({ year, month = 1, day = 1 }: CalendarDate): Date {
  const utc = new Date(Date.UTC(2000, month - 1, day));
  // Not by Date.UTC, which takes the year 33 for 1933.
  utc.setUTCFullYear(year);
  return utc;
}

/** The parts of a date as precise as it is, or null if it is none (a 13th month, a 30 February). */
function parse(date: IsoDate): CalendarDate | null {
  const match = ISO_DATE.exec(date);
  if (!match) return null;
  const [, year, month, day] = match;
  const parts: CalendarDate = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
  const utc = toUtc(parts);
  const exists =
    utc.getUTCMonth() + 1 === (parts.month ?? 1) && utc.getUTCDate() === (parts.day ?? 1);
  return exists ? parts : null;
}

function formatter(
  locale: string,
  { month, day }: CalendarDate,
  monthStyle: 'long' | 'short' = 'long',
): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    // Articles count by this calendar; in another, a month of theirs would be two.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: monthStyle }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** "22 January 2023", "January 2023" or "2023" in the reader's language; what is no date stays as it is. */
export function formatDate(date: IsoDate, locale: string, month?: 'long' | 'short'): string {
  const parts = parse(date);
  return parts ? formatter(locale, parts, month).format(toUtc(parts)) : date;
}

/** A month or year that was given by its first and last day. */
function wholePeriod(start: IsoDate, end: IsoDate): IsoDate | null {
  const year = start.slice(0, 4);
  if (start === `${year}-01-01` && end === `${year}-12-31`) return year;
  const [from, to] = [parse(start), parse(end)];
  if (!start.endsWith('-01') || start.slice(0, 7) !== end.slice(0, 7) || !from || !to?.day)
    return null;
  const lastDay = toUtc({ year: to.year, month: (to.month ?? 0) + 1, day: 0 }).getUTCDate();
  return to.day === lastDay ? start.slice(0, 7) : null;
}

/** A period ("16 – 22 January 2023"), or its one date, month or year where it is just that. */
export function formatPeriod(start: IsoDate, end: IsoDate, locale: string): string {
  const whole = wholePeriod(start, end);
  const [from, to] = [parse(start), parse(end)];
  const mixed = start.length !== end.length;
  if (whole !== null || !from || !to || start >= end || mixed) {
    return formatDate(whole ?? start, locale);
  }
  return formatter(locale, from).formatRange(toUtc(from), toUtc(to));
}

/** The calendar day at the reader's place. */
function today(now: Date): Required<CalendarDate> {
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Whole months from one day to another, rounded towards zero. */
function wholeMonths(from: Required<CalendarDate>, to: Required<CalendarDate>): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (months > 0 && to.day < from.day) return months - 1;
  if (months < 0 && to.day > from.day) return months + 1;
  return months;
}

/** A stretch of whole days, counted from 1970; `to` is exclusive. */
export interface DaySpan {
  from: number;
  to: number;
}

/** The days that a date or period takes up at its precision (a month, a year), or null if it is none. */
export function daySpan(start: IsoDate, end: IsoDate = start): DaySpan | null {
  const [first, last] = [parse(start), parse(end)];
  if (!first || !last) return null;
  const next = toUtc(last);
  if (last.month === undefined) next.setUTCFullYear(last.year + 1);
  else if (last.day === undefined) next.setUTCMonth(last.month);
  else next.setUTCDate(last.day + 1);
  const [from, to] = [toUtc(first).getTime() / DAY_MS, next.getTime() / DAY_MS];
  return from < to ? { from, to } : null;
}

/** How long ago, in the largest unit of which one has passed; "yesterday" and "last month" only where exact. */
export function formatAge(date: IsoDate, now: Date, locale: string): string {
  const then = parse(date);
  if (!then) return '';
  const { year, month, day } = then;
  const current = today(now);
  const named = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (month === undefined) return named.format(year - current.year, 'year');

  const precise = { year, month, day: day ?? current.day };
  const months = wholeMonths(precise, current);
  if (Math.abs(months) >= 12) return counted.format(-Math.trunc(months / 12), 'year');
  if (day === undefined) return named.format(0 - months, 'month');
  if (months !== 0) return counted.format(0 - months, 'month');

  const days = Math.round((toUtc(current).getTime() - toUtc(precise).getTime()) / DAY_MS);
  return Math.abs(days) < 14
    ? named.format(0 - days, 'day')
    : counted.format(-Math.trunc(days / 7), 'week');
}

/** Whether a year or more lies between two dates, counting an imprecise one at its latest. */
export function isYearOlder(date: IsoDate, than: IsoDate | Date): boolean {
  const from = parse(date);
  const to = typeof than === 'string' ? parse(than) : today(than);
  if (!from || !to) return false;
  const latest = { year: from.year, month: from.month ?? 12, day: from.day ?? 28 };
  const earliest = { year: to.year, month: to.month ?? 1, day: to.day ?? 1 };
  return wholeMonths(latest, earliest) >= 12;
}
