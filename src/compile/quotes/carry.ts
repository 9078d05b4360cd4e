import { nounPhraseFrom } from '../structure/grammar/noun-phrases.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { sentenceAround, speakerOfSentence } from './attribute.ts';
import type { Attribution } from './attribution.ts';

/**
 * Whom a quotation that its own sentence attributes to nobody goes to: the speaker of the quotation or the sentence
 * before it in the paragraph, or the one after.
 */
export function carriedWithin(
  words: readonly Word[],
  at: number,
  own: readonly (Attribution | null)[],
  index: number,
): Attribution | null {
  const last = own[index - 1];
  if (last) return { ...last, tie: 'carried' };
  const { first } = sentenceAround(words, at);
  if (first > 0) {
    const before = sentenceAround(words, first - 1);
    const speaker = speakerOfSentence(words, before.first, before.end);
    if (speaker) return speaker;
  }
  const after = own[index + 1];
  return after ? { ...after, tie: 'carried' } : null;
}

/** What a paragraph that ends in a colon says of the quotation after it. */
export function introduction(words: readonly Word[]): Attribution | null {
  const end = words.length;
  if (words[end - 1]?.text !== ':') return null;
  const { first } = sentenceAround(words, end - 1);
  return speakerOfSentence(words, first, end);
}

const LONGEST_LABEL = 12;

/** The name in a line of its own under a quotation: "— Anna Lind, farmer". */
export function labelOf(words: readonly Word[]): Attribution | null {
  if (words.length > LONGEST_LABEL || !/^(?:—|–|―|--|-)$/.test(words[0]?.text ?? '')) return null;
  const speaker = nounPhraseFrom(words, 1, words.length);
  return speaker && words[speaker.first]?.class === 'name'
    ? { speaker, cue: null, tie: 'label' }
    : null;
}
