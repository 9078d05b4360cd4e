import {
  dayOf,
  monthOf,
  monthPeriod,
  parseDay,
  quarterPeriod,
  season,
  single,
  third,
  yearOf,
  yearPeriod,
  type Day,
  type Period,
} from './calendar.ts';
import { relative, rule, type DateContext, type DateRule } from './rule.ts';
import { MONTH, monthNumber, numberOf, ORDINAL, WEEKDAY } from './words.ts';

const YEAR = '(?:1[0-9]|20|21)\\d{2}';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const PART =
  '(?:(?<part>early|mid|late|the beginning of|the end of|the middle of)(?:-| )(?:in )?)?';
const DASH = '(?: ?[-–—] ?| (?:to|and|through|until) )';

const dayNumber = (text = ''): number => parseInt(text, 10);

/** A day of a month in its year, or in the year that makes it lie nearest, rather past than to come. */
function dayIn(
  month: string,
  day: string,
  year: string | undefined,
  context: DateContext,
): Day | null {
  if (year) return dayOf(Number(year), monthNumber(month), dayNumber(day));
  const { published, future } = context;
  if (published === null) return null;
  let best: Day | null = null;
  let least = Infinity;
  for (const near of [-1, 0, 1]) {
    const candidate = dayOf(yearOf(published) + near, monthNumber(month), dayNumber(day));
    if (candidate === null) continue;
    const ahead = candidate - published;
    const cost = ahead > 0 ? ahead * (future ? 1 : 2) : -ahead * (future ? 4 : 1);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

/** A month without its year: the latest one that has begun, or the next one. */
function monthIn(month: string, { published, future }: DateContext): Period | null {
  if (published === null) return null;
  const number = monthNumber(month);
  const year = yearOf(published);
  if (future) return monthPeriod(number < monthOf(published) ? year + 1 : year, number);
  return monthPeriod(number > monthOf(published) ? year - 1 : year, number);
}

function ordered(first: Day | null, last: Day | null): Period | null {
  return first === null || last === null || first > last ? null : { first, last };
}

function partOf(period: Period | null, part: string | undefined): Period | null {
  if (!period || !part) return period;
  if (part === 'early' || part.endsWith('beginning of')) return third(period, 'early');
  return third(period, part === 'late' || part.endsWith('end of') ? 'late' : 'mid');
}

const named =
  (resolve: (groups: Record<string, string>, context: DateContext) => Period | null) =>
  (groups: Partial<Record<string, string>>, context: DateContext): Period | null =>
    resolve(
      Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value ?? ''])),
      context,
    );

const onDay = named(({ month = '', day = '', year }, context) => {
  const found = dayIn(month, day, year, context);
  return found === null ? null : single(found);
});

const daysOfMonth = named(({ month = '', day = '', lastDay = '', year }, context) =>
  ordered(dayIn(month, day, year, context), dayIn(month, lastDay, year, context)),
);

const years = (first: number, count: number): Period => ({
  first: yearPeriod(first).first,
  last: yearPeriod(first + count - 1).last,
});

/** Days, months, quarters, years and decades as the calendar names them. */
export const CALENDAR_RULES: readonly DateRule[] = [
  rule('(?<date>\\d{4}-\\d{2}-\\d{2})(?:T[\\d:.]+Z?)?', ({ date = '' }) => {
    const day = parseDay(date);
    return day === null ? null : single(day);
  }),
  rule(
    `(?:${WEEKDAY},? )?(?<month>${MONTH}) (?<day>${DAY})(?:,? (?<year>${YEAR})|(?! (?:terror|attacks|hijack)))`,
    onDay,
  ),
  rule(
    `(?:${WEEKDAY},? )?(?:the )?(?<day>${DAY}) (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    onDay,
  ),
  rule(
    `(?:from )?(?<month>${MONTH}) (?<day>${DAY})${DASH}(?<lastDay>${DAY})(?:,? (?<year>${YEAR}))?`,
    daysOfMonth,
  ),
  rule(
    `(?:from )?(?<day>${DAY})${DASH}(?<lastDay>${DAY}) (?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    daysOfMonth,
  ),
  rule(
    `(?:from )?(?<month>${MONTH}) (?<day>${DAY})${DASH}(?<lastMonth>${MONTH}) (?<lastDay>${DAY})(?:,? (?<year>${YEAR}))?`,
    named(({ month = '', day = '', lastMonth = '', lastDay = '', year }, context) => {
      const last = dayIn(lastMonth, lastDay, year, context);
      return last === null ? null : ordered(dayIn(month, day, String(yearOf(last)), context), last);
    }),
  ),
  rule(`${PART}(?<month>${MONTH})(?:,| of)? (?<year>${YEAR})`, ({ part, month = '', year }) =>
    partOf(monthPeriod(Number(year), monthNumber(month)), part),
  ),
  rule(
    `(?:from |between )?(?<month>${MONTH})${DASH}(?<lastMonth>${MONTH}) (?<year>${YEAR})`,
    ({ month = '', lastMonth = '', year }) =>
      ordered(
        monthPeriod(Number(year), monthNumber(month)).first,
        monthPeriod(Number(year), monthNumber(lastMonth)).last,
      ),
  ),
  relative(
    `${PART}(?<month>${MONTH})(?: of)? (?<which>last|this|next) year`,
    ({ part, month = '', which }, published) => {
      const year = yearOf(published) + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
      return partOf(monthPeriod(year, monthNumber(month)), part);
    },
  ),
  rule(
    `(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]y|[Ff]rom|[Tt]hrough|[Bb]efore|[Aa]fter|of|[Aa]t) )${PART}(?<month>${MONTH})(?! ${DAY}(?!\\d)|[,]? ${YEAR})`,
    ({ part, month = '' }, context) => partOf(monthIn(month, context), part),
  ),
  rule(
    `(?<part>early|mid|late)(?:-| )(?<month>${MONTH})(?! ${DAY}(?!\\d)|[,]? ${YEAR})`,
    ({ part, month = '' }, context) => partOf(monthIn(month, context), part),
  ),
  relative(
    `(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<month>${MONTH})(?! ${DAY}(?!\\d))`,
    ({ which = '', month = '' }, published) => {
      const future = /this|next/i.test(which);
      const found = monthIn(month, { published, future });
      const lies = found && found.first <= published && published <= found.last;
      if (!found || !lies || /this/i.test(which)) return found;
      const by = future ? 1 : -1;
      return monthPeriod(yearOf(published) + by, monthNumber(month));
    },
  ),
  rule(
    `(?:the )?(?<ordinal>${ORDINAL}) quarter(?: of|,)? (?<year>${YEAR})`,
    ({ ordinal = '', year }) => quarterPeriod(Number(year), numberOf(ordinal) ?? 1),
  ),
  rule(`Q(?<quarter>[1-4]) (?<year>${YEAR})`, ({ quarter, year }) =>
    quarterPeriod(Number(year), Number(quarter)),
  ),
  rule(`(?:the )?(?<ordinal>first|second) half of (?<year>${YEAR})`, ({ ordinal, year }) => {
    const start = ordinal === 'first' ? 1 : 3;
    return {
      first: quarterPeriod(Number(year), start).first,
      last: quarterPeriod(Number(year), start + 1).last,
    };
  }),
  rule(
    `(?:the )?(?<season>spring|summer|fall|autumn|winter)(?: of|,)? (?<year>${YEAR})`,
    ({ season: name = '', year }) => season(name, Number(year)),
  ),
  rule(
    `(?:the )?(?:(?<part>early|mid|late)(?:-| ))?(?<decade>(?:1[5-9]|20)\\d)0s`,
    ({ part, decade }) => partOf(years(Number(decade) * 10, 10), part),
  ),
  rule(
    `(?:the )?(?:(?<part>early|mid|late)(?:-| ))?(?<century>1[1-9]|2[01])(?:st|nd|rd|th)(?:-| )century`,
    ({ part, century }) => partOf(years((Number(century) - 1) * 100 + 1, 100), part),
  ),
  rule(
    `(?:from |between )?(?<from>${YEAR})(?:[-–—]| (?:to|through|until) |(?<=between ${YEAR}) and )(?<to>${YEAR}|\\d{2})(?![-\\d])`,
    ({ from = '', to = '' }) => {
      const last = to.length === 2 ? from.slice(0, 2) + to : to;
      return ordered(yearPeriod(Number(from)).first, yearPeriod(Number(last)).last);
    },
  ),
  rule(
    `(?<=(?:[Ii]n|[Ss]ince|[Bb]y|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]efore|[Aa]fter|[Dd]uring|[Tt]hrough|of|[Ll]ate|[Ee]arly|[Aa]round|[Ff]or|to|(?:in|since|of|the|his|her|its) ${YEAR} and) (?:early(?:-| )|mid(?:-| )?|late(?:-| )|the end of |the beginning of )?)(?<year>${YEAR})(?! ?[-–/.,:]?\\d| (?:people|men|women|votes|others|years|miles|of|[a-z]+s )|%)`,
    ({ year }) => yearPeriod(Number(year)),
  ),
  rule(
    `(?<=(?:the|a|his|her|its|their|['’]s) )(?<year>(?:19|20)\\d{2})(?= [\\p{L}“"-])(?! (?:people|men|women|votes|others|years|miles|of|[a-z]+s )|%)`,
    ({ year }) => yearPeriod(Number(year)),
  ),
  rule(`(?<=\\()(?<year>(?:1[5-9]|20)\\d{2})(?=\\))`, ({ year }) => yearPeriod(Number(year))),
];
