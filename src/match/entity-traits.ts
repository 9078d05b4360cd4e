import type { EntityType } from '../model/pack.ts';
import { foldText } from './characters.ts';
import type { Subject } from './name-index.ts';

/** What tells an entity from others of its name. */
export interface EntityTraits {
  type: EntityType;
  /** A person's first name, in small letters, where more than one word of the name is known. */
  forename?: string;
  /** The country a place lies in, if known: ISO 3166-1 alpha-2. */
  country?: string;
  /** The place is that country. */
  isCountry?: true;
}

export function traitsOf({ type, parts }: Subject): EntityTraits {
  if (type === 'person') {
    const [forename = '', surname] = foldText(parts[0]?.entity.name ?? '').split(' ');
    return surname === undefined ? { type } : { type, forename: forename.toLowerCase() };
  }
  const place = parts.find(({ entity }) => entity.place)?.entity.place;
  if (type !== 'place' || !place) return { type };
  return { type, country: place.country, ...(place.isCountry === true && { isCountry: true }) };
}
