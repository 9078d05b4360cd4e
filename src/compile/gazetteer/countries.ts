import source from '../../../assets/data/countries.json' with { type: 'json' };
import type { Place } from '../../model/pack.ts';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  /** The name it goes by in English. */
  name: string;
  place: Place;
  /** The part of the world it lies in, such as "Southern Asia". */
  region: string;
  names: string[];
  /** Adjectives and words for its people: Iranian, Iranians are not told apart. */
  adjectives: string[];
  capitals: string[];
  /** What it is called: Greenland is no country of its own. */
  kind: 'country' | 'territory';
}

type Row = [string, number, number, string, string, string, string, string];

const countries = (source as Row[]).map((row): Country => {
  const [code, latitude, longitude, region, names, adjectives, capitals, kind] = row;
  const allNames = names.split('|');
  return {
    code,
    name: allNames[0] ?? code,
    place: { latitude, longitude, country: code, isCountry: true },
    region,
    names: allNames,
    adjectives: adjectives.split('|').filter(Boolean),
    capitals: capitals.split('|').filter(Boolean),
    kind: kind === 'country' ? kind : 'territory',
  };
});

function index(wordsOf: (country: Country) => string[]): Map<string, Country> {
  // Some demonyms are shared (Dominican, Congolese): the first country of the list has them.
  const found = new Map<string, Country>();
  for (const country of countries) {
    for (const word of wordsOf(country)) if (!found.has(word)) found.set(word, country);
  }
  return found;
}

const byCode = index((country) => [country.code]);
const byName = index((country) => country.names);
const byAdjective = index((country) => country.adjectives);
const byCapital = index((country) => country.capitals);

export const countryByCode = (code: string): Country | undefined => byCode.get(code);

/** By any of its names, exactly as written, without "the". */
export const countryNamed = (name: string): Country | undefined => byName.get(name);

/** The country an adjective (Iranian) or word for its people (Iranians) belongs to. */
export const countryOfAdjective = (word: string): Country | undefined =>
  byAdjective.get(word) ?? (word.endsWith('s') ? byAdjective.get(word.slice(0, -1)) : undefined);

export const countryOfCapital = (name: string): Country | undefined => byCapital.get(name);

const byHead = new Map<string, Country[]>();
for (const country of countries) {
  const heads = country.names.flatMap((name) =>
    / of /.exec(name) ? [name.split(' of ')[0] ?? ''] : [],
  );
  for (const head of new Set(heads)) byHead.set(head, [...(byHead.get(head) ?? []), country]);
}

/** The countries of whose long names a phrase is the head: "Islamic Republic" of Iran's. */
export const countriesHeadedBy = (phrase: string): readonly Country[] => byHead.get(phrase) ?? [];

/** All names of countries, and all adjectives and words for their people. */
export function countryPhrases(): { names: string[]; adjectives: string[] } {
  const adjectives = countries.flatMap((country) => country.adjectives);
  return {
    names: countries.flatMap((country) => country.names),
    adjectives: adjectives.flatMap((adjective) => [adjective, `${adjective}s`]),
  };
}

/** The countries whose names three letters may stand for in results: QAT, KSA, GER. */
export const countriesSpelled = (code: string): readonly Country[] =>
  countries.filter(({ names }) => names.some((name) => isSpelled(code.toLowerCase(), name)));

function isSpelled(code: string, name: string): boolean {
  const letters = name.toLowerCase();
  if (!letters.startsWith(code.charAt(0))) return false;
  let at = -1;
  for (const letter of code) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
