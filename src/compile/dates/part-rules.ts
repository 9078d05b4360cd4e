import {
  addMonths,
  dayOf,
  monthOf,
  monthPeriod,
  single,
  third,
  weekPeriod,
  yearOf,
  yearPeriod,
} from './calendar.ts';
import { relative, rule, type DateRule } from './rule.ts';
import { NUMBER, numberOf, WEEKDAY, weekdayNumber } from './words.ts';

const YEAR = '(?<year>(?:19|20)\\d{2})';

/** Which third of a period words like "mid-" or "the end of" mean. */
const partNamed = (part = ''): 'early' | 'mid' | 'late' =>
  /^(?:early|the (?:start|beginning))/i.test(part)
    ? 'early'
    : /^mid|middle/i.test(part)
      ? 'mid'
      : 'late';

/** A day written in figures alone, if it can't be read both ways: 22/01/2023, 22.1.2023, 2023/01/22. */
const figures: DateRule = rule(
  '(?:(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?<y>(?:19|20)\\d{2})|(?<year>(?:19|20)\\d{2})/(?<m>\\d{2})/(?<d>\\d{2}))(?![/.]?\\d)',
  ({ a, mark, b, y, year, m, d }) => {
    const [first, second] = [Number(a), Number(b)];
    // With points the day comes first everywhere; with slashes both orders are common.
    const dayFirst = mark === '.' || first > 12 || first === second;
    if (year === undefined && !dayFirst && second <= 12) return null;
    const [month, day] = year !== undefined ? [m, d] : dayFirst ? [b, a] : [a, b];
    const found = dayOf(Number(year ?? y), Number(month), Number(day));
    return found === null ? null : single(found);
  },
);

const HOLIDAYS: readonly [pattern: string, month: number, day: number][] = [
  ['Christmas Eve', 12, 24],
  ['Christmas Day', 12, 25],
  ['Boxing Day', 12, 26],
  ["New Year[’']s Eve", 12, 31],
  ["New Year[’']s Day", 1, 1],
  ["Valentine[’']s Day", 2, 14],
  ['Halloween', 10, 31],
];

/** The last such day before the publication, or the next one. */
const holidays = HOLIDAYS.map(([pattern, month, day]) =>
  relative(`${pattern}(?! \\d)(?:,? (?:in )?${YEAR})?`, ({ year }, published, future) => {
    if (year !== undefined) return single(dayOf(Number(year), month, day) ?? published);
    const here = dayOf(yearOf(published), month, day) ?? published;
    const by = future ? (here < published ? 1 : 0) : here > published ? -1 : 0;
    return single(dayOf(yearOf(published) + by, month, day) ?? here);
  }),
);

/** Parts of periods, and periods told by their first and last day. */
export const PART_RULES: readonly DateRule[] = [
  figures,
  ...holidays,
  rule(
    `(?<part>[Ee]arly|[Mm]id|[Ll]ate|[Tt]he (?:start|beginning|middle|end) of)(?:-| )${YEAR}(?! ?[-–/.,:]?\\d)`,
    ({ part, year }) => third(yearPeriod(Number(year)), partNamed(part)),
  ),
  relative(
    '(?<part>[Tt]he (?:start|beginning|middle|end) of) (?<which>the|this|last|next) (?<unit>week|month|year)',
    ({ part, which, unit }, published) => {
      const by = which === 'last' ? -1 : which === 'next' ? 1 : 0;
      if (unit === 'week') return third(weekPeriod(published + 7 * by), partNamed(part));
      const year = yearOf(published);
      const period =
        unit === 'month' ? monthPeriod(year, monthOf(published) + by) : yearPeriod(year + by);
      return third(period, partNamed(part));
    },
  ),
  relative(
    `(?:from )?(?<day>${WEEKDAY})(?: ?[-–—] ?| (?:to|through|until) |(?<=between ${WEEKDAY}) and )(?<lastDay>${WEEKDAY})`,
    ({ day = '', lastDay = '' }, published, future) => {
      const length = (weekdayNumber(lastDay) - weekdayNumber(day) + 7) % 7;
      const back = (((weekdayOfDay(published) - weekdayNumber(lastDay)) % 7) + 7) % 7;
      const last = future ? published + ((7 - back) % 7 || 7) : published - back;
      return length === 0 ? null : { first: last - length, last };
    },
  ),
  relative(`(?<count>${NUMBER}) (?<unit>day|week|month|year)s? from now`, (groups, published) =>
    ahead(numberOf(groups.count ?? ''), groups.unit, published),
  ),
  relative(
    `(?<=[Ii]n )(?<count>${NUMBER}) (?<unit>day|week|month|year)s?(?! (?:of|to|and)\\b|-)`,
    (groups, published, future) =>
      future ? ahead(numberOf(groups.count ?? ''), groups.unit, published) : null,
  ),
];

/** 0 for Monday to 6. */
const weekdayOfDay = (day: number): number => day - weekPeriod(day).first;

/** About as far ahead as some number of units. */
function ahead(count: number | null, unit: string | undefined, published: number) {
  if (count === null || !Number.isInteger(count) || count > 100) return null;
  if (unit === 'day') return single(published + count);
  if (unit === 'week') return weekPeriod(published + 7 * count);
  const day = addMonths(published, unit === 'year' ? 12 * count : count);
  return unit === 'year' ? yearPeriod(yearOf(day)) : monthPeriod(yearOf(day), monthOf(day));
}
