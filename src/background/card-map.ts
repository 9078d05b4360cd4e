import type { Subject } from '../match/name-index.ts';
import type { CardMap } from '../model/card.ts';
import type { Place } from '../model/pack.ts';
import { drawMap } from './map/draw-map.ts';

/** A country's name by its ISO 3166-1 code, in a language; undefined for what is no code. */
function namesIn(locale: string): (code: string) => string | undefined {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined);
}

/** Packs of others may not say: then it is the country that bears its name. */
function isCountry({ parts }: Subject, place: Place): boolean {
  const name = namesIn('en')(place.country);
  const isNamed = parts.some(({ entity }) => entity.name === name);
  return place.isCountry ?? isNamed;
}

/**
 * Makes the function that draws where a subject lies, each once.
 *
 * @param locale - the language of the names on the maps
 */
export function createCardMaps(locale: () => string): (subject: Subject) => CardMap | null {
  const drawn = new WeakMap<Subject, CardMap>();
  return (subject) => {
    const place = subject.parts.find(({ entity }) => entity.place)?.entity.place;
    if (!place) return null;
    const known = drawn.get(subject);
    if (known) return known;
    const map = drawMap(place, isCountry(subject, place), namesIn(locale()));
    if (map) drawn.set(subject, map);
    return map;
  };
}
