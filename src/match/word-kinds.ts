/**
 * What is known of words beside names, as bits: a word may be of several kinds. Pages are told of their own words
 * alone (`known-words.ts` has them all).
 */
export const OFFICE = 1 << 0;
/** Other words in front of a surname that are no first name. */
export const TITLE = 1 << 1;
export const MONTH = 1 << 2;
export const DAY = 1 << 3;
/** Small words that begin sentences, so that their capital says nothing. */
export const FIRST_WORD = 1 << 4;
/** Offices, bodies and ways of a state: before and behind these a country is meant, whatever follows. */
export const STATE_WORD = 1 << 5;
/** Begins a longer name of another place. */
export const PLACE_PREFIX = 1 << 6;
/** Ends a longer name that only begins with the name of a place or person. */
export const HEAD = 1 << 7;
/** Begins a longer name, joined by “of”. */
export const HEAD_OF = 1 << 8;
export const AMERICAN_STATE = 1 << 9;
/** A state as the post shortens it; in capitals. */
export const POSTAL_STATE = 1 << 10;
export const PART = 1 << 11;
/** Part of a place outside America. */
export const PART_ABROAD = 1 << 12;
/** Stands behind a surname in titles without being part of it. */
export const FOLLOWER = 1 << 13;
/** An acronym that is an everyday word too. */
export const SHOUTED = 1 << 14;

/** Has a capital without being part of anybody's name. */
export const NO_FORENAME = OFFICE | TITLE | MONTH | DAY | FIRST_WORD;
/** Stands with a capital beside a name without being part of a longer one. */
export const PLAIN = NO_FORENAME | STATE_WORD;

/** The kinds of a page's words, in small letters. */
export type WordKinds = ReadonlyMap<string, number>;

export const isOfKind = (kinds: WordKinds, word: string, kind: number): boolean =>
  ((kinds.get(word.toLowerCase()) ?? 0) & kind) !== 0;
