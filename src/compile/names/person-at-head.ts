import type { Token } from '../document.ts';
import { isCommonWord } from './known-words.ts';
import type { PooledName } from './pool-names.ts';

/** What players of American football are, before their names. */
const POSITION = /^(?:CB|DB|DE|DL|DT|FB|LB|OL|QB|RB|TE|WR)$/;

/**
 * A name with its bounds and type as the word at its head shows them, which the tagger takes for something else: "CB Denzel
 * Ward" is a player, and "He Jianxiong" at a sentence's start somebody of that surname.
 */
export function personAtHead(words: readonly Token[], name: PooledName): PooledName {
  const { first, end, type } = name;
  if (end - first > 2 && POSITION.test(words[first]?.text ?? ''))
    return { ...name, first: first + 1, type: 'person' };
  const given = words[first]?.text ?? '';
  const isOpening = first === 1 || /^["”]$/.test(words[first - 2]?.text ?? '');
  const isSurname = isOpening && end - first === 1 && words[first - 1]?.text === 'He';
  const isGiven = /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(given) && !isCommonWord(given.toLowerCase());
  return isSurname && isGiven && type !== 'other'
    ? { ...name, first: first - 1, type: 'person' }
    : name;
}
