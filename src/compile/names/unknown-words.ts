import { citiesNamed } from '../gazetteer/cities.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { isKnownPlace, isNotable } from '../gazetteer/known-names.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { isCommonWord } from './known-words.ts';
import { ORGANIZATION_WORDS, PLACE_WORDS } from './lexicon.ts';

/** Whether a capitalised word is none that bodies or places are called by, nor one of running text. */
export function isUnknown(word: string): boolean {
  const small = word.toLowerCase();
  return (
    /^\p{Lu}\p{L}*\p{Ll}$/u.test(word) &&
    !isCommonWord(small) &&
    !ORGANIZATION_WORDS.has(small) &&
    !PLACE_WORDS.has(small) &&
    citiesNamed(word).length === 0 &&
    regionsNamed(word).length === 0 &&
    !countryNamed(word) &&
    !isKnownPlace(word) &&
    !isNotable(word)
  );
}
