import { REPORTING, SAYING } from '../structure/grammar/cue-words.ts';
import type { Phrase } from '../structure/grammar/noun-phrases.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

export const isVerb = (word: Word | undefined): boolean => word?.class === 'verb';
export const isSaying = (word: Word | undefined): boolean =>
  isVerb(word) && SAYING.has(word?.lemma ?? '');
/** "as one of them put it" */
export const putsIt = (words: readonly Word[], i: number): boolean =>
  words[i]?.lemma === 'put' && words[i + 1]?.lower === 'it';
export const isReporting = (word: Word | undefined): boolean =>
  isVerb(word) && (SAYING.has(word?.lemma ?? '') || REPORTING.has(word?.lemma ?? ''));

export const isPronoun = (words: readonly Word[], { first }: Phrase): boolean =>
  words[first]?.class === 'pronoun';

/** "was described as": whoever is its subject did not say it. */
export function isPassive(words: readonly Word[], verb: number, from: number): boolean {
  const word = words[verb];
  if (word?.form !== 'past' && word?.form !== 'participle') return false;
  for (let i = verb - 1; i >= from && verb - i < 4; i--) {
    const before = words[i];
    if (/^(?:is|are|was|were|be|been|being)$/.test(before?.lower ?? '')) return true;
    if (before?.class !== 'adverb') return false;
  }
  return false;
}

/** "refused to acknowledge", "wants to say": it was not done. */
export function isUndone(words: readonly Word[], verb: number): boolean {
  if (words[verb - 1]?.lower !== 'to') return false;
  return /^(?:refuse|decline|fail|want|need|hope|plan|expect|try|intend)$/.test(
    words[verb - 2]?.lemma ?? '',
  );
}

/** Whether the words at a verb's head can be a speaker at all. */
export function canSpeak(words: readonly Word[], first: number, last: number): boolean {
  const head = words[first];
  return (
    head !== undefined && !(first === last && /^(?:this|that|which|you|there)$/.test(head.lower))
  );
}
