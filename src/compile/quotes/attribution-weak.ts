import { isRole, nounPhraseEndingAt, type Phrase } from '../structure/grammar/noun-phrases.ts';
import { mainSubject } from '../structure/grammar/subjects.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import type { Attribution } from './attribution.ts';

/** With no word of saying at all: the subject of the clause, if it is somebody. */
export function weakAttribution(
  words: readonly Word[],
  at: number,
  from: number,
): Attribution | null {
  const subject = mainSubject(words, from, at) ?? nounPhraseEndingAt(words, at - 1, from);
  const introduced = words[at - 1]?.text === ':';
  if (!subject || isAdjectival(words, at) || isNaming(words, at)) return null;
  if (!introduced && !isSomebody(words, subject) && !isLong(words[at])) return null;
  return { speaker: subject, cue: null, tie: 'weak' };
}

/** How long a quotation must be to be one whoever the subject of its sentence is. */
const LONG_QUOTATION = 40;

/** Whether a quotation that no verb reports is more than a way of writing, and its subject somebody. */
export function isTelling(words: readonly Word[], at: number, subject: Phrase): boolean {
  const quote = words[at];
  if (!quote || isAdjectival(words, at)) return false;
  return isSomebody(words, subject) || isLong(quote);
}

const isLong = (quote: Word | undefined): boolean =>
  quote !== undefined && quote.end - quote.start > LONG_QUOTATION;

/** "a “tough on China” stance" */
export const isAdjectival = (words: readonly Word[], at: number): boolean =>
  /^(?:determiner|possessive)$/.test(words[at - 1]?.class ?? '') &&
  /^(?:noun|name)$/.test(words[at + 1]?.class ?? '');

/** "the nickname of “boat builder’s lung”", "dubbed “…”": what something is called. */
const isNaming = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.lower === 'of' ? words[at - 2] : words[at - 1];
  return /^(?:nickname|name|title|label|term|word|phrase|moniker|alias|dubbed|nicknamed|called|known|termed|labelled|labeled|so-called)$/.test(
    before?.lower ?? '',
  );
};

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
