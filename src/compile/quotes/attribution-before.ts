import { CALLING, SPEECH_NOUNS } from '../structure/grammar/cue-words.ts';
import {
  nounPhraseEndingAt,
  nounPhraseFrom,
  type Phrase,
} from '../structure/grammar/noun-phrases.ts';
import { mainSubject, subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { isAdjectival } from './attribution-weak.ts';
import type { Attribution } from './attribution.ts';
import {
  canSpeak,
  isPassive,
  isPronoun,
  isReporting,
  isSaying,
  isUndone,
  isVerb,
  putsIt,
} from './reporting.ts';

/** Kahl said: “…”. Kahl told reporters that it was “…”. According to Kahl, “…”. Trump's claim that “…”. */
export function attributionBefore(
  words: readonly Word[],
  at: number,
  from: number,
): Attribution | null {
  let inner: Attribution | null = null;
  for (let i = at - 1; i >= from; i--) {
    const found = attributionAt(words, i, at, from);
    if (!found) continue;
    if (found.tie === 'weak') return inner ?? { ...found, tie: 'before' };
    // "Clinton said she hopes that “…”": what reports the rest of the sentence outweighs what stands in it.
    const outer =
      isSaying(words[i]) && !isAside(words, found.speaker) && !isRelative(words, i, found.speaker);
    if (!inner) inner = found;
    else if (outer) {
      if (yields(words, inner, at)) inner = found;
      else break;
    }
    if (outer && !yields(words, inner, at)) break;
  }
  return inner && isFarFetched(words, inner, at) ? { ...inner, tie: 'weak' } : inner;
}

/** Cues that are nobody's deed but name a source outright. */
const NAMES_SOURCE = /^(?:according|words|put)$/;

/** A verb that need not report anything, some way off: "refused to accept it, regardless of its “…” ties". */
function isFarFetched(words: readonly Word[], { cue }: Attribution, at: number): boolean {
  const verb = words[cue ?? at];
  if (NAMES_SOURCE.test(verb?.lower ?? '')) return false;
  return isVerb(verb) && !isSaying(verb) && !CALLING.has(verb?.lemma ?? '') && at - (cue ?? at) > 6;
}

/** "when my mother mentioned it, I said" */
const isAside = (words: readonly Word[], { first }: Phrase): boolean =>
  /^(?:when|while|as|after|before|if|because|since|although|though)$/.test(
    words[first - 1]?.lower ?? '',
  );

/** "blocked a rule that would have denied asylum, ruling that": a clause that only says which rule. */
const isRelative = (words: readonly Word[], verb: number, { last }: Phrase): boolean =>
  /^(?:relative|subordinator)$/.test(words[last + 1]?.class ?? '') && verb > last + 1;

/** Whether an attribution gives way to one further out in the sentence. */
function yields(words: readonly Word[], { speaker, cue }: Attribution, at: number): boolean {
  // "…, but he said that “…”" begins anew.
  const joined = words[speaker.first - 1]?.class === 'conjunction';
  const verb = words[cue ?? 0];
  if (isPronoun(words, speaker)) return !(joined && isSaying(verb));
  if (CALLING.has(verb?.lemma ?? '') || NAMES_SOURCE.test(verb?.lower ?? '')) return false;
  if (!isSaying(verb)) return true;
  // "told a woman who suggested that … that “…”", but not: a man who said “…”
  return words[(cue ?? 0) - 1]?.class === 'relative' && at - (cue ?? 0) > 2;
}

/** What a cue at an index attributes the quotation at `at` to, or null if there is no cue. */
function attributionAt(
  words: readonly Word[],
  i: number,
  at: number,
  from: number,
): Attribution | null {
  const word = words[i];
  if (!word) return null;
  if (word.lower === 'according' && words[i + 1]?.lower === 'to') {
    const speaker = nounPhraseFrom(words, i + 2, at);
    return speaker && { speaker, cue: i, tie: 'before' };
  }
  // "In the words of Lind", "as Lind put it"
  if (word.lower === 'words' && words[i - 2]?.lower === 'in' && words[i + 1]?.lower === 'of') {
    const speaker = nounPhraseFrom(words, i + 2, at);
    return speaker && { speaker, cue: i, tie: 'before' };
  }
  if (putsIt(words, i)) {
    const speaker = subjectOf(words, i, from);
    return speaker && { speaker, cue: i, tie: 'before' };
  }
  if (word.class === 'noun' && SPEECH_NOUNS.has(word.lower)) {
    return at - i <= LONGEST_OWN_WORDS && tellsWhat(words, i + 1)
      ? possessor(words, i, from)
      : null;
  }
  if (isReporting(word) && word.form === 'past' && words[i + 1]?.lower === 'by') {
    // "was described by Holt as “…”"
    const speaker = nounPhraseFrom(words, i + 2, at);
    return speaker && { speaker, cue: i, tie: 'before' };
  }
  if (!isReporting(word) || isPassive(words, i, from) || isUndone(words, i)) return null;
  // "called on the “interim” government to go"
  const calls = word.lemma === 'call' && /^(?:on|off|up)$/.test(words[i + 1]?.lower ?? '');
  if (calls && isAdjectival(words, at)) return null;
  // "Said Ellis: “…”"
  const opens = i === from && isSaying(word);
  const speaker = opens ? nounPhraseFrom(words, i + 1, at) : subjectOf(words, i, from);
  if (!speaker || !canSpeak(words, speaker.first, speaker.last)) return null;
  if (words[speaker.first - 1]?.lower === 'what' && isPronoun(words, speaker)) {
    // "denounced what it called “…”": it is who denounced.
    return { speaker: mainSubject(words, from, speaker.first) ?? speaker, cue: i, tie: 'before' };
  }
  return { speaker, cue: i, tie: 'before' };
}

/** How many words may stand between "Trump's claim that" and the quotation. */
const LONGEST_OWN_WORDS = 6;

/** Whether a noun of speech goes on to what was said: "the claim that", "a call for", "his remark: “…”". */
const tellsWhat = (words: readonly Word[], i: number): boolean =>
  (words[i]?.class === 'quote' && !isPredicate(words[i])) ||
  /^(?:that|of|about|:)$/.test(words[i]?.lower ?? '') ||
  (/^(?:to|for)$/.test(words[i]?.lower ?? '') && words[i + 1]?.class === 'quote');

/** "the claim “is false”": what is quoted says something of the claim. */
const isPredicate = (quote: Word | undefined): boolean =>
  /^“(?:is|are|was|were|isn|aren|wasn|weren|has|have|had|will|would|does|did|can|could|may|might|must|should)”$/.test(
    quote?.text ?? '',
  );

/** "Trump's claim", "his claim": whose words they are. */
function possessor(words: readonly Word[], noun: number, from: number): Attribution | null {
  let i = noun - 1;
  while (i > from && words[i]?.class === 'noun') i--;
  const word = words[i];
  if (word?.class === 'possessive') {
    const speaker = nounPhraseEndingAt(words, i - 1, from);
    // "called Mr. Obama's remarks “…”": the words are another's.
    if (!speaker || CALLING.has(words[speaker.first - 1]?.lemma ?? '')) return null;
    return { speaker, cue: noun, tie: 'weak' };
  }
  if (!/^(?:his|her|its|their|my|our)$/.test(word?.lower ?? '')) return null;
  return { speaker: { first: i, last: i }, cue: noun, tie: 'weak' };
}
