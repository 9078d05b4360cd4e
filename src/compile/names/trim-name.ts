import type { Token } from '../document.ts';
import { isNotable } from '../gazetteer/known-names.ts';
import { isFirmName } from './join-spans.ts';
import { isFirstName } from './known-words.ts';
import {
  OFFICES,
  ORGANIZATION_NOUNS,
  ORGANIZATION_WORDS,
  PLACE_TAILS,
  ROLES,
  TITLE_PARTS,
  TITLES,
  WEEKDAYS,
} from './lexicon.ts';
import type { TagType } from './tagger/labels.ts';

/** Words in small letters behind a place that say what it is: "Kwara State capital". */
const TRAILING =
  /^(?:capital|road|street|dynasty|empire|kingdom|government|regime|tavern|pub|bar|cafe|restaurant|area|branch|campus|coast|border)$/;

const lower = (word: Token | undefined): string => (word?.text ?? '').toLowerCase();
export const isTitle = (word: Token | undefined): boolean => {
  const title = lower(word).replace(/\.$/, '');
  return TITLES.has(title) || TITLE_PARTS.has(title);
};

/** Takes off what is no part of the name: titles, possessives, days ("told Reuters Monday"). */
export function trimName(words: Token[], type: TagType): Token[] {
  let first = 0;
  let end = words.length;
  const last = (): string => words[end - 1]?.text ?? '';
  while (end > 1 && (/^['’]s?$/.test(last()) || isDay(last(), type))) end--;
  if (type === 'place' || type === 'organization') end = endOfPart(words, end, type);
  if (type === 'place') {
    const of = words.findIndex(({ text }) => text === 'of');
    if (of > 0 && of < end - 1 && OFFICES.has(lower(words[of - 1]))) first = of + 1;
  }
  if (type === 'organization' || type === 'other') first = startOfBody(words, end);
  if (type === 'person') {
    while (first < end - 1 && isNoName(words[first], end - first)) first++;
    if (end - first > 2 && isAppended(last(), words[first]?.text ?? '')) end--;
  }
  return words.slice(first, end);
}

/** Where a place or body ends before a word for what it is or who speaks for it: "Suites hotel", "Senate Speaker". */
function endOfPart(words: readonly Token[], length: number, type: TagType): number {
  let end = length;
  const last = (): string => words[end - 1]?.text ?? '';
  if (isNoun(last()) && /^\p{Lu}/u.test(words[end - 2]?.text ?? '')) end--;
  while (type === 'place' && end > 1 && TRAILING.test(last())) end--;
  return SPEAKER.test(lower(words[end - 1])) && isBodyName(words.slice(0, end - 1)) ? end - 1 : end;
}

const SPEAKER =
  /^(?:ceo|chair(?:man|woman|person)|founder|president|speaker|spokes(?:man|woman|person))$/;

/** Nouns in small letters are parts of names if they say what kind of place or body it is. */
const isNoun = (word: string): boolean =>
  /^\p{Ll}{4,}$/u.test(word) && !PLACE_TAILS.has(word) && !ORGANIZATION_NOUNS.has(word);

/** Whether some words are a body's name, by their last or the last before "of". */
function isBodyName(words: readonly Token[]): boolean {
  const name = words.map(({ text }) => text).join(' ');
  const [head = ''] = name.split(' of ');
  const isBody = ORGANIZATION_WORDS.has((head.split(' ').at(-1) ?? '').toLowerCase());
  return isNotable(name) || (isBody && words.length > 1);
}

/** Where the body begins in "Fellow of the American Physical Society". */
function startOfBody(words: readonly Token[], end: number): number {
  const of = words.findIndex(({ text }) => text === 'of');
  const role = lower(words[of - 1]);
  const isRole = of > 0 && (OFFICES.has(role) || ROLES.has(role));
  const isBody =
    ORGANIZATION_WORDS.has(lower(words[end - 1])) ||
    isFirmName(words.slice(0, end).map(({ text }) => text));
  if (!isRole || !isBody) return 0;
  return lower(words[of + 1]) === 'the' ? of + 2 : of + 1;
}

/** Only events and works are named after days: Black Friday. */
const isDay = (word: string, type: TagType): boolean =>
  type !== 'other' && WEEKDAYS.has(word.toLowerCase());

/** "John Milbank RRP", "Anna Lind QC"; George V is one. */
const isAppended = (last: string, first: string): boolean =>
  /^(?![IVX]+$)\p{Lu}{2,}$/u.test(last) && /^\p{Lu}\p{Ll}/u.test(first);

/** Titles, and common words before a full name: "Welfare Minister Chen", "Queenslander Mitchell Rawlins". */
function isNoName(word: Token | undefined, length: number): boolean {
  if (isTitle(word)) return true;
  const text = word?.text ?? '';
  return length > 2 && ROLES.has(text.toLowerCase().replace(/s$/, '')) && !isFirstName(text);
}
