import type { Place, Span } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { countryByCode, countryOfCapital } from '../gazetteer/countries.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { containersOf, liesIn, type Container } from './containers.ts';
import type { NameGroup } from './name-groups.ts';

export interface Location {
  /** Null if it is only known what the place lies in. */
  place: Place | null;
  description: string;
}

interface Candidate {
  place: Place;
  description: string;
  score: number;
}

/** A country that an article names counts as much as 16-fold the inhabitants. */
const NAMED_COUNTRY_BONUS = 4;
/** What an article calls a place counts more than all else. */
const SAID_BONUS = 40;
const LONGEST_KIND = 20;
/** Towns of fewer than 100,000 are not meant where an article names other countries only: Santana is a band. */
const OBSCURE = 1;
/** Regions count as much as a city of 1.6 million. */
const REGION_SIZE = 5;

/**
 * Where a place lies and what it is. Of several places of one name the one is meant that lies in
 * what the article names behind it, else the largest, unless the article speaks of the country of
 * another; unknown places have no location.
 */
export function locate(
  group: NameGroup,
  countries: ReadonlySet<string>,
  text: string,
): Location | null {
  if (group.country) {
    const { place, region, kind } = group.country;
    return { place, description: region === '' ? '' : `${kind} in ${region}` };
  }
  const containers = containersOf(group, text);
  const candidates = [...citiesFor(group.name), ...regionsFor(group, text)].map((candidate) => {
    const bonus = countries.has(candidate.place.country) ? NAMED_COUNTRY_BONUS : 0;
    return { ...candidate, score: candidate.score + bonus };
  });
  const inside = candidates.filter(({ place }) => containers.some((one) => liesIn(place, one)));
  const isOther = inside.length === 0 && containers.some(({ isRegion }) => isRegion);
  const likely = candidates.filter(
    ({ place, score }) => score >= OBSCURE || isNear(place, countries),
  );
  const fitting = inside.length > 0 ? inside : isOther ? [] : likely;
  const best = fitting.sort((a, b) => b.score - a.score)[0];
  return best ?? locatedIn(containers);
}

/** Whether a place may be meant for its country: the article names that, or none at all. */
const isNear = ({ country }: Place, countries: ReadonlySet<string>): boolean =>
  countries.size === 0 || countries.has(country);

function citiesFor(name: string): Candidate[] {
  return citiesNamed(name).map(({ place, size }) => {
    const bonus = isCapital(name, place) ? NAMED_COUNTRY_BONUS : 0;
    return { place, description: describe('city', name, place), score: size + bonus };
  });
}

const regionsFor = ({ name, spans }: NameGroup, text: string): Candidate[] =>
  regionsNamed(name).map(({ place, kind }) => {
    const isSaid = spans.some((span) => isCalled(kind, span, text));
    const isSeat = kind === 'city' && isCapital(name, place);
    const bonus = isSaid ? SAID_BONUS : isSeat ? NAMED_COUNTRY_BONUS : 0;
    return { place, description: describe(kind, name, place), score: REGION_SIZE + bonus };
  });

/** Whether an article says what a place is: "Washington state", "the state of Washington". */
function isCalled(kind: string, { start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_KIND), start).toLowerCase();
  const after = text.slice(end, end + LONGEST_KIND).toLowerCase();
  return before.endsWith(` ${kind} of `) || new RegExp(`^ ${kind}\\b`).test(after);
}

const isCapital = (name: string, { country }: Place): boolean =>
  countryOfCapital(name)?.code === country;

function describe(kind: string, name: string, place: Place): string {
  const country = countryByCode(place.country)?.name;
  if (country === undefined) return '';
  return kind === 'city' && isCapital(name, place)
    ? `capital of ${country}`
    : `${kind} in ${country}`;
}

/** A town too small for the gazetteer: all that is known is what it lies in. */
function locatedIn([container]: Container[]): Location | null {
  return container ? { place: null, description: `place in ${container.name}` } : null;
}
