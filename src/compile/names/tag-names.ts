import type { ArticleDocument, Token } from '../document.ts';
import { countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { introducedAs } from './introduced.ts';
import { findListed } from './find-listed.ts';
import { findSurnames } from './find-surnames.ts';
import { headlineWords } from './headline-words.ts';
import { isCommonWord } from './known-words.ts';
import { COMMON_WORDS, EVENT_WORDS, ORGANIZATION_WORDS, PLACE_WORDS, TITLES } from './lexicon.ts';
import { isNoName, withoutCountryCodes } from './no-name.ts';
import { ordinaryAcronyms } from './ordinary-acronyms.ts';
import { findOverlooked } from './overlooked.ts';
import { personAtHead } from './person-at-head.ts';
import { poolNames, type PooledName } from './pool-names.ts';
import { withPossessiveFirms } from './possessive-firms.ts';
import type { NameSpan } from './spans.ts';
import { tagSentences } from './tagger/tag-sentences.ts';
import { isTitle, trimName } from './trim-name.ts';
import { typeOfName } from './type-of-name.ts';

/** Finds what an article names and of what type each name is, mention by mention. */
export function tagNames(document: ArticleDocument): NameSpan[] {
  const sentences = tagSentences(document);
  const isOrdinary = ordinaryAcronyms(document.article.text);
  const found: NameSpan[] = [];
  const wordsOf = ({ sentence }: PooledName): Token[] => sentences[sentence]?.words ?? [];
  const pooled = poolNames(sentences).filter((name) => !isDescription(wordsOf(name), name));
  const named = pooled.filter((name) => {
    const own = trimName(wordsOf(name).slice(name.first, name.end), name.type);
    return !own.every(isTitle);
  });
  const surnames = findSurnames(sentences, named);
  const overlooked = findOverlooked(sentences, [...named, ...surnames]);
  const certain = [...named, ...surnames, ...overlooked];
  for (const name of [...certain, ...findListed(sentences, certain, document.article.text)]) {
    const span = toSpan(wordsOf(name), name, document.article.text);
    if (span && !isOrdinary(span.text) && !isNoName(span, document.article.text)) found.push(span);
  }
  const isHeadlineWords = headlineWords(found, document);
  const { text } = document.article;
  return withPossessiveFirms(withoutCountryCodes(found, text), text)
    .filter((span) => !isHeadlineWords(span))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function toSpan(words: Token[], name: PooledName, text: string): NameSpan | null {
  const { sentence, first, end: last, type } = personAtHead(words, name);
  const introduced = type === 'other' ? introducedAs(words, first, last) : null;
  const own = trimName(words.slice(first, last), introduced === 'person' ? 'person' : type);
  const start = own[0]?.start ?? 0;
  const end = own.at(-1)?.end ?? 0;
  const wording = text.slice(start, end);
  // "Global marketshare"
  const isCut = own.length === 1 && /^\p{Ll}{2}/u.test(words[last - 1]?.text ?? '');
  if (isCut && isCommonWord(wording.toLowerCase())) return null;
  const named = typeOfName(wording, type) ?? introduced;
  return named && { start, end, text: wording, type: named, sentence };
}

/** "an Iranian Commercial House" says what something is; "the Republic" names nothing by itself. */
function isDescription(words: Token[], { first, end }: PooledName): boolean {
  if (end - first === 1) return isCommonNoun(words[first]?.text ?? '');
  const isAdjective = countryOfAdjective(words[first]?.text ?? '') !== undefined;
  return isAdjective && /^an?$/i.test(words[first - 1]?.text ?? '');
}

const isCommonNoun = (word: string): boolean => {
  if (/^\p{Lu}{2}/u.test(word)) return false;
  const small = word.toLowerCase().replace(/\.$/, '');
  const isCommon =
    COMMON_WORDS.has(small) ||
    PLACE_WORDS.has(small) ||
    ORGANIZATION_WORDS.has(small) ||
    EVENT_WORDS.has(small) ||
    TITLES.has(small);
  return isCommon && !countryNamed(word);
};
