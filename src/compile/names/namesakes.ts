import { citiesNamed } from '../gazetteer/cities.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import type { CountryWord } from './country-words.ts';
import type { NameGroup } from './name-groups.ts';

/** A people named as often as two of its places shows that its country is meant. */
const PEOPLE_WEIGHT = 2;

/**
 * Takes a country for the region of another country that has its name, where an article names more
 * of that other country's places: Georgia beside Atlanta and Florida.
 */
export function settleNamesakes(groups: NameGroup[], adjectives: readonly CountryWord[]): void {
  for (const group of groups) {
    const { country } = group;
    const region = country && regionsNamed(group.name)[0];
    if (!region || group.spans.some((span) => span.text !== group.name)) continue;
    const placesIn = (code: string): number =>
      groups.filter((other) => other !== group && countryOf(other) === code).length;
    const people = adjectives.filter((word) => word.country === country).length;
    const forCountry = placesIn(country.code) + PEOPLE_WEIGHT * people;
    if (placesIn(region.place.country) > forCountry) delete group.country;
  }
}

/** The country a place is most likely to lie in. */
function countryOf({ type, name, country }: NameGroup): string | undefined {
  if (type !== 'place') return undefined;
  return country?.code ?? (regionsNamed(name)[0] ?? citiesNamed(name)[0])?.place.country;
}
