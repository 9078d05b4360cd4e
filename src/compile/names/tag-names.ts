import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { countriesHeadedBy, countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { isKnownEvent } from '../gazetteer/known-names.ts';
import { isFirstName } from './known-words.ts';
import {
  BODY_WORDS,
  COMMON_WORDS,
  EVENT_WORDS,
  ORGANIZATION_WORDS,
  PEOPLES,
  PLACE_WORDS,
  ROLES,
  TITLE_PARTS,
  TITLES,
} from './lexicon.ts';
import { isAcronym } from './name-text.ts';
import { poolNames, type PooledName } from './pool-names.ts';
import type { NameSpan } from './spans.ts';
import type { TagType } from './tagger/labels.ts';
import { tagSentences } from './tagger/tag-sentences.ts';

/** Finds what an article names and of what type each name is, mention by mention. */
export function tagNames(document: ArticleDocument): NameSpan[] {
  const sentences = tagSentences(document);
  const found: NameSpan[] = [];
  for (const name of poolNames(sentences)) {
    const words = sentences[name.sentence]?.words ?? [];
    if (isDescription(words, name)) continue;
    const span = toSpan(words.slice(name.first, name.end), name, document.article.text);
    if (span) found.push(span);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function toSpan(words: Token[], { sentence, type }: PooledName, text: string): NameSpan | null {
  const own = trim(words, type);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const name = text.slice(start, end);
  if (isPartyTag(name, text.slice(0, start)) || own.every(isTitle)) return null;
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

/** Takes off what is no part of the name: titles, possessives. */
function trim(words: Token[], type: TagType): Token[] {
  let first = 0;
  let end = words.length;
  while (end > 1 && /^['’]s?$/.test(words[end - 1]?.text ?? '')) end--;
  if (type === 'person') {
    while (first < end - 1 && isNoName(words[first], end - first)) first++;
  }
  return words.slice(first, end);
}

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
  if (type === 'other' && countriesHeadedBy(name).length > 0) return 'place';
  if (isKnownEvent(name) && type !== 'place') return 'event';
  if (words.length > 1 && EVENT_WORDS.has(head.toLowerCase()) && type !== 'person') return 'event';
  if (words.length > 1 && type === 'place' && BODY_WORDS.has(head.toLowerCase()))
    return 'organization';
  if (type === 'other') return isAcronym(name) && name.length > 2 ? 'organization' : null;
  return type;
}
