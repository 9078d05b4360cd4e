import givenNames from '../../../assets/data/first-names.json' with { type: 'json' };
import known from '../../../assets/data/known-names.json' with { type: 'json' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('\n'));

const given = setOf(givenNames.names);
const places = setOf(known.places);
const organizations = setOf(known.organizations);
const events = setOf(known.events);

export const firstNames = (): Iterable<string> => given;

export const isFirstName = (word: string): boolean =>
  given.has(word.normalize('NFD').replace(/\p{M}/gu, ''));

/** Regions, provinces, rivers, mountains and the like, that are no cities or countries. */
export const isKnownPlace = (name: string): boolean => places.has(name);
export const isKnownEvent = (name: string): boolean => events.has(name);

export const knownPlaces = (): Iterable<string> => places;
export const knownOrganizations = (): Iterable<string> => organizations;
export const knownEvents = (): Iterable<string> => events;
