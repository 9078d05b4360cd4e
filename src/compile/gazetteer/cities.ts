import source from '../../../assets/data/cities.json' with { type: 'json' };
import type { Place } from '../../model/pack.ts';

export interface City {
  place: Place;
  /** Doublings of 50,000 inhabitants. */
  size: number;
}

const names = source.names.split('\n');
const byName = new Map<string, City[]>();
const coordinates = decodeCoordinates(source.coordinates);
names.forEach((name, i) => {
  const city = {
    place: {
      latitude: (coordinates[2 * i] ?? 0) / 100,
      longitude: (coordinates[2 * i + 1] ?? 0) / 100,
      country: source.countries.slice(2 * i, 2 * i + 2),
    },
    size: parseInt(source.sizes[i] ?? '0', 36),
  };
  const folded = foldPlaceName(name);
  const namesakes = byName.get(folded);
  if (namesakes) namesakes.push(city);
  else byName.set(folded, [city]);
});
for (const namesakes of byName.values()) namesakes.sort((a, b) => b.size - a.size);

function decodeCoordinates(base64: string): Int16Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new Int16Array(bytes.buffer);
}

/** Cities of at least 50,000 inhabitants of that name, largest first. */
export const citiesNamed = (name: string): readonly City[] => byName.get(foldPlaceName(name)) ?? [];

/** Without accents, and with Saint written out, as GeoNames has it in most names. */
function foldPlaceName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace('’', "'")
    .replace(/^St\.? (?=\p{Lu})/u, 'Saint ');
}

export const cityNames = (): Iterable<string> => new Set(names);
