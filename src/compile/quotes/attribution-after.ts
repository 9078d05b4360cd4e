import { nounPhraseFrom, type Phrase } from '../structure/grammar/noun-phrases.ts';
import { subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak, isReporting, isSaying, isVerb, putsIt } from './reporting.ts';

/** “…,” Kahl said. “…,” said Kahl, an official. “…,” according to Kahl. “…” ― Kahl */
export function attributionAfter(
  words: readonly Word[],
  at: number,
  end: number,
): Attribution | null {
  let first = at + 1;
  if (/^(?:comma)$/.test(words[first]?.class ?? '')) first++;
  const head = words[first];
  if (!head || first >= end) return null;
  const dashed = /^(?:—|–|―|--|-)$/.test(head.text);
  if (dashed) {
    const name = nounPhraseFrom(words, first + 1, end);
    if (name && words[name.first]?.class === 'name' && !isVerb(words[name.last + 1])) {
      return { speaker: name, cue: null, tie: 'label' };
    }
  }
  const accordingTo = nounBehindAccording(words, first, end);
  if (accordingTo) return { speaker: accordingTo, cue: first, tie: 'after' };
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (word?.quote !== null || /^[:;.]$/.test(word.text)) break;
    if (word.class === 'subordinator' && i - first < 2) break;
    if (!isSaying(word) && !(isReporting(word) && i - first < 8)) continue;
    if (word.form === 'ing' || word.form === 'base') continue;
    const inverted = words
      .slice(first, i)
      .every(({ class: kind }) => /^(?:adverb|auxiliary)$/.test(kind));
    if (inverted && !isSaying(word)) continue;
    const cited = citedBehind(words, i, end);
    if (cited) return { speaker: cited, cue: i, tie: 'after' };
    const speaker = inverted ? nounPhraseFrom(words, i + 1, end) : subjectOf(words, i, first);
    if (!speaker || !canSpeak(words, speaker.first, speaker.last)) continue;
    // Between the quotation and the subject stands nothing but an adverb; else the subject is of another clause.
    const between = words.slice(first, Math.min(speaker.first, i));
    if (!between.every(({ class: kind }) => /^(?:adverb|time)$/.test(kind))) continue;
    return { speaker, cue: i, tie: 'after' };
  }
  return null;
}

/** "…,” the agency quoted the minister as saying: whom it quotes. */
function citedBehind(words: readonly Word[], verb: number, end: number): Phrase | null {
  if (!/^(?:quote|cite)$/.test(words[verb]?.lemma ?? '')) return null;
  const cited = nounPhraseFrom(words, verb + 1, end);
  return cited && words[cited.last + 1]?.lower === 'as' ? cited : null;
}

/** Whom "according to" or "per" at an index names. */
function nounBehindAccording(words: readonly Word[], at: number, end: number): Phrase | null {
  const lower = words[at]?.lower;
  if (lower === 'per') {
    // "15 per cent"
    const next = words[at + 1];
    return next?.class === 'name' || next?.lower === 'the'
      ? nounPhraseFrom(words, at + 1, end)
      : null;
  }
  const isCue = lower === 'according' && words[at + 1]?.lower === 'to';
  return isCue ? nounPhraseFrom(words, at + 2, end) : null;
}

/** “…” is what it was, Kahl said. */
export function attributionLater(
  words: readonly Word[],
  at: number,
  end: number,
): Attribution | null {
  for (let i = at + 1; i < end; i++) {
    const word = words[i];
    const accordingTo = nounBehindAccording(words, i, end);
    if (accordingTo) return { speaker: accordingTo, cue: i, tie: 'before' };
    const says = isSaying(word) && word?.form !== 'ing' && word?.form !== 'base';
    if (!says && !putsIt(words, i)) continue;
    const speaker = subjectOf(words, i, at + 1) ?? nounPhraseFrom(words, i + 1, end);
    if (speaker && canSpeak(words, speaker.first, speaker.last)) {
      return { speaker, cue: i, tie: 'after' };
    }
  }
  return null;
}
