import type { IsoDate } from '../../model/pack.ts';
import type { KnownItem } from '../../model/panel.ts';
import { daySpan, type DaySpan } from '../../model/dates.ts';

/** A day, month or period, and all that is known of it. */
export interface Moment extends DaySpan {
  start: IsoDate;
  end: IsoDate;
  items: KnownItem[];
}

/** The date or period that an item speaks of, else when it was said or published; null if none is known. */
export function periodOf(item: KnownItem): { start: IsoDate; end: IsoDate } | null {
  if (item.kind === 'quote') {
    const { date } = item.quote;
    return date === null ? null : { start: date, end: date };
  }
  const { date, dates } = item.fact;
  if (date === null) return null;
  const spoken = dates.find(({ start, end }) => start === date || end === date);
  return spoken ? { start: spoken.start, end: spoken.end } : { start: date, end: date };
}

/** Puts items of the very same day or period together, earliest first; those without a date are left out. */
export function momentsOf(items: readonly KnownItem[]): Moment[] {
  const moments = new Map<string, Moment>();
  for (const item of items) {
    const period = periodOf(item);
    // An end before its start is a slip of whoever wrote the pack: the start counts.
    const span = period && (daySpan(period.start, period.end) ?? daySpan(period.start));
    if (!span) continue;
    const key = `${span.from} ${span.to}`;
    const known = moments.get(key);
    if (known) known.items.push(item);
    else moments.set(key, { ...period, ...span, items: [item] });
  }
  return [...moments.values()].sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Items newest first; those without a date last. */
export function newestFirst(items: readonly KnownItem[]): KnownItem[] {
  const dated = momentsOf(items).reverse();
  const ordered = dated.flatMap((moment) => moment.items);
  const known = new Set(ordered);
  return [...ordered, ...items.filter((item) => !known.has(item))];
}
