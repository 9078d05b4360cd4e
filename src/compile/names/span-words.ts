import type { Token } from '../document.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { isKnownPlace } from '../gazetteer/known-names.ts';
import { isFirstName } from './known-words.ts';

/** The word at a place of a sentence; '' beyond its ends. */
export const textAt = (words: readonly Token[], index: number): string => words[index]?.text ?? '';

export const isPossessive = (text: string): boolean => /^['’]s?$/.test(text);

/** Whether a word is known as a name by itself: a first name, a country or a place. */
export const isNameByItself = (word: string): boolean =>
  isFirstName(word) || countryNamed(word) !== undefined || isKnownPlace(word);
