import { nounPhraseFrom } from '../structure/grammar/noun-phrases.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { speakerOfSentence } from './attribute.ts';
import { isAdjectival } from './attribution-weak.ts';
import type { Attribution } from './attribution.ts';
import { sentenceAround } from './sentence-bounds.ts';

/**
 * Whom a quotation that its own sentence attributes to nobody goes to: the speaker of the quotation or the sentence
 * before it in the paragraph, or the one after.
 */
export function carriedWithin(
  words: readonly Word[],
  at: number,
  last: Attribution | null,
  next: Attribution | null,
): Attribution | null {
  const alone = standsAlone(words, at);
  const together = last && words[last.speaker.first]?.sentence === words[at]?.sentence;
  if (last && (alone || together || continues(words, at, last))) return { ...last, tie: 'carried' };
  if (!alone) return null;
  const { first } = sentenceAround(words, at);
  if (first > 0) {
    const before = sentenceAround(words, first - 1);
    const speaker = speakerOfSentence(words, before.first, before.end);
    if (speaker) return speaker;
  }
  return next && { ...next, tie: 'carried' };
}

const SHORTEST_SCRAP = 20;

/** Whether a scrap in quotation marks goes on from the sentence before it, where somebody is quoted. */
function continues(words: readonly Word[], at: number, { speaker }: Attribution): boolean {
  const quote = words[at];
  const before = words[speaker.first];
  if (!quote || !before || isAdjectival(words, at)) return false;
  return quote.sentence - before.sentence <= 1 && quote.end - quote.start > SHORTEST_SCRAP;
}

/** Whether a quotation is a sentence of its own or at least begins it. */
export function standsAlone(words: readonly Word[], at: number): boolean {
  const { first } = sentenceAround(words, at);
  return words
    .slice(first, at)
    .every(({ class: kind }) => /^(?:quote|mark|comma|conjunction|adverb)$/.test(kind));
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
  const dash = words[0]?.text === '>' ? 1 : 0;
  if (words.length > LONGEST_LABEL || !/^(?:—|–|―|--|-)$/.test(words[dash]?.text ?? ''))
    return null;
  const speaker = nounPhraseFrom(words, dash + 1, words.length);
  return speaker && words[speaker.first]?.class === 'name'
    ? { speaker, cue: null, tie: 'label' }
    : null;
}
