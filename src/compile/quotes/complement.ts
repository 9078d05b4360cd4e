import { SAYING } from '../structure/grammar/cue-words.ts';
import { nounPhraseFrom } from '../structure/grammar/noun-phrases.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

/** Verbs that name who is told before what is told. */
const ADDRESSING = /^(?:tell|ask|remind|urge|warn|assure|inform)$/;
/** How far behind a verb its "that" can stand: "told reporters at the airport on Monday that". */
const REACH = 16;

/** The index of the first word of what a verb of saying reports as a clause of its own, or null. */
export function startOfComplement(
  words: readonly Word[],
  verb: number,
  end: number,
): number | null {
  const addresses = ADDRESSING.test(words[verb]?.lemma ?? '');
  const told = addresses ? nounPhraseFrom(words, verb + 1, end) : null;
  const next = told ? told.last + 1 : verb + 1;
  if ((told || !addresses) && opensClause(words, next, end)) return next;
  return behindThat(words, next, end);
}

/** Behind "that", which only circumstances part from the verb: "said on Tuesday that", not "wrote songs that". */
function behindThat(words: readonly Word[], from: number, end: number): number | null {
  const head = words[from];
  if (!head || !/^(?:subordinator|preposition|time|adverb|comma)$/.test(head.class)) return null;
  // "…, lawmakers said, a step that some oppose": what follows the comma is another phrase.
  if (
    head.class === 'comma' &&
    !/^(?:preposition|time|adverb)$/.test(words[from + 1]?.class ?? '')
  ) {
    return null;
  }
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const word = words[i];
    if (word?.lower === 'that') {
      // "denied that.": no clause follows.
      const next = words[i + 1];
      return i + 1 < end && !/^(?:mark|comma)$/.test(next?.class ?? 'mark') ? i + 1 : null;
    }
    if (/^(?:whether|how|why|what)$/.test(word?.lower ?? '')) return i === from ? i : null;
    if (!word || /^(?:mark|verb|subordinator)$/.test(word.class)) return null;
  }
  return null;
}

/** Whether a clause with a verb of its own begins at a word: "the boats were lost", but not "a few words". */
function opensClause(words: readonly Word[], first: number, end: number): boolean {
  const head = words[first];
  const isNominal = /^(?:pronoun|determiner|name|noun|number)$/.test(head?.class ?? '');
  if (!isNominal && head?.lower !== 'there') return false;
  for (let i = first + 1; i < Math.min(end, first + 12); i++) {
    const word = words[i];
    if (!word || /^(?:comma|mark|relative|subordinator)$/.test(word.class)) return false;
    if (word.class === 'auxiliary') return true;
    if (word.class !== 'verb' || word.form === 'ing') continue;
    // "the air and reported": another verb of the speaker's.
    return words[i - 1]?.class !== 'conjunction';
  }
  return false;
}

/** Where what is reported ends: before a clause about somebody else, or before the speaker's next deed. */
export function endOfComplement(words: readonly Word[], first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (words[i]?.text === ';') return i;
    if (words[i]?.class !== 'comma') continue;
    const [link, next] = [words[i + 1], words[i + 2]];
    if (/^(?:while|whereas)$/.test(link?.lower ?? '')) return i;
    if (link?.class !== 'conjunction' || next?.class !== 'verb') continue;
    if (SAYING.has(next.lemma) && next.form === 'past') return i;
  }
  return end;
}
