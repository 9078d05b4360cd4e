import type { EntityType } from '../../model/pack.ts';
import type { Token } from '../document.ts';
import { countryOfAdjective } from '../gazetteer/countries.ts';
import { typeOfNoun } from './type-by-noun.ts';

/** Titles behind which nothing but somebody's name stands. */
const TITLE =
  /^(?:President|Senator|Sen\.|Governor|Gov\.|Commissioner|Judge|Justice|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Professor|Prof\.|Ambassador|Mayor|Congressman|Congresswoman|Spokesman|Spokeswoman|Minister|Sheikh)$/;

/**
 * The type that the word right before a name of several words, or a title at its head, gives it: "the consultancy Control
 * Risks", "President Sun Myung Moon"; null if it gives none.
 */
export function introducedAs(
  words: readonly Token[],
  first: number,
  end: number,
): EntityType | null {
  const own = words.slice(first, end).map(({ text }) => text);
  const isName = own.length > 1 && own.every((word) => /^\p{Lu}/u.test(word));
  if (!isName || countryOfAdjective(own[0] ?? '')) return null;
  const before = words[first - 1]?.text ?? '';
  if (TITLE.test(before) || (own.length > 2 && TITLE.test(own[0] ?? ''))) return 'person';
  const type = /^\p{Ll}/u.test(before) ? typeOfNoun(before) : null;
  return type === 'person' ? null : type;
}
