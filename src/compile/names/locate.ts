import type { Place } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryByCode, countryOfCapital } from '../gazetteer/countries.ts';
import type { NameGroup } from './name-groups.ts';

export interface Location {
  place: Place;
  description: string;
}

/** A country that an article names counts as much as 16-fold the inhabitants. */
const NAMED_COUNTRY_BONUS = 4;

/**
 * Where a place lies and what it is. Of several towns of one name the largest is meant, unless the
 * article speaks of the country of another; unknown places have no location.
 */
export function locate(group: NameGroup, countries: ReadonlyMap<string, number>): Location | null {
  if (group.country) {
    const { place, region } = group.country;
    return { place, description: region === '' ? '' : `country in ${region}` };
  }
  const capital = countryOfCapital(group.name);
  const scored = citiesNamed(group.name).map((city) => {
    const isCapital = capital?.code === city.place.country;
    const named = countries.has(city.place.country) ? NAMED_COUNTRY_BONUS : 0;
    return { city, isCapital, score: city.size + named + (isCapital ? NAMED_COUNTRY_BONUS : 0) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (!best) return null;
  const country = countryByCode(best.city.place.country)?.name;
  const description = country ? `${best.isCapital ? 'capital of' : 'city in'} ${country}` : '';
  return { place: best.city.place, description };
}
