import { countryNamed, countryOfAdjective } from '../gazetteer/countries.ts';
import { GOVERNMENT_WORDS } from './lexicon.ts';

/**
 * What a country's body is called in its own country: "Foreign Ministry" of "Iranian Foreign
 * Ministry", "Armed Forces" of "Jordan Armed Forces"; null if the name does not begin so.
 */
export function ownNameOf(name: string): string | null {
  const words = name.split(' ');
  for (const length of [2, 1]) {
    const country = words.slice(0, length).join(' ');
    if (!countryOfAdjective(country) && !countryNamed(country)) continue;
    const isBody = GOVERNMENT_WORDS.has((words[length] ?? '').toLowerCase());
    return isBody ? words.slice(length).join(' ') : null;
  }
  return null;
}
