import type { ParagraphKind } from '../document.ts';
import { SENTENCE_OPENERS } from './abbreviations.ts';

const BULLET = /^(?:[-*•·‣◦▪●]|\d{1,2}[.)])\s+\S/u;

const RELATED =
  /^(?:read (?:more|also|next|the rest|the full)|also read|see (?:also|more)|related|recommended|more (?:on|from|about)\b|click here|sign up|subscribe|follow us|share this|advertisement|watch|listen|don['’]t miss|most read|you (?:may|might) also like|download our|join our|also on|originally published|story continues|continue reading|all rights reserved|copyright\b|contact the (?:author|reporter|writer)|follow \S+ on (?:twitter|facebook|instagram))|^©/i;

/** What a paper asks of its readers, in whole sentences. */
const APPEAL =
  /^(?:(?:follow|find|join|like) .{1,60} on (?:x|twitter|facebook|instagram|youtube|tiktok|threads|bluesky|whatsapp|telegram|linkedin|snapchat)\b|listen to .{1,60} (?:live (?:at|on|from|here|every)|back|on (?:spotify|apple podcasts|bbc sounds))\b|(?:sign up|subscribe) (?:to|for|here|now|today|below)\b|download (?:the|our) .{1,40} app\b)/i;

const CAPTION =
  /^(?:(?:file\s+)?(?:photo|image|picture|photograph|illustration|graphic|video)s?\s*(?:[:|–—-]|by\b|credit)|\((?:photo|image)\b|file\s*[–—-]\s)/i;
const CREDIT =
  /(?:\((?:AP )?(?:photo|image|picture)[^)]{0,80}\)|\/\s?(?:getty|reuters|afp|ap|epa)(?: images| photo)?\)?)\.?$/i;

const BYLINE = /^(?:by|words by|written by|reporting by)\s+\p{Lu}/iu;

const STAFF =
  /^\(?(?:(?:additional |with )?reporting|writing|written|editing|edited|compiled) by\s+\p{Lu}|contributed (?:to this|reporting)\b.{0,40}$/iu;

/** The line under an embedded post: "— Anna Lind (@annalind) November 18, 2019". */
const POST_LABEL = /^[—–―-]{1,2}\s?\p{Lu}.{0,60}\(@\w{1,30}\)/u;

/** The last line of a block quote, if it says whose it is: "> — Anna Lind, farmer". */
const QUOTE_LABEL = /^>\s?[—–―-]{1,2}\s?\p{Lu}[^.!?]{0,80}$/u;

/** Whether a line names who wrote the post in the paragraph before it. */
export const isPostLabel = (text: string): boolean => text.length < 120 && POST_LABEL.test(text);

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
  if (/^>\s?\S/.test(text)) return QUOTE_LABEL.test(text) ? 'text' : 'quote';
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
  if (words.length <= 40 && APPEAL.test(text)) return 'related';
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

/** A place as some papers set it before their first sentence: "NEW DELHI: ", "Beirut, Lebanon - ", "Oslo – ". */
const FIRST_DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]+ ?){1,3}:|(?:\p{Lu}[\p{L}.'’-]+,? ){1,6}?(?:[—–-]|--)|\p{Lu}[\p{L}.'’ -]{1,30}(?:, \p{Lu}[\p{L}.'’ -]{1,30}){1,2}:)(?= ["“]?\p{Lu}[^—–]*$)/u;

/** How many characters of a paragraph are its dateline, 0 if it has none; `first` is the article's first text. */
export function datelineLength(text: string, first: boolean): number {
  const head = text.slice(0, 120);
  const found = DATELINE.exec(head)?.[0] ?? '';
  if (/^\p{Lu}{3}|\(/u.test(found)) return found.length;
  const opener = /^\p{L}+/u.exec(head)?.[0].toLowerCase() ?? '';
  if (!first || text.length < SHORTEST_OPENING || SENTENCE_OPENERS.has(opener)) return 0;
  return FIRST_DATELINE.exec(head)?.[0].length ?? 0;
}

/** A first paragraph is longer than a headline with a dash in it. */
const SHORTEST_OPENING = 90;

const isDateline = (text: string): boolean => datelineLength(text, false) === text.length;

/** Whether the words of a line but its small ones begin with capitals. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}/u.test(word) && word.length > 3);
  const capital = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  return long.length > 0 && capital.length >= long.length * 0.8;
}
