import type { EntityType, NameKind } from '../model/pack.ts';
import type { EntityTraits } from './entity-traits.ts';
import type { ShortlistName } from '../model/shortlist.ts';
import { longerPlaces } from './longer-places.ts';
import { nicknamesOf } from './nicknames.ts';
import { patternOf } from './pattern.ts';

/** One way of reading a name: of what kind it is for whom. */
export interface Reading {
  kind: NameKind;
  entities: number[];
  /** Many others bear the name: a common surname, a body that every state has. */
  isShared: boolean;
}

/** Which reading of a name wins where several entities bear it: its own full name before another's metonym. */
const RANK: Record<NameKind, number> = {
  full: 0,
  acronym: 1,
  short: 2,
  variant: 3,
  adjective: 4,
  metonym: 5,
};

/** A name that many bear counts if so much vouches for it. */
const ENOUGH = 3;
/** An acronym is clearer than a surname. */
const ENOUGH_FOR_ACRONYM = 1.5;

const isDistinctive = (name: string) => /\p{L}[\s-]+\p{Lu}/u.test(name);

const isAcronym = (name: string) => /^(?:\p{Lu}\.?){2,5}$/u.test(name);

function needOf(text: string, { kind, isShared }: Reading, type: EntityType): number {
  if (isShared) return ENOUGH;
  if (kind === 'full' || kind === 'short' || isDistinctive(text)) return 0;
  if (type === 'place') return 0;
  return kind === 'acronym' ? ENOUGH_FOR_ACRONYM : ENOUGH;
}

const isAbroad = ({ country }: EntityTraits) => country !== undefined && country !== 'US';

/**
 * What a page is told of a name: all that can be said of it before a page is looked at. Null where no page could be
 * searched for it.
 *
 * @param readings - all of the name; never empty
 * @param traitsOf - what is known of an entity by its number
 * @param isOrdinary - whether it is an ordinary word too
 * @param isForename - whether it is the first name of many people
 */
export function shortlistName(
  text: string,
  readings: readonly Reading[],
  traitsOf: (entity: number) => EntityTraits,
  isOrdinary: boolean,
  isForename: boolean,
): ShortlistName | null {
  const pattern = patternOf(text);
  if (!pattern) return null;
  const rank = Math.min(...readings.map(({ kind }) => RANK[kind]));
  const best = readings.filter(({ kind }) => RANK[kind] === rank);
  const entities = [...new Set(best.flatMap((reading) => reading.entities))];
  const meant = entities.map(traitsOf);
  const types = meant.map(({ type }) => type);
  const isPlace = types.includes('place');
  const isShort = best.some(({ kind, isShared }) => kind === 'short' || isShared);
  const isNoun = rank !== RANK.adjective && !isAcronym(text) && !/\s/.test(text);
  const isGeneric =
    types.includes('organization') &&
    readings.some(({ kind, isShared }) => kind !== 'short' && isShared);
  const type = isPlace ? 'place' : (types[0] ?? 'person');
  const isMononym = type === 'person' && rank === RANK.full && !/[\s-]/.test(text);
  const forenames = isShort ? meant.flatMap(({ forename }) => forename ?? []) : [];
  const nicknames = forenames.flatMap(nicknamesOf);
  const longer = isPlace ? longerPlaces(pattern.text) : [];
  return {
    ...pattern,
    entities,
    needs: Math.min(
      ...best.flatMap((reading) =>
        reading.entities.map((entity) => needOf(text, reading, traitsOf(entity).type)),
      ),
    ),
    type,
    ...(isShort && { isShort }),
    ...(isNoun && { isNoun }),
    ...(isGeneric && { isGeneric }),
    ...(isOrdinary && { isOrdinary }),
    ...(isMononym && { isMononym }),
    ...(forenames.length > 0 && { forenames }),
    ...(nicknames.length > 0 && { nicknames }),
    ...(longer.length > 0 && { longer }),
    ...(isPlace && isForename && { isPersonal: true }),
    ...(isPlace && meant.every(isAbroad) && { isAbroad: true }),
    ...(meant.some(({ isCountry }) => isCountry) && { isCountry: true }),
  };
}
