import type { Span } from '../../model/pack.ts';
import { SAYING } from '../structure/grammar/cue-words.ts';
import type { Phrase } from '../structure/grammar/noun-phrases.ts';
import { subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { endOfComplement, startOfComplement } from './complement.ts';

/** What somebody is reported to have said, without quotation marks. */
export interface ReportedSpeech extends Span {
  speaker: Span;
  cue: Span;
  frame: Span;
}

const MODALS =
  /^(?:would|could|might|should|can|may|must|will|not|never|n['’]t|if|did|didn['’]t|does|doesn['’]t|do|don['’]t|won['’]t|can['’]t|cannot|refused|declined)$/;
/** How many words make a statement: "it would appeal". */
const SHORTEST = 3;

/** Verbs that report words in quotation marks but no clause: "pleaded guilty". */
const NO_CLAUSE =
  /^(?:plead|continue|text|rail|post|recite|cry|sing|chant|snap|brag|preach|demand)$/;

/** Words that can't have said anything. */
const NOBODY = /^(?:that|which|this|you|there|it|number|share|percent)$/;

/**
 * The reported speech of a paragraph: "Kahl said that …", "…, Kahl said." Sentences with quotations have none, and of
 * what a sentence reports of several, each has its own.
 */
export function findReportedSpeech(words: readonly Word[]): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  let first = 0;
  while (first < words.length) {
    let end = first + 1;
    while (end < words.length && words[end]?.sentence === words[first]?.sentence) end++;
    const quoted = words.slice(first, end).some((word) => word.quote !== null);
    if (!quoted) for (const speech of readSentence(words, first, end)) found.push(speech);
    first = end;
  }
  return found;
}

function* readSentence(
  words: readonly Word[],
  first: number,
  end: number,
): Generator<ReportedSpeech> {
  const frame = spanOf(words, first, end);
  for (let i = first; frame && i < end; i++) {
    const verb = words[i];
    if (!verb || !reports(words, i)) continue;
    const speaker = subjectOf(words, i, first);
    if (!speaker || !isSpeaker(words, speaker, i, first)) continue;
    const said = behind(words, i, end) ?? before(words, first, speaker.first, i, end);
    const span = said && spanOf(words, said.first, said.last + 1);
    const subject = spanOf(words, speaker.first, speaker.last + 1);
    if (!span || !subject) continue;
    yield { ...span, speaker: subject, cue: { start: verb.start, end: verb.end }, frame };
    if (said.last > i) i = said.last;
  }
}

/** Whether a word is a verb that tells of speech as of something that happened. */
function reports(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.class !== 'verb' || !SAYING.has(word.lemma) || NO_CLAUSE.test(word.lemma)) return false;
  if (word.form === 'ing') return false;
  // "Observers say", but not "to say", "would say".
  return word.form !== 'base' || /^(?:noun|name|pronoun|adverb)$/.test(words[at - 1]?.class ?? '');
}

function isSpeaker(words: readonly Word[], speaker: Phrase, verb: number, first: number): boolean {
  const head = words[speaker.first];
  const between = words.slice(speaker.last + 1, verb);
  if (!head || NOBODY.test(head.lower) || NOBODY.test(words[speaker.last]?.lower ?? ''))
    return false;
  // "would say", "did not say", "if he said": nothing was said. "those who said": nobody in particular.
  const isNamed = between[0]?.lower === 'who';
  if (!isNamed && between.some(({ lower }) => MODALS.test(lower) || lower === 'to')) return false;
  if (words[verb - 1]?.class === 'relative' && words[verb - 2]?.class !== 'comma') return false;
  // "When the minister suggested that …, Lind …": what follows is not all said.
  const opener = words[words[first]?.class === 'conjunction' ? first + 1 : first];
  const opens =
    opener?.class === 'subordinator' || /^(?:as|after|before|once)$/.test(opener?.lower ?? '');
  return !opens || words.slice(first, speaker.first).some(({ class: kind }) => kind === 'comma');
}

/** What follows the verb, up to where somebody else comes in. */
function behind(words: readonly Word[], verb: number, end: number): Phrase | null {
  const first = startOfComplement(words, verb, end);
  return first === null ? null : { first, last: endOfComplement(words, first, end) - 1 };
}

/** "The administration may act, Schiff said." */
function before(
  words: readonly Word[],
  first: number,
  speaker: number,
  verb: number,
  end: number,
): Phrase | null {
  if (words[speaker - 1]?.class !== 'comma' || speaker - 1 - first < SHORTEST) return null;
  const after = words[verb + 1];
  if (after && verb + 1 < end - 1 && !/^(?:time|mark|preposition|comma|adverb)$/.test(after.class))
    return null;
  const clause = words.slice(first, speaker - 1);
  if (!clause.some(({ class: kind }) => kind === 'verb' || kind === 'auxiliary')) return null;
  // "Asked about the boats, Lind said …": how it came to be said.
  if (/^(?:subordinator|preposition|verb)$/.test(clause[0]?.class ?? '')) return null;
  const opening = clause[0]?.class === 'conjunction' ? first + 1 : first;
  return { first: opening, last: speaker - 2 };
}

/** The text of some words without the marks at its end; null for too few. `end` is exclusive. */
function spanOf(words: readonly Word[], first: number, end: number): Span | null {
  let last = end - 1;
  while (last > first && words[last]?.class === 'mark') last--;
  const from = words[first];
  const to = words[last];
  return from && to ? { start: from.start, end: to.end } : null;
}
