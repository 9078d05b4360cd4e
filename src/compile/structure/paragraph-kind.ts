import type { ParagraphKind } from '../document.ts';

const BULLET = /^(?:[-*•·‣◦▪●]|\d{1,2}[.)])\s+\S/u;

const RELATED =
  /^(?:read (?:more|also|next|the rest|the full)|also read|see (?:also|more)|related|recommended|more (?:on|from|about)\b|click here|sign up|subscribe|follow us|share this|advertisement|watch|listen|don['’]t miss|most read|you (?:may|might) also like|download our|join our)\b/i;

const CAPTION =
  /^(?:(?:file\s+)?(?:photo|image|picture|photograph|illustration|graphic|video)s?\s*(?:[:|–—-]|by\b|credit)|\((?:photo|image)\b|file\s*[–—-]\s)/i;
const CREDIT =
  /(?:\((?:AP )?(?:photo|image|picture)[^)]{0,80}\)|\/\s?(?:getty|reuters|afp|ap|epa)(?: images| photo)?\)?)\.?$/i;

const BYLINE = /^(?:by|words by|written by|reporting by)\s+\p{Lu}/iu;

const STAFF =
  /^\(?(?:(?:additional |with )?reporting|writing|written|editing|edited|compiled) by\s+\p{Lu}/iu;

/** Whether a line begins with a bullet or a number. */
export const isListItem = (line: string): boolean => BULLET.test(line);

const LONGEST_HEADING = 14;
/** A line that is all in quotation marks and no sentence. */
const QUOTED_HEADING = /^["“‘][^"“”]{1,100}[^"“”.!?…,;:—–-]["”’]$/;

/** Whether a line with a number is short and no sentence. */
export const isNumberedHeading = (text: string): boolean =>
  /^\d/.test(text) &&
  text.length <= 100 &&
  text.split(/\s+/).length <= LONGEST_HEADING &&
  !/[.!?…,;:]["”’)]*$/.test(text);

/** What a paragraph is, told by its wording; `first` is the article's first paragraph. */
export function kindOf(text: string, first: boolean): ParagraphKind {
  if (/^#{1,6}\s/.test(text)) return 'heading';
  if (/^>\s?\S/.test(text)) return 'quote';
  if (isListItem(text)) return 'list';
  // What follows is told by short texts alone; longer ones are prose.
  if (text.length > 400) return 'text';
  const words = text.split(/\s+/);
  const ends = /[.!?…]["”’)]*$/.test(text);
  if (words.length <= 30 && CAPTION.test(text)) return 'caption';
  if (CREDIT.test(text)) return 'caption';
  if (RELATED.test(text) && (/^[^.!?]{0,30}[:>»→]/.test(text) || !ends || words.length <= 5)) {
    return words.length <= 25 ? 'related' : 'text';
  }
  if (BYLINE.test(text) && words.length <= 14 && isTitleCase(words)) return 'byline';
  if (STAFF.test(text)) return 'byline';
  if (words.length <= LONGEST_HEADING && QUOTED_HEADING.test(text)) return 'heading';
  if (words.length > 20 || /^["“‘]/.test(text)) return 'text';
  if (isDateline(text)) return 'dateline';
  if (first && words.length > 2 && isTitleCase(words)) return 'heading';
  return words.length <= LONGEST_HEADING && !/[.!?…,;:]["”’)]*$/.test(text) && /^\P{Ll}/u.test(text)
    ? 'heading'
    : 'text';
}

/** A place in capitals and perhaps an agency and a date, then a dash: "KYIV, Jan 22 (Reuters) —". */
const DATELINE =
  /^(?=.{0,40}(?:\p{Lu}{3}|\())(?:\p{Lu}[\p{L}.'’-]*,?[ /]){1,5}(?:\p{L}+\.? \d{1,2},? )?(?:\d{4},? )?(?:\([^()]{2,40}\) ?)?(?:[—–]|--?)(?=\s|$)/u;

/** How many characters of a paragraph are its dateline, 0 if it has none. */
export function datelineLength(text: string): number {
  const found = DATELINE.exec(text.slice(0, 120))?.[0] ?? '';
  return /^\p{Lu}{3}|\(/u.test(found) ? found.length : 0;
}

const isDateline = (text: string): boolean => datelineLength(text) === text.length;

/** Whether the words of a line but its small ones begin with capitals. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}/u.test(word) && word.length > 3);
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.8;
}
