import { isNotable } from '../gazetteer/known-names.ts';
import type { Token } from '../document.ts';
import { isCommonWord } from './known-words.ts';
import { coverOf } from './find-surnames.ts';
import { isAcronym } from './name-text.ts';
import type { PooledName } from './pool-names.ts';
import type { TagType } from './tagger/labels.ts';
import type { TaggedSentence } from './tagger/tag-sentences.ts';

/**
 * Organizations that are plain to see where the tagger saw no name: acronyms ("these CRTC
 * hearings"), bodies that are in the news all the time, and a state's own bodies ("in Congress"); and in a list of
 * people who else is given an age.
 */
export function findOverlooked(
  sentences: readonly TaggedSentence[],
  names: readonly PooledName[],
): PooledName[] {
  const isTaken = coverOf(names);
  const people = new Set(
    names.filter(({ type }) => type === 'person').map(({ sentence }) => sentence),
  );
  return sentences.flatMap(({ words }, sentence) =>
    words.flatMap(({ text }, at): PooledName[] => {
      const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
      if (!/^\p{Lu}/u.test(text) || isTaken(sentence, at)) return [];
      const typeHere = (): TagType | null => {
        if (isDateline(text, at, after)) return 'place';
        if (isAged(words, at) && people.has(sentence)) return 'person';
        const isOrganization =
          isBareAcronym(text, before, after) ||
          isKnown(text, before) ||
          isOwnBody(text, before, after);
        return isOrganization ? 'organization' : null;
      };
      const type = typeHere();
      return type ? [{ sentence, first: at, end: at + 1, type }] : [];
    }),
  );
}

/** "THUWAL — Mangroves are …": agencies put where they report from in capitals. */
const isDateline = (text: string, at: number, after: string): boolean =>
  at === 0 && /^\p{Lu}{4,}$/u.test(text) && after === '—' && !isCommonWord(text.toLowerCase());

/** "Jamshed (23)" */
function isAged(words: readonly Token[], at: number): boolean {
  const [name = '', open, age = '', close] = words.slice(at, at + 4).map(({ text }) => text);
  return open === '(' && /^[1-9]\d$/.test(age) && close === ')' && /^\p{Lu}\p{Ll}+$/u.test(name);
}

const SHORTEST_ACRONYM = 3;
/** Longer ones are words in capitals unless the article uses them otherwise: "UPDATED: 8.30". */
const LONGEST_ACRONYM = 6;
const ROMAN = /^[IVXLCDM]+$/;

/** Capitals in a headline's words and in front of an amount ("GHS 2.8 billion") are no name. */
function isBareAcronym(text: string, before: string, after: string): boolean {
  if (!/^\p{Lu}+$/u.test(text) || text.length < SHORTEST_ACRONYM || text.length > LONGEST_ACRONYM)
    return false;
  if (!isAcronym(text)) return false;
  // "(Image: GETTY)" is a label.
  if (/^[:|]$/.test(before) || /^[:|]$/.test(after)) return false;
  if (ROMAN.test(text) || /^[\p{N}#]/u.test(after)) return false;
  return !isShouted(before) && !isShouted(after) && !isCommonWord(text.toLowerCase());
}

const isShouted = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

/** In brackets it may be the agency that a report comes from. */
const isKnown = (text: string, before: string): boolean =>
  before !== '(' && isNotable(text) && !isCommonWord(text.toLowerCase());

/** Bodies that need no more of a name in their own country. */
const OWN_BODIES = /^(?:Congress|Parliament|Senate|Cabinet)$/;

const isOwnBody = (text: string, before: string, after: string): boolean =>
  OWN_BODIES.test(text) && /^(?:\p{Ll}|,)/u.test(before) && !/^\p{Lu}|^of$/u.test(after);
