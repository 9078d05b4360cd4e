import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countriesHeadedBy, countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import {
  isFirstName,
  isKnownEvent,
  isKnownOrganization,
  isKnownPlace,
} from '../gazetteer/known-names.ts';
import {
  COMMON_WORDS,
  EVENT_WORDS,
  NAME_LINKS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  SAYING,
  TITLE_PARTS,
  TITLES,
} from './lexicon.ts';
import type { NameSpan } from './spans.ts';

/** Finds what an article names and of what type each name is, mention by mention. */
export function tagNames(document: ArticleDocument): NameSpan[] {
  const lowerCased = new Set(
    document.tokens.filter((token) => /^\p{Ll}/u.test(token.text)).map((token) => token.text),
  );
  return document.sentences.flatMap((sentence, index) => {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken);
    return readSentence(tokens, index, lowerCased, document.article.text);
  });
}

interface Run {
  first: number;
  end: number;
}

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:al-|d['’]|[0-9]+)?\p{Lu}/u.test(token.text);
const lower = (token: Token | undefined): string =>
  (token?.text ?? '').toLowerCase().replace(/\.$/, '');
const isPossessive = (token: Token | undefined): boolean => /^['’]s?$/.test(token?.text ?? '');

function readSentence(
  tokens: Token[],
  index: number,
  lowerCased: Set<string>,
  text: string,
): NameSpan[] {
  const found: NameSpan[] = [];
  for (const run of capitalRuns(tokens, lowerCased)) {
    for (const { first, end, type } of splitRun(tokens, run)) {
      const from = tokens[first];
      const last = tokens[end - 1];
      if (!from || !last) continue;
      const name = text.slice(from.start, last.end).replace(/['’]s?$/, '');
      if (isCommonNoun(name)) continue;
      const span = { start: from.start, end: from.start + name.length };
      const named = type ?? typeOf(name, tokens, { first, end });
      found.push({ ...span, text: name, type: named, sentence: index });
    }
  }
  return found;
}

/** Maximal runs of capitalised words and the small words between them. */
function capitalRuns(tokens: Token[], lowerCased: Set<string>): Run[] {
  const runs: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(tokens, i, lowerCased)) {
      i++;
      continue;
    }
    const first = i;
    let end = i + 1;
    for (;;) {
      let next = end;
      while (NAME_LINKS.has(tokens[next]?.text ?? '') || tokens[next]?.text === 'the') next++;
      if (isPossessive(tokens[next])) next++;
      else if (next === end && joinsParts(tokens, { first, end })) next++;
      if (!isCapitalised(tokens[next]) || next - end > 2) break;
      if (isPossessive(tokens[end]) && !keepsPossessive(tokens, next)) break;
      end = next + 1;
    }
    runs.push({ first, end });
    i = end;
  }
  return runs;
}

function startsName(tokens: Token[], i: number, lowerCased: Set<string>): boolean {
  const token = tokens[i];
  if (!token || !isCapitalised(token)) return false;
  if (countryNamed(token.text)) return true;
  if (COMMON_WORDS.has(lower(token))) {
    const next = tokens[i + 1];
    return /^(?:north|south|east|west|new)/i.test(token.text) && isCapitalised(next);
  }
  const opensSentence = tokens.slice(0, i).every((before) => !/[\p{L}\p{N}]/u.test(before.text));
  return !opensSentence || isCapitalised(tokens[i + 1]) || !lowerCased.has(lower(token));
}

/** "People's Republic" holds its possessive; "Russia's Gazprom" is two names. */
function keepsPossessive(tokens: Token[], next: number): boolean {
  const before = lower(tokens[next - 2]);
  return /^(?:people|women|men|children|workers|peoples|girls|boys|veterans|farmers)$/.test(before);
}

/** Whether the `and` or `&` after a run joins it to the next word, as in "Chamber of X and Y". */
function joinsParts(tokens: Token[], run: Run): boolean {
  const link = tokens[run.end]?.text;
  if (link === '&') return true;
  if (link !== 'and') return false;
  const words = tokens.slice(run.first, run.end).map((token) => token.text);
  const of = words.lastIndexOf('of');
  return (
    of > 0 &&
    !words.includes('and') &&
    ORGANIZATION_WORDS.has((words[of - 1] ?? '').toLowerCase()) &&
    !countryNamed(words.slice(of + 1).join(' '))
  );
}

interface Part extends Run {
  type?: EntityType;
}

/** Takes titles, adjectives and a country's name before a title off the names in a run. */
function splitRun(tokens: Token[], run: Run): Part[] {
  let lastTitle = -1;
  for (let i = run.first; i < run.end; i++) {
    const word = lower(tokens[i]);
    if (TITLES.has(word) && !ORGANIZATION_WORDS.has(lower(tokens[run.end - 1]))) lastTitle = i;
    if (lastTitle >= 0 && word === 'of') return [run];
  }
  if (lastTitle < 0) return trimmed(tokens, run);
  let firstTitle = lastTitle;
  while (firstTitle > run.first && isTitleWord(tokens[firstTitle - 1])) firstTitle--;
  const before = { first: run.first, end: firstTitle };
  const parts: Part[] = before.end > before.first ? trimmed(tokens, before) : [];
  if (lastTitle + 1 < run.end) {
    parts.push({ first: lastTitle + 1, end: run.end, type: 'person' });
  }
  return parts;
}

const isTitleWord = (token: Token | undefined): boolean =>
  TITLES.has(lower(token)) || TITLE_PARTS.has(lower(token));

function trimmed(tokens: Token[], run: Run): Part[] {
  let { first } = run;
  const { end } = run;
  // "an Iranian Commercial House" says what something is, it does not name it.
  if (/^an?$/i.test(tokens[first - 1]?.text ?? '') && end - first > 1) return [];
  if (end - first === 1) return [run];
  const isAdjective = countryOfAdjective(tokens[first]?.text ?? '') !== undefined;
  if (isAdjective && !ORGANIZATION_WORDS.has(lower(tokens[end - 1]))) first++;
  return [{ first, end }];
}

/** Words that name nothing alone, capital or not: the Republic, the Minister, Americans. */
const isCommonNoun = (name: string): boolean => {
  const word = name.toLowerCase();
  const isCommon =
    COMMON_WORDS.has(word) ||
    ORGANIZATION_WORDS.has(word) ||
    PLACE_WORDS.has(word) ||
    EVENT_WORDS.has(word) ||
    TITLES.has(word) ||
    TITLE_PARTS.has(word);
  return countryOfAdjective(name) !== undefined || (isCommon && !countryNamed(name));
};

function typeOf(name: string, tokens: Token[], run: Run): EntityType | null {
  const words = name.split(/\s+/);
  const last = (words.at(-1) ?? '').toLowerCase();
  const of = words.indexOf('of');
  const head = of > 0 ? (words[of - 1] ?? '').toLowerCase() : last;
  if (countryNamed(name) || countriesHeadedBy(name).length > 0) return 'place';
  if (words.length > 1 && EVENT_WORDS.has(head)) return 'event';
  if (isKnownEvent(name)) return 'event';
  if (words.length > 1 && ORGANIZATION_WORDS.has(head)) return 'organization';
  if (isKnownOrganization(name)) return 'organization';
  if (citiesNamed(name).length > 0 || isKnownPlace(name)) return 'place';
  if (words.length > 1 && PLACE_WORDS.has(head)) return 'place';
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d.&]+$/u.test(name)) return 'organization';
  if (countryNamed(words[0] ?? '') ?? countryNamed(last)) return 'organization';
  if (words.length > 1 && isFirstName(words[0] ?? '')) return 'person';
  if (SAYING.has(lower(tokens[run.end]))) return 'person';
  if (words.length > 1 && words.every((word) => /^\p{Lu}\p{Ll}/u.test(word))) return 'person';
  if (words.length > 1) return 'organization';
  if (/^(?:in|at|near|from|to|around)$/.test(tokens[run.first - 1]?.text ?? '')) return 'place';
  return isFirstName(name) ? 'person' : null;
}
