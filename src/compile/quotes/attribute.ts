import {
  isRole,
  nounPhraseEndingAt,
  nounPhraseFrom,
  type Phrase,
} from '../structure/grammar/noun-phrases.ts';
import { mainSubject, subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import type { Attribution } from './attribution.ts';
import { CALLING, REPORTING, SAYING, SPEECH_NOUNS } from '../structure/grammar/cue-words.ts';

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

/** How far around a word its sentence is looked at; nobody attributes a quotation further away. */
const WINDOW = 120;

/** How many other quotations of its sentence are looked past: enough for lists of scraps. */
const MOST_QUOTATIONS = 8;

/** The words of the sentence around one, `end` exclusive; of a very long sentence, the part around it. */
export function sentenceAround(words: readonly Word[], at: number): { first: number; end: number } {
  const first = edgeOf(words, at, -1);
  return { first, end: edgeOf(words, at, 1) + 1 };
}

function edgeOf(words: readonly Word[], at: number, step: 1 | -1): number {
  let quotations = 0;
  let edge = at;
  for (let i = at + step; Math.abs(i - at) <= WINDOW; i += step) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) break;
    if (word.quote !== null && ++quotations > MOST_QUOTATIONS) break;
    edge = i;
  }
  return edge;
}

const isVerb = (word: Word | undefined): boolean => word?.class === 'verb';
const isSaying = (word: Word | undefined): boolean => isVerb(word) && SAYING.has(word?.lemma ?? '');
/** "as one of them put it" */
const putsIt = (words: readonly Word[], i: number): boolean =>
  words[i]?.lemma === 'put' && words[i + 1]?.lower === 'it';
const isReporting = (word: Word | undefined): boolean =>
  isVerb(word) && (SAYING.has(word?.lemma ?? '') || REPORTING.has(word?.lemma ?? ''));

/** “…,” Kahl said. “…,” said Kahl, an official. “…,” according to Kahl. “…” ― Kahl */
function attributionAfter(words: readonly Word[], at: number, end: number): Attribution | null {
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
  if (head.lower === 'according' && words[first + 1]?.lower === 'to') {
    const speaker = nounPhraseFrom(words, first + 2, end);
    return speaker && { speaker, cue: first, tie: 'after' };
  }
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
    const speaker = inverted ? nounPhraseFrom(words, i + 1, end) : subjectOf(words, i, first);
    if (!speaker || !canSpeak(words, speaker.first, speaker.last)) continue;
    // Between the quotation and the subject stands nothing but an adverb; else the subject is of another clause.
    const between = words.slice(first, Math.min(speaker.first, i));
    if (!between.every(({ class: kind }) => /^(?:adverb|time)$/.test(kind))) continue;
    return { speaker, cue: i, tie: 'after' };
  }
  return null;
}

/** Kahl said: “…”. Kahl told reporters that it was “…”. According to Kahl, “…”. Trump's claim that “…”. */
function attributionBefore(words: readonly Word[], at: number, from: number): Attribution | null {
  let inner: Attribution | null = null;
  for (let i = at - 1; i >= from; i--) {
    const found = attributionAt(words, i, at, from);
    if (!found) continue;
    if (found.tie === 'weak') return inner ?? { ...found, tie: 'before' };
    // "Clinton said she hopes that “…”": what reports the rest of the sentence outweighs what stands in it.
    const outer = isSaying(words[i]) && !isAside(words, found.speaker);
    if (!inner) inner = found;
    else if (outer) {
      if (yields(words, inner, at)) inner = found;
      else break;
    }
    if (outer && !yields(words, inner, at)) break;
  }
  return inner && isFarFetched(words, inner, at) ? { ...inner, tie: 'weak' } : inner;
}

/** A verb that need not report anything, some way off: "refused to accept it, regardless of its “…” ties". */
function isFarFetched(words: readonly Word[], { cue }: Attribution, at: number): boolean {
  const verb = words[cue ?? at];
  return isVerb(verb) && !isSaying(verb) && !CALLING.has(verb?.lemma ?? '') && at - (cue ?? at) > 6;
}

/** "when my mother mentioned it, I said" */
const isAside = (words: readonly Word[], { first }: Phrase): boolean =>
  /^(?:when|while|as|after|before|if|because|since|although|though)$/.test(
    words[first - 1]?.lower ?? '',
  );

/** Whether an attribution gives way to one further out in the sentence. */
function yields(words: readonly Word[], { speaker, cue }: Attribution, at: number): boolean {
  // "…, but he said that “…”" begins anew.
  const joined = words[speaker.first - 1]?.class === 'conjunction';
  const verb = words[cue ?? 0];
  if (isPronoun(words, speaker)) return !(joined && isSaying(verb));
  if (CALLING.has(verb?.lemma ?? '') || verb?.lower === 'according') return false;
  if (!isSaying(verb)) return true;
  // "told a woman who suggested that … that “…”", but not: a man who said “…”
  return words[(cue ?? 0) - 1]?.class === 'relative' && at - (cue ?? 0) > 2;
}

const isPronoun = (words: readonly Word[], { first }: Phrase): boolean =>
  words[first]?.class === 'pronoun';

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
  if (word.class === 'noun' && SPEECH_NOUNS.has(word.lower)) {
    return at - i <= LONGEST_OWN_WORDS && tellsWhat(words, i + 1)
      ? possessor(words, i, from)
      : null;
  }
  if (!isReporting(word) || isPassive(words, i, from) || isUndone(words, i)) return null;
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
  words[i]?.class === 'quote' ||
  /^(?:that|of|about|:)$/.test(words[i]?.lower ?? '') ||
  (/^(?:to|for)$/.test(words[i]?.lower ?? '') && words[i + 1]?.class === 'quote');

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

function isPassive(words: readonly Word[], verb: number, from: number): boolean {
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
function isUndone(words: readonly Word[], verb: number): boolean {
  if (words[verb - 1]?.lower !== 'to') return false;
  return /^(?:refuse|decline|fail|want|need|hope|plan|expect|try|intend)$/.test(
    words[verb - 2]?.lemma ?? '',
  );
}

function canSpeak(words: readonly Word[], first: number, last: number): boolean {
  const head = words[first];
  return (
    head !== undefined && !(first === last && /^(?:this|that|which|you|there)$/.test(head.lower))
  );
}

/** “…” is what it was, Kahl said. */
function attributionLater(words: readonly Word[], at: number, end: number): Attribution | null {
  for (let i = at + 1; i < end; i++) {
    const word = words[i];
    if (word?.lower === 'according' && words[i + 1]?.lower === 'to') {
      const speaker = nounPhraseFrom(words, i + 2, end);
      if (speaker) return { speaker, cue: i, tie: 'before' };
    }
    const says = isSaying(word) && word?.form !== 'ing' && word?.form !== 'base';
    if (!says && !putsIt(words, i)) continue;
    const speaker = subjectOf(words, i, at + 1) ?? nounPhraseFrom(words, i + 1, end);
    if (speaker && canSpeak(words, speaker.first, speaker.last)) {
      return { speaker, cue: i, tie: 'after' };
    }
  }
  return null;
}

/** With no word of saying at all: the subject of the clause, if it is somebody. */
function weakAttribution(words: readonly Word[], at: number, from: number): Attribution | null {
  const subject = mainSubject(words, from, at) ?? nounPhraseEndingAt(words, at - 1, from);
  const introduced = words[at - 1]?.text === ':';
  if (!subject || isAdjectival(words, at) || !(introduced || isSomebody(words, subject)))
    return null;
  return { speaker: subject, cue: null, tie: 'weak' };
}

/** How long a quotation must be to be one whoever the subject of its sentence is. */
const LONG_QUOTATION = 40;

/** Whether a quotation that no verb reports is more than a way of writing, and its subject somebody. */
function isTelling(words: readonly Word[], at: number, subject: Phrase): boolean {
  const quote = words[at];
  if (!quote || isAdjectival(words, at)) return false;
  return isSomebody(words, subject) || quote.end - quote.start > LONG_QUOTATION;
}

/** "a “tough on China” stance" */
export const isAdjectival = (words: readonly Word[], at: number): boolean =>
  /^(?:determiner|possessive)$/.test(words[at - 1]?.class ?? '') &&
  /^(?:noun|name)$/.test(words[at + 1]?.class ?? '');

/** Whether a phrase names a person or an organization, as far as its words tell. */
function isSomebody(words: readonly Word[], { first, last }: Phrase): boolean {
  if (/^(?:he|she|they|i)$/.test(words[first]?.lower ?? '')) return true;
  for (let i = first; i <= last; i++) {
    const word = words[i];
    if (!word || word.class === 'preposition' || words[i + 1]?.class === 'possessive') return false;
    if (/\d/.test(word.text)) return false;
    if (word.class === 'name' || (word.class === 'noun' && isRole(word.text))) return true;
  }
  return false;
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
