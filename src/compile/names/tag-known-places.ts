import type { ArticleDocument } from '../document.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import type { NameSpan } from './spans.ts';

/** Below this size (doublings of 50,000 inhabitants) too many towns share their name with a word. */
const LARGE = 3;

/**
 * The countries and large cities an article names as English does: all that is safe to say of a text
 * in another language.
 */
export function tagKnownPlaces(document: ArticleDocument): NameSpan[] {
  const found: NameSpan[] = [];
  document.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (const { text, start, end } of document.tokens.slice(firstToken, endToken)) {
      if (!/^\p{Lu}\p{Ll}{3}/u.test(text)) continue;
      const country = countryNamed(text);
      // "Mann", of the Isle of Man, is a man in German.
      const isCountry = country?.kind === 'country' || country?.name === text;
      const isCity = (citiesNamed(text)[0]?.size ?? 0) >= LARGE;
      if (isCountry || isCity) found.push({ start, end, text, type: 'place', sentence });
    }
  });
  return found;
}
