import type { Span } from '../../model/pack.ts';
import { SAYING } from '../structure/grammar/cue-words.ts';
import { subjectOf } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

/** What somebody is reported to have said, without quotation marks. */
export interface ReportedSpeech extends Span {
  speaker: Span;
  cue: Span;
  frame: Span;
}

const MODALS =
  /^(?:would|could|might|should|can|may|must|will|not|never|n['’]t|if|didn['’]t|did|refused|declined)$/;
const SHORTEST = 4;

/** Verbs that report words in quotation marks but no clause: "pleaded guilty". */
const NO_CLAUSE =
  /^(?:plead|continue|text|rail|post|recite|cry|sing|chant|snap|brag|preach|demand)$/;
/** Verbs that name who is told before what is told, so that only "that" tells where this begins. */
const ADDRESSING = /^(?:tell|ask|remind|urge|warn|assure|inform)$/;

/** The reported speech of a paragraph: "Kahl said that …", "…, Kahl said." Sentences with quotations have none. */
export function findReportedSpeech(words: readonly Word[]): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  let first = 0;
  while (first < words.length) {
    let end = first + 1;
    while (end < words.length && words[end]?.sentence === words[first]?.sentence) end++;
    const quoted = words.slice(first, end).some((word) => word.quote !== null);
    const speech = quoted ? null : readSentence(words, first, end);
    if (speech) found.push(speech);
    first = end;
  }
  return found;
}

function readSentence(words: readonly Word[], first: number, end: number): ReportedSpeech | null {
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (
      word?.class !== 'verb' ||
      !SAYING.has(word.lemma) ||
      NO_CLAUSE.test(word.lemma) ||
      word.form === 'base' ||
      word.form === 'ing'
    )
      continue;
    const speaker = subjectOf(words, i, first);
    if (!speaker || isDoubtful(words, speaker.last, i)) continue;
    const head = words[speaker.first];
    if (!head || /^(?:that|which|this|you|there)$/.test(head.lower)) continue;
    const said = complement(words, i, end) ?? before(words, first, speaker.first, i, end);
    if (!said) continue;
    const from = words[speaker.first];
    const to = words[speaker.last];
    const opening = words[first];
    const closing = words[end - 1];
    if (!from || !to || !opening || !closing) continue;
    return {
      ...said,
      speaker: { start: from.start, end: to.end },
      cue: { start: word.start, end: word.end },
      frame: { start: opening.start, end: closing.end },
    };
  }
  return null;
}

/** "would say", "did not say", "if he said": nothing was said. */
function isDoubtful(words: readonly Word[], from: number, verb: number): boolean {
  return words.slice(from + 1, verb).some(({ lower }) => MODALS.test(lower));
}

/** What follows the verb: after "that", or right behind it as a clause of its own. */
function complement(words: readonly Word[], verb: number, end: number): Span | null {
  for (let i = verb + 1; i < Math.min(end, verb + 16); i++) {
    const word = words[i];
    if (word?.lower === 'that') return spanOf(words, i + 1, end);
    if (!word || word.class === 'comma' || word.class === 'mark' || word.class === 'verb') break;
  }
  const next = words[verb + 1];
  if (ADDRESSING.test(words[verb]?.lemma ?? '')) return null;
  if (!next || !/^(?:pronoun|determiner|name|noun|number)$/.test(next.class)) return null;
  // "said the administration may act", but not "told reporters" or "said a few words".
  for (let i = verb + 2; i < Math.min(end, verb + 12); i++) {
    const word = words[i];
    if (word?.class === 'auxiliary' || (word?.class === 'verb' && word.form !== 'ing')) {
      return spanOf(words, verb + 1, end);
    }
    if (!word || /^(?:comma|mark|relative|subordinator)$/.test(word.class)) return null;
  }
  return null;
}

/** "The administration may act, Schiff said." */
function before(
  words: readonly Word[],
  first: number,
  speaker: number,
  verb: number,
  end: number,
): Span | null {
  if (words[speaker - 1]?.class !== 'comma' || speaker - 1 - first < SHORTEST) return null;
  const after = words[verb + 1];
  if (after && verb + 1 < end - 1 && !/^(?:time|mark|preposition|comma|adverb)$/.test(after.class))
    return null;
  const clause = words.slice(first, speaker - 1);
  if (!clause.some(({ class: kind }) => kind === 'verb' || kind === 'auxiliary')) return null;
  if (/^(?:subordinator|preposition)$/.test(clause[0]?.class ?? '')) return null;
  const opening = clause[0]?.class === 'conjunction' ? first + 1 : first;
  return spanOf(words, opening, speaker - 1);
}

function spanOf(words: readonly Word[], first: number, end: number): Span | null {
  let last = end - 1;
  while (last > first && words[last]?.class === 'mark') last--;
  const from = words[first];
  const to = words[last];
  if (!from || !to || last - first + 1 < SHORTEST) return null;
  return { start: from.start, end: to.end };
}
