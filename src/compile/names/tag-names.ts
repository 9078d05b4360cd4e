import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { countriesHeadedBy, countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { isKnownEvent, isNotable } from '../gazetteer/known-names.ts';
import { findSurnames } from './find-surnames.ts';
import { isFirstName } from './known-words.ts';
import {
  BODY_WORDS,
  COMMON_WORDS,
  EVENT_WORDS,
  NEWSPAPER_WORDS,
  OFFICES,
  ORGANIZATION_WORDS,
  PEOPLES,
  PLACE_WORDS,
  ROLES,
  TITLE_PARTS,
  TITLES,
  WEEKDAYS,
} from './lexicon.ts';
import { isAcronym } from './name-text.ts';
import { ordinaryAcronyms } from './ordinary-acronyms.ts';
import { poolNames, type PooledName } from './pool-names.ts';
import type { NameSpan } from './spans.ts';
import type { TagType } from './tagger/labels.ts';
import { tagSentences } from './tagger/tag-sentences.ts';

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
  for (const name of [...named, ...findSurnames(sentences, named)]) {
    const words = wordsOf(name);
    const span = toSpan(words.slice(name.first, name.end), name, document.article.text);
    if (span && !isOrdinary(span.text)) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function toSpan(words: Token[], { sentence, type }: PooledName, text: string): NameSpan | null {
  const own = trim(words, type);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const name = text.slice(start, end);
  if (isPartyTag(name, text.slice(0, start))) return null;
  const named = typeOf(name, type);
  return named && { start, end, text: name, type: named, sentence };
}

/** The “D-N.Y.” of “Joseph Crowley (D-N.Y.)” is a party and a state. */
const isPartyTag = (name: string, before: string): boolean =>
  /^[DRI]-\p{Lu}/u.test(name) && /[(,] ?$/.test(before);

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
  if (type === 'person') {
    while (first < end - 1 && isNoName(words[first], end - first)) first++;
  }
  return words.slice(first, end);
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

/** What the words themselves say of the type outweighs the tagger's guess. */
function typeOf(name: string, type: TagType): EntityType | null {
  if (countryOfAdjective(name) || PEOPLES.has(name.toLowerCase().replace(/s$/, ''))) return null;
  const words = name.split(/\s+/);
  const of = words.indexOf('of');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  if (countryNamed(name) && type !== 'organization') return 'place';
  if (type !== 'person' && countriesHeadedBy(name).length > 0) return 'place';
  if (isBodyByName(name, type)) return 'organization';
  if ((isKnownEvent(name) || isStorm(words)) && type !== 'place') return 'event';
  if (words.length > 1 && EVENT_WORDS.has(head.toLowerCase()) && type !== 'person') return 'event';
  if (words.length > 1 && type === 'organization' && isOffice(words)) return null;
  const [lastPart = ''] = head.toLowerCase().split('-').slice(-1);
  if (words.length > 1 && type === 'place' && NEWSPAPER_WORDS.has(lastPart)) return 'organization';
  if (words.length > 1 && type === 'place' && BODY_WORDS.has(head.toLowerCase()))
    return 'organization';
  if (type === 'other') return isAcronym(name) && name.length > 2 ? 'organization' : null;
  return type;
}

/** U.N., UN and the Kremlin are nobody and no place, whatever they are taken for. */
function isBodyByName(name: string, type: TagType): boolean {
  const plain = isAcronym(name) ? name.replaceAll('.', '') : name;
  if (!isNotable(plain)) return false;
  return type === 'person' ? !isPersonName(name) : type === 'place' && isAcronym(name);
}

const isPersonName = (name: string): boolean => name.split(' ').some(isFirstName);

/** "Hurricane Katrina" */
const isStorm = ([first = '', ...rest]: readonly string[]): boolean =>
  rest.length === 1 && /^(?:hurricane|typhoon|cyclone)$/i.test(first);

/** "Undersecretary for Innovation", "Municipal Chief Executive" */
function isOffice(words: readonly string[]): boolean {
  const joint = words.findIndex((word) => word === 'of' || word === 'for');
  const head = (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '';
  return OFFICES.has(head.toLowerCase());
}
