const MONTH_STARTS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const WEEKDAY_STARTS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];

/** Month names as the parts of patterns; they match with capitals only: "may" and "march" are verbs. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';

export const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\b\\.?(?=,))';

export const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?';

/** 1 to 12, or 0 if the word is no month. */
export const monthNumber = (word: string): number =>
  MONTH_STARTS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 0 for Monday to 6, or -1. */
export const weekdayNumber = (word: string): number =>
  WEEKDAY_STARTS.indexOf(word.slice(0, 2).toLowerCase());

const NUMBERS = new Map(
  Object.entries({
    ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
    ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
    ...{ forty: 40, fifty: 50, hundred: 100, first: 1, second: 2, third: 3, fourth: 4 },
    ...{ half: 0.5, 'a couple of': 2, 'a couple': 2, 'half a': 0.5 },
  }),
);

export const NUMBER =
  '(?:\\d{1,3}|a couple(?: of)?|half a|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)';

export const ORDINAL = '(?:first|second|third|fourth)';

/** The number that a word or digits stand for, or null. */
export function numberOf(word: string): number | null {
  const text = word.toLowerCase().replace(/\s+/g, ' ');
  return /^\d+$/.test(text) ? Number(text) : (NUMBERS.get(text) ?? null);
}
