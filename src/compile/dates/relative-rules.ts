import {
  addMonths,
  monthOf,
  monthPeriod,
  quarterPeriod,
  season,
  single,
  third,
  weekdayOf,
  weekPeriod,
  yearOf,
  yearPeriod,
  type Day,
  type Period,
} from './calendar.ts';
import { relative, type DateRule } from './rule.ts';
import { NUMBER, numberOf, PART_OF_DAY, WEEKDAY, weekdayNumber } from './words.ts';

/** How far on `which` points: last −1, this 0, next 1. */
function step(which = ''): number {
  if (/^(?:last|past|previous)$/i.test(which)) return -1;
  return /^(?:next|coming|following)$/i.test(which) ? 1 : 0;
}

function unitPeriod(unit: string, published: Day, by: number): Period | null {
  const year = yearOf(published);
  switch (unit) {
    case 'week':
      return weekPeriod(published + 7 * by);
    case 'month':
      return monthPeriod(year, monthOf(published) + by);
    case 'quarter': {
      const { first } = monthPeriod(year, monthOf(published) + 3 * by);
      return quarterPeriod(yearOf(first), Math.ceil(monthOf(first) / 3));
    }
    case 'year':
      return yearPeriod(year + by);
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + 10 * by;
      return { first: yearPeriod(first).first, last: yearPeriod(first + 9).last };
    }
    default:
      return null;
  }
}

/** "earlier this week" ends, "later this week" begins on the day of publication. */
function within(period: Period | null, part: string | undefined, published: Day): Period | null {
  if (!period || !part) return period;
  const word = part.toLowerCase();
  const current = period.first <= published && published <= period.last;
  if (word === 'earlier') return current ? { ...period, last: published } : period;
  if (word === 'later') return current ? { ...period, first: published } : period;
  if (word === 'early') return third(period, 'early');
  return third(period, word === 'late' ? 'late' : 'mid');
}

/** A weekday without further word is the last one up to the day of publication, or the next one. */
function weekday(word: string, published: Day, which: string | undefined, future: boolean): Period {
  const back = (weekdayOf(published) - weekdayNumber(word) + 7) % 7;
  const by = which ? step(which) : future ? 1 : -1;
  if (which && by === 0) {
    // "this Thursday": of this week if it is still to come, else the latest.
    return single(future || back > 3 ? published + ((7 - back) % 7) : published - back);
  }
  if (by < 0) return single(published - (which && back === 0 ? 7 : back));
  return single(published + (7 - back || 7) - (back === 0 && !which ? 7 : 0));
}

/** A stretch of time ago or ahead, as exact as its unit, and as loose as "almost" makes it. */
function away(count: number, unit: string, about: string, published: Day, sign: 1 | -1): Period {
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : null;
  const at =
    months === null
      ? published + sign * Math.round(count * (unit === 'week' ? 7 : 1))
      : addMonths(published, sign * Math.round(months));
  if (unit === 'day') return single(at);
  const slack = months === null ? 3 : Math.min(90, Math.max(7, Math.round(months * 7.5)));
  if (/almost|nearly|less than|under|not quite/i.test(about)) {
    return sign < 0 ? { first: at, last: at + slack } : { first: at - slack, last: at };
  }
  if (/more than|over/i.test(about)) {
    return sign < 0 ? { first: at - slack, last: at } : { first: at, last: at + slack };
  }
  if (unit === 'week') return weekPeriod(at);
  if (unit === 'year' && count >= 2 && Number.isInteger(count)) return yearPeriod(yearOf(at));
  return monthPeriod(yearOf(at), monthOf(at));
}

/** Monday or Tuesday, when the weekend that was is still "this weekend". */
const isEarly = (published: Day): boolean => weekdayOf(published) < 2;

/** Longer ago than this, in any unit, is no date that matters, and years of three digits are none at all. */
const LONGEST_MEMORY = 900;

const UNIT = '(?<unit>day|week|month|year|decade)s?';
const ABOUT =
  '(?:(?<about>[Aa]lmost|[Nn]early|[Aa]bout|[Aa]round|[Rr]oughly|[Ss]ome|[Mm]ore than|[Oo]ver|[Ll]ess than|[Jj]ust|[Jj]ust over|[Jj]ust under|[Ee]xactly|[Aa]t least) )?';

function distance(
  groups: Partial<Record<string, string>>,
  published: Day,
  sign: 1 | -1,
): Period | null {
  const count = numberOf(groups.count ?? '');
  const decade = groups.unit === 'decade';
  if (count === null || count * (decade ? 10 : 1) > LONGEST_MEMORY) return null;
  const unit = decade ? 'year' : (groups.unit ?? '');
  return away(decade ? count * 10 : count, unit, groups.about ?? '', published, sign);
}

/** Dates that are told from the day of publication. */
export const RELATIVE_RULES: readonly DateRule[] = [
  relative(
    '(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:today|(?<!\\p{Lu}\\p{L}{0,20}\\s)Today|[Tt]onight|[Tt]his (?:morning|afternoon|evening))',
    (_, published) => single(published),
  ),
  relative(
    '(?:[Ll]ate |[Ee]arly |[Ee]arlier )?[Yy]esterday(?: (?:morning|afternoon|evening|night))?|[Ll]ast night',
    (_, published) => single(published - 1),
  ),
  relative('[Tt]he day before yesterday', (_, published) => single(published - 2)),
  relative(`[Tt]omorrow${PART_OF_DAY}`, (_, published) => single(published + 1)),
  relative(
    `(?<!\\b(?:Easter|Palm|Black|Good|Ash|Super|Bloody|Cyber|Giving|Shrove|Maundy|Holy) )(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming|[Tt]his last) )?(?<day>${WEEKDAY})${PART_OF_DAY}`,
    ({ which, day = '' }, published, future) =>
      weekday(day, published, which?.split(/\s/).at(-1), future),
  ),
  relative(
    `(?<day>${WEEKDAY}) (?<which>last|next|this) week|(?<which2>last|next|this) week(?:,| on) (?<day2>${WEEKDAY})`,
    (groups, published) => {
      const day = weekdayNumber(groups.day ?? groups.day2 ?? '');
      const by = step(groups.which ?? groups.which2);
      return single(weekPeriod(published + 7 * by).first + day);
    },
  ),
  relative(
    '(?<=(?:[Ss]o far|[Aa]lready|[Tt]o date) )this (?<unit>week|month|quarter|year|decade)',
    ({ unit = '' }, published) => within(unitPeriod(unit, published, 0), 'earlier', published),
  ),
  relative(
    '(?:(?<part>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id)(?:-| )(?:in )?)?(?:[Tt]he (?=coming|current))?(?<which>(?<!\\b[Tt]he )[Ll]ast|[Tt]his|(?<!\\b[Tt]he )[Nn]ext|[Cc]oming|[Cc]urrent) (?<unit>week|month|quarter|year|decade)',
    ({ part, which, unit = '' }, published) =>
      within(unitPeriod(unit, published, step(which)), part, published),
  ),
  relative(
    '(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring) the weekend|(?<which>[Ll]ast|[Tt]his|[Tt]his past|[Nn]ext) weekend',
    ({ which }, published, future) => {
      const week = weekPeriod(published);
      const saturday = week.last - 1;
      const begun = saturday <= published;
      const past = which === undefined || (/this$/i.test(which) && isEarly(published) && !future);
      const by = past ? (begun ? 0 : -7) : 7 * step(which.split(/\s/).at(-1));
      return { first: saturday + by, last: saturday + by + 1 };
    },
  ),
  relative(
    '(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<season>spring|summer|fall|autumn|winter)',
    ({ which, season: name = '' }, published) => {
      // In January and February it is still the winter of the year before.
      const year = yearOf(addMonths(published, name === 'winter' ? -2 : 0));
      const now = season(name, year);
      const by = step(which);
      if (by < 0) return now.last < published ? now : season(name, year - 1);
      return by > 0 && now.first <= published ? season(name, year + 1) : now;
    },
  ),
  relative(`${ABOUT}(?<count>${NUMBER}) ${UNIT} ago`, (groups, published) =>
    distance(groups, published, -1),
  ),
  relative(`[Ii]n ${ABOUT}(?<count>${NUMBER}) ${UNIT}['’]? time`, (groups, published) =>
    distance(groups, published, 1),
  ),
  relative(
    `(?:(?:(?:[Oo]ver|[Ii]n|[Dd]uring|[Ff]or|[Ww]ithin) )(?:the )?(?<which>last|past|previous|next|coming)|[Tt]he (?<which2>last|past|next)) (?:(?<count>${NUMBER}) )?(?<unit>day|week|month|year|decade)(?<many>s)?(?!['’]s| of )`,
    ({ which, which2, count, many, unit = '' }, published) => {
      // "in the coming weeks": nobody knows how many.
      const number = count !== undefined ? numberOf(count) : many ? null : 1;
      if (number === null || number > LONGEST_MEMORY / 10) return null;
      const scale: Record<string, number> = { month: 1, year: 12, decade: 120 };
      const months = scale[unit];
      const by = step(which ?? which2);
      const far =
        months === undefined
          ? published + by * Math.round(number * (unit === 'week' ? 7 : 1))
          : addMonths(published, by * Math.round(number * months));
      return { first: Math.min(far, published), last: Math.max(far, published) };
    },
  ),
];
