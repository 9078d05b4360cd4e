import { isRole, nounPhraseEndingAt, nounPhraseFrom, type Phrase } from './noun-phrases.ts';
import type { Word } from './word-classes.ts';

/** How many words back a subject is looked for. */
const REACH = 80;

/** The subject of the verb at an index, or null. Words before `from` are not looked at. */
export function subjectOf(words: readonly Word[], verb: number, from: number): Phrase | null {
  const start = Math.max(from, verb - REACH);
  const word = words[verb];
  if (!word) return null;
  const at = beforeVerbGroup(words, verb, start);
  if (at < start) return word.form === 'ing' ? subjectAfter(words, verb) : null;
  const left = words[at];
  if (!left) return null;
  const bare = at === verb - 1 || !hasAuxiliary(words, at + 1, verb);
  if (word.form === 'ing' && bare) {
    // "footage of Trump saying": a name right before; else the subject of the clause: "Trump sat there, saying".
    if (/^(?:name|pronoun)$/.test(left.class)) return nounPhraseEndingAt(words, at, start);
    // "…, with forecasters warning"
    const attached = left.class === 'noun' ? nounPhraseEndingAt(words, at, start) : null;
    if (attached && words[attached.first - 1]?.lower === 'with') return attached;
    return (
      mainSubject(words, start, at + 1) ??
      nounPhraseEndingAt(words, at, start) ??
      (at === from ? subjectAfter(words, verb) : null)
    );
  }
  // "Trump laughed and said": the subject of the verb before.
  if (left.class === 'conjunction') return mainSubject(words, start, at);
  if (left.class === 'relative' || left.lower === 'that') {
    let host = words[at - 1]?.class === 'comma' ? at - 2 : at - 1;
    // "Lind, 94, who said"
    if (words[host]?.class === 'number' && words[host - 1]?.class === 'comma') host -= 2;
    return nounPhraseEndingAt(words, host, start);
  }
  if (left.class === 'comma' || left.lower === '—' || left.lower === '–' || left.lower === '--') {
    return (
      beforeInsertion(words, at, start) ??
      mainSubject(words, start, at) ??
      nounPhraseEndingAt(words, at - 1, start)
    );
  }
  return beforeRelative(words, at, start) ?? nounPhraseEndingAt(words, at, start);
}

/** "Officials who spoke on condition of anonymity said": whom a clause without commas says more of. */
function beforeRelative(words: readonly Word[], at: number, from: number): Phrase | null {
  const near = nounPhraseEndingAt(words, at, from);
  if (!near || !/^(?:preposition|verb)$/.test(words[near.first - 1]?.class ?? '')) return null;
  const main = mainSubject(words, from, at + 1);
  return main && main.last < near.first && words[main.last + 1]?.lower === 'who' ? main : null;
}

/** "After saying that …, she left": the subject of the clause that a participle introduces. */
function subjectAfter(words: readonly Word[], verb: number): Phrase | null {
  let end = verb + 1;
  while (
    end < Math.min(words.length, verb + REACH) &&
    words[end]?.sentence === words[verb]?.sentence
  )
    end++;
  const next = nextSegment(words, verb + 1, end);
  return next === null ? null : mainSubject(words, next, end);
}

/** Skips adverbs, auxiliaries and verbs that carry the verb: "has repeatedly said", "went on to say". */
function beforeVerbGroup(words: readonly Word[], verb: number, from: number): number {
  const group = words[verb]?.sentence;
  let i = verb - 1;
  while (i >= from) {
    const word = words[i];
    if (!word || word.sentence !== group) return from - 1;
    if (/^(?:adverb|auxiliary|time)$/.test(word.class)) i--;
    else if (word.lower === 'to' && words[verb]?.form === 'base')
      i = beforeInfinitive(words, i, from);
    else if (word.lower === 'on' && words[i + 1]?.class === 'time') i--;
    else break;
  }
  return i;
}

function beforeInfinitive(words: readonly Word[], to: number, from: number): number {
  for (let i = to - 1; i >= from && to - i <= 8; i--) {
    if (words[i]?.class === 'verb') return i - 1;
    if (/^(?:comma|mark|subordinator|quote)$/.test(words[i]?.class ?? '')) break;
  }
  return to - 1;
}

function hasAuxiliary(words: readonly Word[], first: number, verb: number): boolean {
  for (let i = first; i < verb; i++) if (words[i]?.class === 'auxiliary') return true;
  return false;
}

/** "Trump, who lost, said", "Sherman, a deputy secretary, said": what stands before the insertion. */
function beforeInsertion(words: readonly Word[], comma: number, from: number): Phrase | null {
  let end = comma;
  let best: Phrase | null = null;
  for (let parts = 0; parts < 5; parts++) {
    const open = previousComma(words, end, from);
    if (open === null) break;
    const inserted = isInsertion(words, open + 1, end) || isRole(headBefore(words, open));
    if (!inserted && best) break;
    if (inserted) {
      const host = nounPhraseEndingAt(words, open - 1, from);
      if (!host) break;
      const start = segmentStart(words, open, from);
      if (best && /^(?:preposition|subordinator|verb)$/.test(words[start]?.class ?? '')) break;
      best = host;
    } else if (!isListed(words, open + 1, end)) break;
    end = open;
  }
  return best;
}

function previousComma(words: readonly Word[], end: number, from: number): number | null {
  for (let i = end - 1; i >= from; i--) {
    const word = words[i];
    if (!word || word.sentence !== words[end]?.sentence) return null;
    if (word.class === 'comma' || /^(?:—|–|--)$/.test(word.text)) return i;
    if (word.class === 'mark' || (word.class === 'quote' && !isNickname(word))) return null;
  }
  return null;
}

/** The head of the noun phrase that ends before a word: the partner of "his former partner at Lenox". */
function headBefore(words: readonly Word[], at: number): string {
  const phrase = nounPhraseEndingAt(words, at - 1, Math.max(0, at - 12));
  if (!phrase) return '';
  let i = phrase.first;
  while (i < phrase.last && words[i + 1]?.class !== 'preposition') i++;
  return words[i]?.text ?? '';
}

/** Marcia “Cia” Price */
const isNickname = ({ start, end }: Word): boolean => end - start < 20;

function segmentStart(words: readonly Word[], end: number, from: number): number {
  let i = end;
  while (
    i > from &&
    words[i - 1]?.sentence === words[end]?.sentence &&
    !/^(?:comma|mark|quote)$/.test(words[i - 1]?.class ?? '')
  )
    i--;
  while (i < end && /^(?:conjunction|adverb)$/.test(words[i]?.class ?? '')) i++;
  return i;
}

const isListed = (words: readonly Word[], first: number, end: number): boolean =>
  end - first <= 4 && words[first]?.class === 'name';

/** Whether the words between two commas say more of what stands before them. */
function isInsertion(words: readonly Word[], first: number, end: number): boolean {
  const head = words[first];
  if (!head || first >= end) return false;
  if (/^(?:relative|preposition|number|adverb|time|subordinator)$/.test(head.class)) return true;
  if (head.class === 'determiner') return true;
  if (head.class === 'verb') return true;
  if (head.class === 'noun') return true;
  if (head.class === 'conjunction') return true;
  if (head.class !== 'name') return false;
  // "Reno, Nev.,"; "McConnell, R-Ky.,"; "Tim Cook, Apple's chief executive,"
  return end - first === 1 || /^(?:[DIR]-|Jr|Sr)/.test(head.text) || hasRole(words, first, end);
}

function hasRole(words: readonly Word[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (words[i]?.class === 'possessive' || isRole(words[i]?.text ?? '')) return true;
  }
  return false;
}

/** The subject of the main clause among the words from `from` up to `end` (exclusive). */
export function mainSubject(words: readonly Word[], from: number, end: number): Phrase | null {
  const sentence = words[end - 1]?.sentence;
  let start = from;
  for (let i = end - 1; i >= from; i--) {
    if (words[i]?.sentence !== sentence) {
      start = i + 1;
      break;
    }
  }
  for (let at: number | null = start; at !== null; at = nextSegment(words, at, end)) {
    const found = subjectAt(words, at, end);
    if (found) return found;
  }
  return null;
}

function nextSegment(words: readonly Word[], at: number, end: number): number | null {
  for (let i = at; i < end; i++) {
    if (/^(?:comma|quote|mark)$/.test(words[i]?.class ?? '')) return i + 1;
  }
  return null;
}

/** The noun phrase at the head of a clause, if a verb follows it. */
function subjectAt(words: readonly Word[], at: number, end: number): Phrase | null {
  let i = at;
  while (i < end && /^(?:conjunction|adverb|time)$/.test(words[i]?.class ?? '')) i++;
  const head = words[i];
  if (!head || !/^(?:name|noun|determiner|pronoun|number)$/.test(head.class)) return null;
  const phrase = nounPhraseFrom(words, i, end);
  if (!phrase) return null;
  i = phrase.last + 1;
  // Over prepositional parts and brackets to the verb; over insertions between commas.
  for (let steps = 0; i < end && steps < REACH; steps++) {
    const word = words[i];
    if (!word) return null;
    if (word.class === 'verb' || word.class === 'auxiliary') return phrase;
    if (word.class === 'comma') {
      const close = nextSegment(words, i + 1, end);
      if (close === null) return null;
      if (!isInsertion(words, i + 1, close - 1) && !isRole(words[phrase.last]?.text ?? ''))
        return null;
      i = close;
    } else if (word.class === 'relative') {
      return phrase;
    } else if (/^(?:subordinator|mark|quote)$/.test(word.class)) return null;
    else i++;
  }
  return null;
}
