import type { Token } from '../document.ts';
import type { Context } from '../names/context.ts';
import { SAYING } from '../names/lexicon.ts';
import { verbUse } from '../structure/grammar/verbs.ts';
import { AUXILIARIES, NOUN_VERBS } from '../structure/grammar/word-lists.ts';
import { isName, isNoun, isWord, OF_SOMEBODY, phraseOf, type Nouns } from './words.ts';

const LONGEST_APPOSITION = 16;
/** How far into a phrase without an article its noun must stand: "deputy associate administrator". */
const NOUN_WITHIN = 6;

const ENDS = /^(?:[,.;:!?()—–"“”]|who|whose|which|that|where|and|but)$/;

/** "Colin Kahl, the under secretary for policy, …", "Tim Cook, Apple's chief executive". */
export function appositionAfter({ after, text }: Context, nouns: Nouns): string {
  const opening = openingOf(after);
  if (opening === null) return '';
  const hasArticle = /^(?:an?|the)$/.test(after[opening]?.text ?? '');
  const isClause = after[0]?.text !== ',' || opening > 2;
  const head = after.slice(opening, opening + NOUN_WITHIN);
  const isBare =
    !isClause &&
    nounIn(
      head.slice(
        0,
        head.findIndex((word) => !isWord(word)),
      ),
      nouns,
    );
  const isOwned = !isClause && isOwnersNoun(after, opening, nouns);
  if (!hasArticle && !isBare && !isOwned) return '';
  const first = hasArticle ? opening + 1 : opening;
  const end = endOf(after, first);
  const phrase = after.slice(first, end);
  if (phrase.length > LONGEST_APPOSITION || !nounIn(phrase, nouns)) return '';
  // "Anna Lind, its president"
  if (/^(?:his|her|its|their)$/.test(phrase[0]?.text ?? '')) {
    const own = phraseOf(text, phrase.slice(1));
    return OF_SOMEBODY.test(own) || isClause || phrase.some(isVerb) ? '' : own;
  }
  if (phrase.some((word) => /^(?:my|our|your|me|us|you)$/.test(word.text))) return '';
  // A verb or another name shows that a clause of its own begins here.
  if (phrase.some((word, i) => isVerb(word) || namesAnother(phrase, i, nouns))) return '';
  if (!isClause && !closes(after, end)) return '';
  return phraseOf(text, phrase);
}

/** Whether a phrase names whose the noun is: "Apple's chief executive". */
function isOwnersNoun(after: readonly Token[], opening: number, nouns: Nouns): boolean {
  let owner = opening;
  while (isName(after[owner])) owner++;
  if (owner === opening || !/^['’]s?$/.test(after[owner]?.text ?? '')) return false;
  return nounIn(after.slice(owner + 1, owner + 1 + NOUN_WITHIN), nouns);
}

/** Whether a phrase between commas is whole: it ends, or another is joined to it, "… and a former minister". */
function closes(after: readonly Token[], end: number): boolean {
  const [mark, next] = [after[end]?.text ?? '.', after[end + 1]?.text ?? ''];
  if (mark === 'and') return /^(?:an?|the|former)$/.test(next);
  return /^(?:[,.;()—–]|who|whose|which|that|where)$/.test(mark);
}

/** Where what is said behind a name begins: after its comma, the age, "who is" or "is". */
function openingOf(after: readonly Token[]): number | null {
  const [first, second, third] = after.map(({ text }) => text);
  if (/^(?:is|was)$/.test(first ?? '')) return 1;
  if (first !== ',') return null;
  if (/^\d{1,3}$/.test(second ?? '') && third === ',') return 3;
  return second === 'who' && /^(?:is|was)$/.test(third ?? '') ? 3 : 1;
}

/** Where a phrase ends; a list within a name does not end it: "Energy, Environment and Water". */
function endOf(after: readonly Token[], first: number): number {
  let end = first;
  while (end < after.length && !ENDS.test(after[end]?.text ?? '')) end++;
  let next = end;
  while (after[next]?.text === ',' && isName(after[next + 1])) {
    next += 2;
    while (isName(after[next])) next++;
  }
  const isList = next > end && after[next]?.text === 'and' && isName(after[next + 1]);
  const inName = isName(after[end - 1]) && /^(?:of|on|for)$/.test(after[end - 2]?.text ?? '');
  if (!isList || !inName) return end;
  next += 2;
  while (isName(after[next])) next++;
  return next;
}

const nounIn = (words: readonly Token[], nouns: Nouns): boolean =>
  words.some(
    (word) => isNoun(word, nouns) || (isName(word) && /^(?:House|Group)$/.test(word.text)),
  );

/** Whether a word shows that a clause has begun: "serves", "is", "said". */
function isVerb({ text }: Token): boolean {
  if (SAYING.has(text) || AUXILIARIES.has(text)) return true;
  const use = verbUse(text);
  return use !== null && use.forms.includes('third') && !NOUN_VERBS.has(use.lemma);
}

const namesAnother = (phrase: readonly Token[], i: number, nouns: Nouns): boolean =>
  isName(phrase[i]) && isNoun(phrase[i - 1], nouns) && !isName(phrase[i - 1]);
