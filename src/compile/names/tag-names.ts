import type { ArticleDocument, Token } from '../document.ts';
import { countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { introducedAs } from './introduced.ts';
import { findListed } from './find-listed.ts';
import { findSurnames } from './find-surnames.ts';
import { headlineWords } from './headline-words.ts';
import { isFirstName } from './known-words.ts';
import {
  COMMON_WORDS,
  OFFICES,
  EVENT_WORDS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  ROLES,
  TITLE_PARTS,
  TITLES,
  WEEKDAYS,
} from './lexicon.ts';
import { isFirmName } from './join-spans.ts';
import { ordinaryAcronyms } from './ordinary-acronyms.ts';
import { findOverlooked } from './overlooked.ts';
import { poolNames, type PooledName } from './pool-names.ts';
import type { NameSpan } from './spans.ts';
import type { TagType } from './tagger/labels.ts';
import { tagSentences } from './tagger/tag-sentences.ts';
import { typeOfName } from './type-of-name.ts';

/** Finds what an article names and of what type each name is, mention by mention. */
export function tagNames(document: ArticleDocument): NameSpan[] {
  const sentences = tagSentences(document);
  const isOrdinary = ordinaryAcronyms(document.article.text);
  const found: NameSpan[] = [];
  const wordsOf = ({ sentence }: PooledName): Token[] => sentences[sentence]?.words ?? [];
  const pooled = poolNames(sentences).filter((name) => !isDescription(wordsOf(name), name));
  const named = pooled.filter((name) => {
    const own = trim(wordsOf(name).slice(name.first, name.end), name.type);
    return !own.every(isTitle);
  });
  const surnames = findSurnames(sentences, named);
  const overlooked = findOverlooked(sentences, [...named, ...surnames]);
  const certain = [...named, ...surnames, ...overlooked];
  for (const name of [...certain, ...findListed(sentences, certain, document.article.text)]) {
    const span = toSpan(wordsOf(name), name, document.article.text);
    if (span && !isOrdinary(span.text)) found.push(span);
  }
  const isHeadlineWords = headlineWords(found, document);
  return found
    .filter((span) => !isHeadlineWords(span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function toSpan(words: Token[], name: PooledName, text: string): NameSpan | null {
  const { sentence, first, end: last, type } = name;
  const introduced = type === 'other' ? introducedAs(words, first, last) : null;
  const own = trim(words.slice(first, last), introduced === 'person' ? 'person' : type);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const wording = text.slice(start, end);
  if (isPartyTag(wording, text.slice(0, start))) return null;
  const named = typeOfName(wording, type) ?? introduced;
  return named && { start, end, text: wording, type: named, sentence };
}

/** The “D-N.Y.” of “Joseph Crowley (D-N.Y.)” is a party and a state. */
const isPartyTag = (name: string, before: string): boolean =>
  /^[DRI]-\p{Lu}/u.test(name) && /[(,] ?$/.test(before);

/** Words in small letters behind a place that say what it is: "Kwara State capital". */
const TRAILING =
  /^(?:capital|road|street|dynasty|empire|kingdom|government|regime|tavern|pub|bar|cafe|restaurant|area|branch|campus|coast|border)$/;

const lower = (word: Token | undefined): string => (word?.text ?? '').toLowerCase();
const isTitle = (word: Token | undefined): boolean => {
  const title = lower(word).replace(/\.$/, '');
  return TITLES.has(title) || TITLE_PARTS.has(title);
};

/** "an Iranian Commercial House" says what something is; "the Republic" names nothing by itself. */
function isDescription(words: Token[], { first, end }: PooledName): boolean {
  if (end - first === 1) return isCommonNoun(words[first]?.text ?? '');
  const isAdjective = countryOfAdjective(words[first]?.text ?? '') !== undefined;
  return isAdjective && /^an?$/i.test(words[first - 1]?.text ?? '');
}

const isCommonNoun = (word: string): boolean => {
  if (/^\p{Lu}{2}/u.test(word)) return false;
  const small = word.toLowerCase();
  const isCommon =
    COMMON_WORDS.has(small) ||
    PLACE_WORDS.has(small) ||
    ORGANIZATION_WORDS.has(small) ||
    EVENT_WORDS.has(small) ||
    TITLES.has(small);
  return isCommon && !countryNamed(word);
};

/** Takes off what is no part of the name: titles, possessives, days ("told Reuters Monday"). */
function trim(words: Token[], type: TagType): Token[] {
  let first = 0;
  let end = words.length;
  const last = (): string => words[end - 1]?.text ?? '';
  while (end > 1 && (/^['’]s?$/.test(last()) || isDay(last(), type))) end--;
  if (type === 'place') {
    while (end > 1 && TRAILING.test(last())) end--;
    const of = words.findIndex(({ text }) => text === 'of');
    if (of > 0 && of < end - 1 && OFFICES.has(lower(words[of - 1]))) first = of + 1;
  }
  if (type === 'organization' || type === 'other') first = startOfBody(words, end);
  if (type === 'person') {
    while (first < end - 1 && isNoName(words[first], end - first)) first++;
  }
  return words.slice(first, end);
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

/** Titles, and common words before a full name: "Welfare Minister Chen", "Queenslander Mitchell Rawlins". */
function isNoName(word: Token | undefined, length: number): boolean {
  if (isTitle(word)) return true;
  const text = word?.text ?? '';
  return length > 2 && ROLES.has(text.toLowerCase().replace(/s$/, '')) && !isFirstName(text);
}
