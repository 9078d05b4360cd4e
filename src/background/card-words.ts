import type { CardSource, CardView, DateWords } from '../model/card.ts';
import { formatAge, formatDate, formatPeriod, isYearOlder } from '../model/dates.ts';
import type { FactDate, IsoDate, Place } from '../model/pack.ts';

/** For whom a card is put into words, and when. */
export interface Reader {
  /** BCP 47 tag of the language that the messages are in. */
  locale: string;
  now: Date;
}

export const wordsOfDate = (
  date: IsoDate | null,
  { locale, now }: Reader,
  label = date === null ? '' : formatDate(date, locale),
): DateWords | null => (date === null ? null : { label, age: formatAge(date, now, locale) });

/** The date or period that a fact speaks of on a day, else the day. */
export function wordsOfFact(
  date: IsoDate | null,
  dates: readonly FactDate[],
  reader: Reader,
): DateWords | null {
  const spoken = dates.find(({ start, end }) => start === date || end === date);
  const label = spoken && formatPeriod(spoken.start, spoken.end, reader.locale);
  return wordsOfDate(date, reader, label);
}

/** The country a place lies in, if it is known and the place is not the country itself. */
export function countryOf(place: Place | undefined, name: string, { locale }: Reader): string {
  if (!place || place.isCountry || !/^[A-Z]{2}$/.test(place.country)) return '';
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  const country = names.of(place.country);
  return country === undefined || country === name ? '' : country;
}

/** The day of the latest of some sources. */
export function newestOf(
  sources: readonly CardSource[],
  { locale, now }: Reader,
): CardView['newest'] {
  const date = sources
    .flatMap(({ published }) => published ?? [])
    .sort()
    .at(-1);
  if (date === undefined) return null;
  return { date, label: formatDate(date, locale), isOld: isYearOlder(date, now) };
}
