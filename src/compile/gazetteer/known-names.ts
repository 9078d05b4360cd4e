import known from '../../../assets/data/known-names.json' with { type: 'json' };

const setOf = (list: string): ReadonlySet<string> => new Set(list.split('\n'));

const places = setOf(known.places);
const organizations = setOf(known.organizations);
const events = setOf(known.events);
const notable = setOf(known.notable);
const acronyms = setOf(known.acronyms);

/** Regions, provinces, rivers, mountains and the like, that are no cities or countries. */
export const isKnownPlace = (name: string): boolean => places.has(name);
/** Organizations that the news often names. */
export const isNotable = (name: string): boolean => notable.has(name);
export const isKnownEvent = (name: string): boolean => events.has(name);

export const knownPlaces = (): Iterable<string> => places;
export const knownOrganizations = (): Iterable<string> => organizations;
export const knownEvents = (): Iterable<string> => events;
export const notableOrganizations = (): Iterable<string> => notable;
/** Acronyms that stand for no organization: GDP, DNA. */
export const commonAcronyms = (): Iterable<string> => acronyms;
