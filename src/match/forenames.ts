const SHORTEST = 3;
const LONGEST_SHORT_FORM = 5;

const isShortOf = (short: string, long: string): boolean =>
  // Tim and Timothy, but not Carl and Carla.
  short.length >= SHORTEST &&
  short.length <= LONGEST_SHORT_FORM &&
  long.length > short.length + 1 &&
  long.startsWith(short);

/** What is left where spellings of other alphabets differ: Sergei and Sergey, Mohammed and Muhammad. */
const skeletonOf = (name: string) => name.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1');

const isSpelledAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 5 &&
  one.endsWith('a') === other.endsWith('a') &&
  skeletonOf(one) === skeletonOf(other);

/**
 * Whether somebody with one first name may well be called by the other, as far as the two tell; both in small letters.
 */
export const maySame = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  isShortOf(one, other) ||
  isShortOf(other, one) ||
  isSpelledAlike(one, other);
