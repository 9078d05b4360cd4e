import { ORGANIZATION_NOUNS, TITLES } from '../../names/lexicon.ts';
import { ROLE_NOUNS } from './roles.ts';
import { NAME_ADJECTIVES } from './word-lists.ts';
import type { Word } from './word-classes.ts';

/** A stretch of words by their indices, both inclusive. */
export interface Phrase {
  first: number;
  last: number;
}

/** Prepositions that join a noun phrase to the one before it: "the head of the union", "officials in Kyiv". */
const JOINING = new Set(
  'of for in at from with on near to by behind against about under including inside outside within across'.split(
    ' ',
  ),
);

/** Whether a common noun can stand right before a name as its title: "foreign minister Hossein …". */
export function isRole(word: string): boolean {
  const noun = word.toLowerCase().replace(/\.$/, '');
  if (NAME_ADJECTIVES.has(noun) || ROLE_NOUNS.has(noun) || TITLES.has(noun)) return true;
  if (ROLE_NOUNS.has(noun.replace(/s$/, ''))) return true;
  return word === noun && /(?:man|woman|men|women|ist|ists|crat|crats)$/.test(noun);
}

/**
 * The noun phrase without prepositional parts that ends at a word, or null. `from` is the first word it may take.
 */
function basePhraseEndingAt(words: readonly Word[], last: number, from: number): Phrase | null {
  let first = last + 1;
  while (first > from) {
    const word = words[first - 1];
    const right = words[first];
    if (!word || (right && first <= last && word.sentence !== right.sentence)) break;
    if (word.class === 'close') {
      const open = openingOf(words, first - 1, from);
      if (open === null) break;
      first = open;
      continue;
    }
    if (word.class === 'pronoun') {
      if (first === last + 1) first--;
      break;
    }
    if (word.class === 'conjunction') {
      if (!joinsNames(words, first - 1, last)) break;
    } else if (word.class === 'determiner') {
      first--;
      const before = words[first - 1];
      if (before?.class === 'conjunction' && joinsNames(words, first - 1, last)) continue;
      if (!/^(?:all|both|half|such)$/.test(before?.lower ?? '')) break;
      continue;
    } else if (!/^(?:name|noun|number|possessive|quote)$/.test(word.class)) {
      if (!(word.class === 'verb' && isAdjective(words, first - 1))) break;
    }
    // "In an interview Trump said": a common noun before a name belongs to it only if it is a role.
    const named = word.class === 'noun' && startsName(right, first <= last);
    if (named && !isRole(word.text) && !isBody(words, first - 1)) break;
    // "In 2017 America": the year is no part of it.
    if (word.class === 'number' && words[first - 2]?.lower === 'in') break;
    // "the “Pose” actor", but not: “…” Cook said
    if (
      word.class === 'quote' &&
      !/^(?:determiner|possessive)$/.test(words[first - 2]?.class ?? '')
    )
      break;
    first--;
  }
  while (first <= last && /^(?:possessive|conjunction|quote)$/.test(words[first]?.class ?? '')) {
    first++;
  }
  return first <= last ? { first, last } : null;
}

/** "the journal Boats": an organization's kind before its name. */
const isBody = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' && ORGANIZATION_NOUNS.has(words[at]?.lower ?? '');

const startsName = (word: Word | undefined, within: boolean): boolean =>
  within && (word?.class === 'name' || word?.class === 'pronoun');

function joinsNames(words: readonly Word[], at: number, last: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (at === last || !/^(?:and|or|&)$/.test(words[at]?.lower ?? '')) return false;
  if (before?.class === 'name' && after?.class === 'name') return true;
  // "Paganini and his team"
  if (before?.class === 'name' && /^(?:his|her|their)$/.test(after?.lower ?? '')) return true;
  return before?.class === 'noun' && after?.class === 'noun' && words[at - 2]?.class !== 'verb';
}

/** Whether a participle stands before a noun as its adjective: "the proposed law", "elected officials". */
function isAdjective(words: readonly Word[], at: number): boolean {
  if (!isParticiple(words[at])) return false;
  const next = isParticiple(words[at + 1]) ? words[at + 2] : words[at + 1];
  const before = isParticiple(words[at - 1]) ? words[at - 2] : words[at - 1];
  if (next?.class !== 'noun') return false;
  return /^(?:determiner|noun|preposition|mark|comma|number|possessive)$/.test(
    before?.class ?? 'mark',
  );
}

const isParticiple = (word: Word | undefined): boolean =>
  word?.form === 'past' || word?.form === 'participle' || word?.form === 'ing';

/** The opening bracket of the one at `close`, at most some words before it. */
function openingOf(words: readonly Word[], close: number, from: number): number | null {
  for (let i = close - 1; i >= from && close - i < 30; i--) {
    if (words[i]?.class === 'open') return i;
  }
  return null;
}

/** As `basePhraseEndingAt`, with the prepositional parts before its last: "a spokesman for the campaign". */
export function nounPhraseEndingAt(
  words: readonly Word[],
  last: number,
  from: number,
): Phrase | null {
  let end = last;
  while (end >= from && /^(?:time|adverb)$/.test(words[end]?.class ?? '')) end--;
  // "Trump on Friday said"
  if (end < last && words[end]?.class === 'preposition') end--;
  const base = basePhraseEndingAt(words, end, from);
  if (!base) return null;
  if (words[base.first]?.class === 'pronoun') return numberOfThem(words, base, from) ?? base;
  let { first } = base;
  for (let parts = 0; parts < 5; parts++) {
    const link = words[first - 1];
    if (first - 1 <= from || link?.class !== 'preposition' || !JOINING.has(link.lower)) break;
    if (link.sentence !== words[first]?.sentence) break;
    const host = basePhraseEndingAt(words, beforeParticiple(words, first - 2), from);
    if (!host || words[host.first]?.class === 'pronoun') break;
    first = host.first;
  }
  // The first part must not itself hang on a preposition: "In Kyiv officials of …".
  let phrase: Phrase = { first, last: end };
  while (
    words[phrase.first - 1]?.class === 'preposition' &&
    phrase.first > from &&
    phrase.first < base.first
  ) {
    const next = nextPart(words, phrase);
    if (next === null) break;
    phrase = { first: next, last: end };
  }
  return phrase;
}

/** "one of them", "some of those": who is counted out of a pronoun's many. */
function numberOfThem(
  words: readonly Word[],
  { first, last }: Phrase,
  from: number,
): Phrase | null {
  if (words[first - 1]?.lower !== 'of' || first - 2 < from) return null;
  const counted = words[first - 2];
  return /^(?:number|determiner|noun)$/.test(counted?.class ?? '')
    ? { first: first - 2, last }
    : null;
}

/** Over a participle that says more of a noun, with its adverb: "people directly briefed" on the matter. */
function beforeParticiple(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word?.form !== 'past' && word?.form !== 'participle') return at;
  const noun = words[at - 1]?.class === 'adverb' ? at - 2 : at - 1;
  return words[noun]?.class === 'noun' ? noun : at;
}

function nextPart(words: readonly Word[], { first, last }: Phrase): number | null {
  for (let i = first; i < last; i++) {
    if (words[i]?.class === 'preposition') return i + 1;
  }
  return null;
}

/** "her friend and colleague Anna Lind": both are what one person is. */
function joinsRoles(words: readonly Word[], at: number, end: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (before?.class !== 'noun' || after?.class !== 'noun') return false;
  return (
    at + 2 < end && words[at + 2]?.class === 'name' && isRole(before.text) && isRole(after.text)
  );
}

/** The noun phrase that begins at a word, with its prepositional parts, or null. `end` is exclusive. */
export function nounPhraseFrom(words: readonly Word[], first: number, end: number): Phrase | null {
  let i = first;
  if (words[i]?.class === 'pronoun') return { first, last: i };
  let nouns = 0;
  while (i < end) {
    const word = words[i];
    if (!word || word.sentence !== words[first]?.sentence) break;
    if (word.class === 'name' || word.class === 'noun' || word.class === 'number') nouns++;
    else if (word.class === 'determiner' && (i === first || nouns === 0)) nouns += 0;
    else if (
      word.class === 'conjunction' &&
      ((words[i + 1]?.class === 'name' && words[i - 1]?.class === 'name') ||
        joinsRoles(words, i, end))
    )
      nouns += 0;
    else if (word.class === 'verb' && nouns === 0 && isAdjective(words, i)) nouns += 0;
    else if (word.class !== 'possessive') break;
    i++;
  }
  return nouns > 0 ? { first, last: i - 1 } : null;
}
