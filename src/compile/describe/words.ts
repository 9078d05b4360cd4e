import type { EntityType } from '../../model/pack.ts';
import type { Token } from '../document.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS } from '../names/lexicon.ts';
import { ROLE_NOUNS } from '../structure/grammar/roles.ts';

/** Lower-case nouns that say what something of a type is. */
export type Nouns = ReadonlySet<string>;

export const NOUNS: Record<EntityType, Nouns> = {
  person: ROLE_NOUNS,
  organization: ORGANIZATION_NOUNS,
  place: PLACE_NOUNS,
  event: new Set(),
};

/** Titles that news abbreviate before a name. */
const ABBREVIATED = new Map(
  Object.entries({
    ...{ gov: 'governor', sen: 'senator', rep: 'representative', lt: 'lieutenant' },
    ...{ gen: 'general', col: 'colonel', maj: 'major', capt: 'captain', sgt: 'sergeant' },
    ...{ cmdr: 'commander', adm: 'admiral', cpl: 'corporal', brig: 'brigadier' },
    ...{ prof: 'professor', rev: 'reverend', atty: 'attorney', det: 'detective' },
  }),
);

/** The noun a word stands for: Gov. → governor, co-founder → founder. Lower case. */
function nounOf(word: string): string {
  const small = word.toLowerCase().replace(/^(?:co|vice|ex|then)-/, '');
  return (small.endsWith('.') ? ABBREVIATED.get(small.slice(0, -1)) : undefined) ?? small;
}

/** Nouns that say nothing without whose: "wife", "predecessor". */
export const OF_SOMEBODY =
  /(?:^|\s)(?:predecessor|successor|counterpart|colleague|wife|husband|mother|father|brother|sister|son|daughter|widow|widower|partner|boss|rival|opponent|heir|heiress|friend|relative|cousin|uncle|aunt|nephew|niece|grandson|granddaughter|grandfather|grandmother|stepfather|stepmother|fiancee?|girlfriend|boyfriend|parents?|neighbou?r)$/i;

export const isWord = (token: Token | undefined): boolean =>
  /^[\p{L}\p{N}]/u.test(token?.text ?? '');
export const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
export const isNoun = (token: Token | undefined, nouns: Nouns): boolean =>
  nouns.has((token?.text ?? '').toLowerCase()) || nouns.has(nounOf(token?.text ?? ''));

/** The text of some words as one line, abbreviated titles written out. */
export function phraseOf(text: string, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const phrase = text.slice(first.start, last.end).replace(/\s+/g, ' ').trim();
  return phrase.replace(
    /\p{L}+\./gu,
    (word) => ABBREVIATED.get(word.slice(0, -1).toLowerCase()) ?? word,
  );
}
