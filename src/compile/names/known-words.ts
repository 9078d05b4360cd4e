import packedWords from '../../../assets/data/words.json' with { type: 'json' };
import { unpackWordTable, WORD_FLAGS, type WordTable } from './tagger/word-table.ts';

let loaded: WordTable | undefined;

/** What is known of single words; unpacked when it is first asked for. */
export const knownWords = (): WordTable => (loaded ??= unpackWordTable(packedWords));

export function isFirstName(word: string): boolean {
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (knownWords().flags(folded) & WORD_FLAGS.firstName) !== 0;
}

/** Whether a word, in small letters, is one that running text is full of. */
export const isCommonWord = (word: string): boolean =>
  (knownWords().flags(word) & WORD_FLAGS.common) !== 0;
