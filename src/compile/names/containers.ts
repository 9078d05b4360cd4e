import type { Place } from '../../model/pack.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { stateAbbreviated } from '../gazetteer/state-abbreviations.ts';
import type { NameGroup } from './name-groups.ts';

/** What an article says a place lies in: "Paris, Texas". */
export interface Container {
  name: string;
  place: Place;
  isRegion: boolean;
}

/** Degrees from a region's middle to the farthest of its towns, but for a few vast ones. */
const REACH = 8;

/** The countries and regions that an article names right behind a place, after a comma. */
export function containersOf(group: NameGroup, text: string): Container[] {
  const found: Container[] = [];
  for (const { end } of group.spans) {
    const [, names = ''] = NAMES_AFTER.exec(text.slice(end, end + LOOKED_AT)) ?? [];
    const words = names.split(' ');
    for (let length = words.length; length > 0; length--) {
      const containers = placesNamed(words.slice(0, length).join(' '));
      found.push(...containers);
      if (containers.length > 0) break;
    }
  }
  return found;
}

/** Behind the names nothing may come that makes the comma a list's: "Kyiv, Crimea and Moscow". */
const NAMES_AFTER =
  /^,\s(?:the )?((?:\p{Lu}\.){2,}|\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2})(?![\p{L}-]|,? (?:and|or|&) |, \p{Lu})/u;
const LOOKED_AT = 60;

function placesNamed(written: string): Container[] {
  const state = stateAbbreviated(written) ?? stateAbbreviated(`${written}.`);
  const name = state ?? written;
  const country = state === undefined ? countryNamed(name) : undefined;
  const regions = regionsNamed(name)
    .filter(({ kind }) => kind !== 'city')
    .map(({ place }) => ({ name, place, isRegion: true }));
  return country ? [...regions, { name, place: country.place, isRegion: false }] : regions;
}

export function liesIn(place: Place, container: Container): boolean {
  if (place.country !== container.place.country) return false;
  if (!container.isRegion) return true;
  const north = place.latitude - container.place.latitude;
  const shrink = Math.cos((place.latitude * Math.PI) / 180);
  return Math.hypot(north, (place.longitude - container.place.longitude) * shrink) < REACH;
}
