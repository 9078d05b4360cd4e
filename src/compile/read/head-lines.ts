import { findDates } from '../dates/find-dates.ts';

/** Lines above an article's first paragraph: headline, byline, date. A longer one is text. */
const MOST_LINES = 10;
const LONGEST_LINE = 140;

const BYLINE =
  /^(?:(?:[Ww]ords|[Ww]ritten|[Rr]eported|[Ss]tory|[Tt]ext) )?(?:[Bb]y|BY):? (\p{Lu}[\p{L}\p{M}.’' -]{2,60}?)(?=\s*(?:$|[|,;·•/(–—]| (?:in|at|for|on|updated|published) |[-–—] ))/u;
/** Two words and more, each with a capital but for what joins names: "Anna Lind and Peter van Holt". */
const NAMES = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|and|de|da|del|der|di|du|la|le|van|von|al|bin|el|y))+$/u;

/** What may stand beside a date in the line that says when an article was published. */
const BESIDE_DATE =
  /\b(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date|released)|on|at|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]\.?m\b\.?|gmt|bst|utc|cet|ist|[ecmp][sd]?t)(?![\p{L}\p{N}])|[\s|:,.·•–—/()@-]+/giu;

/** What the lines above an article's text say of it: "By Anna Lind", "Published 18 May 2023". */
export function readHeadLines(text: string): { author?: string; published?: string } {
  const found: { author?: string; published?: string; updated?: string } = {};
  for (const line of headOf(text)) {
    const author = BYLINE.exec(line)?.[1]?.trim();
    if (author !== undefined && NAMES.test(author)) found.author ??= author;
    const day = dayOf(
      author === undefined ? line : line.slice(line.indexOf(author) + author.length),
    );
    if (day === null) continue;
    if (/updated|modified/i.test(line) && !/published|posted/i.test(line)) found.updated ??= day;
    else found.published ??= day;
  }
  const { author, published = found.updated } = found;
  return { ...(author !== undefined && { author }), ...(published !== undefined && { published }) };
}

function* headOf(text: string): Generator<string> {
  const lines = text.slice(0, MOST_LINES * LONGEST_LINE * 2).split(/[\r\n]+/, MOST_LINES * 2);
  let seen = 0;
  for (const line of lines.map((each) => each.trim())) {
    if (line === '') continue;
    if (line.length > LONGEST_LINE || ++seen > MOST_LINES) return;
    yield line;
  }
}

/** The day that a line is all about, or null: a sentence that names one is not. */
function dayOf(line: string): string | null {
  const [date] = findDates(line, null);
  if (!date || date.start !== date.end) return null;
  const rest = line.slice(0, date.offset) + ' ' + line.slice(date.offset + date.text.length);
  return rest.replace(BESIDE_DATE, '') === '' ? date.start : null;
}
