import type { FactDate, IsoDate } from '../../model/pack.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { formatDay, parseDay } from './calendar.ts';
import { PART_RULES } from './part-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import type { DateRule } from './rule.ts';

/** A date in a text, with where its words begin (UTF-16 units). */
export interface DateMention extends FactDate {
  offset: number;
}

const RULES: readonly DateRule[] = [...PART_RULES, ...CALENDAR_RULES, ...RELATIVE_RULES];

/** What every date has some of: most sentences have none, and asking each rule takes long. */
const MAY_DATE =
  /\d|day|week|month|year|decade|quarter|Halloween|Christmas|tonight|tomorrow|night|morning|afternoon|evening|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/i;

/** How far before a date the words that set it in past or future are looked for. */
const TENSE_WINDOW = 120;

/**
 * The dates and periods a text speaks of, in its order, resolved against the day of publication. Where that is
 * unknown, only dates that need no other are found.
 */
export function findDates(text: string, published: IsoDate | null): DateMention[] {
  if (!MAY_DATE.test(text)) return [];
  const day = published === null ? null : parseDay(published);
  const found: DateMention[] = [];
  for (const { pattern, resolve } of RULES) {
    for (const match of text.matchAll(pattern)) {
      const words = match[0];
      // The preposition that made it a date is not part of it.
      const lead =
        /^(?:in|since|until|during|by|through|before|after|of|at)\s+/i.exec(words)?.[0] ?? '';
      const future = speaksOfFuture(text, match.index + lead.length);
      const period = resolve(match.groups ?? {}, { published: day, future });
      if (!period) continue;
      found.push({
        text: words.slice(lead.length),
        start: formatDay(period.first),
        end: formatDay(period.last),
        offset: match.index + lead.length,
      });
    }
  }
  return withoutOverlaps(found);
}

/** Of dates that overlap, the longest. */
function withoutOverlaps(dates: DateMention[]): DateMention[] {
  dates.sort((a, b) => a.offset - b.offset || b.text.length - a.text.length);
  const kept: DateMention[] = [];
  for (const date of dates) {
    const last = kept.at(-1);
    if (!last || last.offset + last.text.length <= date.offset) kept.push(date);
    else if (date.text.length > last.text.length) kept[kept.length - 1] = date;
  }
  return kept;
}

const TENSE =
  /(?<future>\b(?:will|would|shall|won['’]t|due|scheduled|slated|expected|plans?|planned|upcoming|(?:is|are|was|were) (?:to|set to)|set for|going to|ahead of)\b|['’]ll\b)|\b(?:said|says|told|asked|added|wrote|announced|reported|[a-z]{3,}ed)\b/g;

/** Whether the nearest word of time before a place in the text is one of the future. */
function speaksOfFuture(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TENSE_WINDOW), at);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1);
  if (/\bsince (?:\S+ )?$/i.test(sentence)) return false;
  let future = false;
  for (const match of sentence.matchAll(TENSE)) future = match.groups?.future !== undefined;
  return future;
}
