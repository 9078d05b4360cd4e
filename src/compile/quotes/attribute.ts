import { mainSubject, subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { attributionAfter, attributionLater } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { isTelling, weakAttribution } from './attribution-weak.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak, isSaying } from './reporting.ts';
import { sentenceAround } from './sentence-bounds.ts';

/** Whom the quotation at `at` is attributed to by the words of its own sentence, or null. */
export function attributeInSentence(words: readonly Word[], at: number): Attribution | null {
  const quote = words[at];
  if (!quote) return null;
  const bounds = sentenceAround(words, at);
  const after = attributionAfter(words, at, bounds.end);
  if (after) return after;
  const before = attributionBefore(words, at, bounds.first);
  if (before && before.tie !== 'weak') return before;
  const later = attributionLater(words, at, bounds.end) ?? weakAttribution(words, at, bounds.first);
  if (later || !before) return later;
  return isTelling(words, at, before.speaker) ? before : null;
}

/** Who speaks in a sentence without quotation, or is its subject: a quotation after it is theirs. */
export function speakerOfSentence(
  words: readonly Word[],
  first: number,
  end: number,
): Attribution | null {
  for (let i = end - 1; i >= first; i--) {
    const word = words[i];
    if (!isSaying(word) || word?.form === 'base') continue;
    const speaker = subjectOf(words, i, first);
    if (speaker && canSpeak(words, speaker.first, speaker.last))
      return { speaker, cue: i, tie: 'carried' };
  }
  const subject = mainSubject(words, first, end);
  return subject && { speaker: subject, cue: null, tie: 'carried' };
}
