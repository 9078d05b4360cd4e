import { SURNAME_PARTICLES } from './lexicon.ts';
import { withoutSuffix } from './name-text.ts';

/** Shorter surnames differ in one letter without being one: Lee and Li. */
const SHORTEST_SOUNDED = 5;

/** A surname without what its spellings differ in: Zelensky, Zelenskyy and Zelenskiy sound the same. */
export const soundOf = (surname: string): string =>
  surname.length < SHORTEST_SOUNDED
    ? surname
    : surname.replace(/(?:ie|[ijy]+)$/, 'y').replace(/(\p{L})\1$/u, '$1');

/**
 * Whether some words, in small letters, may name the bearer of a full name: the surname with or without its particles,
 * the given name, or the name without middle names, initials or "Jr.", the surname in whatever spelling.
 */
export function isPartOfPersonName(words: readonly string[], fullName: readonly string[]): boolean {
  if (endsAlike(words, withoutSuffix(fullName))) return true;
  if (words.length === 1) return words[0] === fullName[0];
  const isSurname = SURNAME_PARTICLES.has(words[0] ?? '') || isInitial(words[0]);
  if (isSurname || areOthers(words, fullName)) return false;
  const [own, full] = [plain(words), plain(fullName)];
  if (own.length === full.length) return endsAlike(own, full);
  return own.length < full.length && own[0] === full[0] && endsAlike(own.slice(-1), full);
}

/** A full name without initials and "Jr." */
const plain = (words: readonly string[]): string[] =>
  withoutSuffix(words).filter((word) => !isInitial(word));

const isInitial = (word = ''): boolean => /^(?:\p{L}\.)+$/u.test(word);

/** "George W. Bush" is not "George H.W. Bush", nor John Lee Jr. John Lee Sr. */
function areOthers(words: readonly string[], full: readonly string[]): boolean {
  const extras = (name: readonly string[]): string[] => [
    name.filter(isInitial).join(''),
    name.slice(withoutSuffix(name).length).join(''),
  ];
  const others = extras(full);
  return extras(words).some((own, i) => own !== '' && others[i] !== '' && own !== others[i]);
}

/** Whether a name ends in some words, its last in whatever spelling. */
function endsAlike(words: readonly string[], full: readonly string[]): boolean {
  const tail = full.slice(-words.length);
  return words.every((word, i) =>
    i === words.length - 1 ? soundOf(word) === soundOf(tail[i] ?? '') : word === tail[i],
  );
}
