import type { EntityType } from '../../model/pack.ts';
import { isNotable } from '../gazetteer/known-names.ts';
import { isCommonWord, isFirstName } from './known-words.ts';
import { isUnknown } from './unknown-words.ts';

interface TypedName {
  folded: string;
  words: string[];
  type: EntityType | null;
}

/** No given name and surname are more. */
const LONGEST = 3;

/**
 * The people among an article's names that the tagger took for a body or a place: "Gordon Sondland", if the article also
 * says "Sondland" and takes that for something else. What is twice taken for a body is one: Charles Schwab.
 */
export function peopleByGivenName<Named extends TypedName>(names: readonly Named[]): Named[] {
  const single = new Map(
    names.filter(({ words }) => words.length === 1).map((name) => [name.folded, name]),
  );
  return names.filter(({ folded, words, type }) => {
    if (type !== 'organization' && type !== 'place') return false;
    if (words.length < 2 || words.length > LONGEST || isNotable(folded)) return false;
    if (!words.every((word) => /^\p{Lu}/u.test(word))) return false;
    const [given = '', surname = ''] = [words[0], words.at(-1)];
    const alone = single.get(surname);
    return alone !== undefined && alone.type !== type && isGiven(given) && isUnknown(surname);
  });
}

const isGiven = (word: string): boolean => isFirstName(word) && !isCommonWord(word.toLowerCase());
