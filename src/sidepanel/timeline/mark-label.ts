import { formatAge, formatPeriod } from '../../model/dates.ts';
import type { Strings } from '../../ui/strings.ts';
import type { Mark } from './layout.ts';

/** What a mark is called: its date or period, how long ago that was, and what it stands for. */
export function labelOfMark({ moments }: Mark, now: Date, { t, plural, locale }: Strings) {
  const items = moments.flatMap((moment) => moment.items);
  const [first] = moments;
  const last = moments.reduce((latest, moment) => (moment.to > latest.to ? moment : latest));
  if (!first) return { date: '', text: '' };
  // A day and a month have no common period but their days.
  const isMixed = first.start.length !== last.end.length;
  const date = isMixed
    ? `${formatPeriod(first.start, first.end, locale)} – ${formatPeriod(last.start, last.end, locale)}`
    : formatPeriod(first.start, last.end, locale);
  const [only] = items;
  const what =
    items.length > 1 || !only
      ? plural('timelineItems', items.length)
      : t(only.kind === 'fact' ? 'kindFact' : 'kindQuote');
  return { date, text: t('timelineMark', date, formatAge(first.start, now, locale), what) };
}
