import type { Token } from '../document.ts';
import type { Context } from '../names/context.ts';
import { TITLES } from '../names/lexicon.ts';
import { verbUse } from '../structure/grammar/verbs.ts';
import { NOUN_VERBS } from '../structure/grammar/word-lists.ts';
import { isName, isNoun, isWord, phraseOf, type Nouns } from './words.ts';

/** Longest run of words taken for a role: "former first deputy foreign minister" and the like. */
const LONGEST_ROLE = 8;

/** Words that can't stand within a role before a name: what goes before them is another phrase. */
const BREAKS =
  /^(?:a|an|the|and|or|but|of|in|on|at|by|to|with|from|for|as|that|than|when|while|after|before|since|if|his|her|their|its|our|my|your|is|was|are|were|be|been|said|says|told|meanwhile|according|including|about|above|across|after|against|along|alongside|whether|if|once|unless|until|amid|among|around|before|behind|below|beneath|beside|besides|between|beyond|despite|down|during|except|into|inside|near|off|onto|opposite|out|outside|over|past|per|since|through|throughout|till|toward|towards|until|up|upon|via|within|without|who|which|where|what|whose|how|why|whom|however|also|had|has|have|did|does|will|would|this|these|those|earlier|later|then|because|although|though|so|not|both|only|even|like|met|meet|under)$/i;

/** "Iranian foreign minister Hossein Amir-Abdollahian", "news outlet Iran International". */
export function roleBefore({ before, text }: Context, nouns: Nouns): string {
  const start = roleStart(before, nouns);
  const first = officeStart(before, nouns) === null ? titleStart(before, start, nouns) : start;
  const isBareTitle = first === before.length - 1 && isName(before[first]);
  return isBareTitle ? '' : phraseOf(text, before.slice(first));
}

/** "The judge, Amina Diallo, …": the same with a comma between, after an article or an owner. */
export function roleAndComma({ before, after, text }: Context, nouns: Nouns): string {
  if (!/^(?:,|\.|\p{Ll}.*)$/u.test(after[0]?.text ?? '.')) return '';
  const comma = beforeTitles(before, nouns);
  if (before[comma]?.text !== ',') return '';
  const words = before.slice(0, comma);
  const first = roleStart(words, nouns);
  const owned = words.slice(first).some((word) => /^['’]s$/.test(word.text));
  const determined = /^(?:the|an?|his|her|their|its|our|['’]s?)$/i.test(
    words[first - 1]?.text ?? '',
  );
  return owned || determined ? phraseOf(text, words.slice(first)) : '';
}

/** The last word before a name and its titles: the comma of "the coroner, Dr Helen Whitlock". */
function beforeTitles(before: readonly Token[], nouns: Nouns): number {
  let last = before.length - 1;
  while (last >= 0 && isName(before[last]) && isTitle(before[last], nouns)) last--;
  return last;
}

const isTitle = (word: Token | undefined, nouns: Nouns): boolean =>
  isNoun(word, nouns) || TITLES.has((word?.text ?? '').toLowerCase().replace(/\.$/, ''));

/** "General Oleh Savchuk": a title alone, if the article says nothing better. */
export function titleBefore({ before, text }: Context, nouns: Nouns): string {
  const title = before.at(-1);
  return isNoun(title, nouns) && isName(title) ? phraseOf(text, before.slice(-1)) : '';
}

/** "US officials including Wendy Sherman and Colin Kahl": one of the officials. */
export function listedRole({ before, text }: Context, nouns: Nouns): string {
  const words = before.map((token) => token.text.toLowerCase());
  let at = before.length - 1;
  // Back over the names listed before this one.
  while (at >= 0 && (isName(before[at]) || /^(?:,|and)$/.test(words[at] ?? ''))) at--;
  if (words[at] === 'as' && words[at - 1] === 'such') at--;
  else if (!/^(?:including|like)$/.test(words[at] ?? '')) return '';
  let last = at - 1;
  if (words[last] === ',') last--;
  const noun = before[last];
  if (!noun?.text.endsWith('s') || !nouns.has(noun.text.toLowerCase().slice(0, -1))) return '';
  let first = last;
  while (first > 0 && isWord(before[first - 1]) && !BREAKS.test(words[first - 1] ?? '')) first--;
  if (last - first >= LONGEST_ROLE) return '';
  return phraseOf(text, before.slice(first, last + 1)).slice(0, -1);
}

/** Where the role that the words end in begins; their number if they end in none. */
function roleStart(words: readonly Token[], nouns: Nouns): number {
  const office = officeStart(words, nouns);
  if (!isNoun(words.at(-1), nouns) && office === null) return words.length;
  let first = office ?? words.length - 1;
  while (first > 0 && words.length - first < LONGEST_ROLE) {
    const word = words[first - 1];
    if (word && /^['’]s$/.test(word.text) && isName(words[first - 2])) {
      // "Finland's foreign minister": whose minister belongs to it.
      first -= 2;
      while (first > 0 && isName(words[first - 1])) first--;
      break;
    }
    if (joinsRoles(words, first - 1, nouns)) {
      first -= 2;
      continue;
    }
    if (!isWord(word) || isVerb(words, first - 1, nouns) || BREAKS.test(word?.text ?? '')) break;
    first--;
  }
  return first;
}

/** Where an office with "of" begins: "Secretary of State", "Chancellor of the Exchequer"; null if there is none. */
function officeStart(words: readonly Token[], nouns: Nouns): number | null {
  let i = words.length - 1;
  while (i >= 0 && words.length - i <= 4 && isName(words[i])) i--;
  if (i === words.length - 1) return null;
  if (words[i]?.text === 'the') i--;
  if (words[i]?.text !== 'of') return null;
  return isName(words[i - 1]) && isNoun(words[i - 1], nouns) ? i - 1 : null;
}

/** Words before a title that belong to it. */
const OF_TITLES =
  /^(?:former|acting|vice|deputy|assistant|associate|interim|then|ex|late|current|incoming|outgoing|incumbent|longtime|retired|senior|junior|first|second|chief|co|new|newly|elected|appointed|designate|general|special|self-.*|\p{L}+-based)$/u;

/**
 * Where a title in capitals begins: in "the network President Vladimir Putin formed", the network is another
 * phrase's; in "former President", the small word is the title's own.
 */
function titleStart(words: readonly Token[], first: number, nouns: Nouns): number {
  if (!/^\p{Lu}\p{Ll}/u.test(words.at(-1)?.text ?? '')) return first;
  const other = words.findLastIndex(
    (word, i) =>
      i >= first &&
      !isName(word) &&
      isWord(word) &&
      !isNoun(word, nouns) &&
      !OF_TITLES.test(word.text),
  );
  const owner = words.findIndex((word, i) => i > other && /^['’]s$/.test(word.text));
  return other < 0 || owner > other ? first : other + 1;
}

/** "Apple founder and legendary CEO", but not "the director and actor": those may be two people. */
function joinsRoles(words: readonly Token[], at: number, nouns: Nouns): boolean {
  if (words[at]?.text !== 'and' || !isNoun(words[at - 1], nouns)) return false;
  let first = at - 1;
  while (first > 0 && isWord(words[first - 1]) && !BREAKS.test(words[first - 1]?.text ?? ''))
    first--;
  return !/^(?:the|an?|his|her|their|its)$/i.test(words[first - 1]?.text ?? '');
}

/** Whether a word looks like a verb and no article makes it an adjective, as in "the presiding judge". */
function isVerb(words: readonly Token[], index: number, nouns: Nouns): boolean {
  if (isName(words[index])) return false;
  const before = words[index - 1]?.text ?? '';
  // "to investigate former Vice President Biden", "Democrats beat incumbent governor Matt Bevin"
  if (before === 'to') return true;
  const lemma = verbUse(words[index]?.text ?? '')?.lemma ?? '';
  if (lemma !== '' && !NOUN_VERBS.has(lemma) && !isNoun(words[index], nouns)) {
    return !/^(?:the|an?|his|her|their|its)$/i.test(before);
  }
  return (
    /ly$|ed$|ing$/.test(words[index]?.text ?? '') &&
    !/^(?:the|an?|his|her|their|its)$/i.test(before)
  );
}
