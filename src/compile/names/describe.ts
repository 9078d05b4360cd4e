import type { EntityType } from '../../model/pack.ts';
import type { ArticleDocument, Token } from '../document.ts';
import { contextOf, type Context } from './context.ts';
import { ORGANIZATION_NOUNS, PLACE_NOUNS, ROLES, SAYING } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';
import { foldName } from './name-text.ts';

/** Longest run of words taken for a role: "former first deputy foreign minister" and the like. */
const LONGEST_ROLE = 8;
const LONGEST_APPOSITION = 14;
/** Occurrences looked at: what an entity is said to be is said early. */
const LOOKED_AT = 20;

type Nouns = ReadonlySet<string>;

const NOUNS: Record<EntityType, Nouns> = {
  person: ROLES,
  organization: ORGANIZATION_NOUNS,
  place: PLACE_NOUNS,
  event: new Set(),
};

/** One line from the article that says who or what an entity is, or an empty string. */
export function describeEntity(group: NameGroup, document: ArticleDocument): string {
  const spans = [...group.spans].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  const names = new Set(group.spans.map((span) => foldName(span.text)));
  const contexts = spans.slice(0, LOOKED_AT).map((span) => contextOf(span, document));
  for (const find of [roleBefore, roleAndComma, appositionAfter, listedRole, titleBefore]) {
    for (const context of contexts) {
      const description = find(context, NOUNS[group.type]);
      if (description && !names.has(foldName(description))) return description;
    }
  }
  return '';
}

const isWord = (token: Token | undefined): boolean => /^[\p{L}\p{N}]/u.test(token?.text ?? '');
const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const isNoun = (token: Token | undefined, nouns: Nouns): boolean =>
  nouns.has((token?.text ?? '').toLowerCase());

/** Words that can't stand within a role before a name: what goes before them is another phrase. */
const BREAKS =
  /^(?:a|an|the|and|or|but|of|in|on|at|by|to|with|from|for|as|that|than|when|while|after|before|since|if|his|her|their|its|our|my|your|is|was|are|were|be|been|said|says|told|meanwhile|according|including|with|about|against|between|who|which|where|however|also|had|has|have|did|does|will|would|this|these|those|earlier|later|then|because|although|though|so|not|both|only|even|like|met|meet|between|under)$/i;

/** "Iranian foreign minister Hossein Amir-Abdollahian", "news outlet Iran International". */
function roleBefore({ before, text }: Context, nouns: Nouns): string {
  const first = roleStart(before, nouns);
  const isTitle = first === before.length - 1 && isName(before[first]);
  return isTitle ? '' : phraseOf(text, before.slice(first));
}

/** "The judge, Amina Diallo, …": the same with a comma between, after an article or an owner. */
function roleAndComma({ before, after, text }: Context, nouns: Nouns): string {
  if (before.at(-1)?.text !== ',' || !/^(?:,|\.|\p{Ll}.*)$/u.test(after[0]?.text ?? '.')) return '';
  const words = before.slice(0, -1);
  const first = roleStart(words, nouns);
  const owned = /^['’]s$/.test(words[first]?.text ?? '') || hasOwner(words, first);
  const determined = /^(?:the|an?|his|her|their|its|our)$/i.test(words[first - 1]?.text ?? '');
  return owned || determined ? phraseOf(text, words.slice(first)) : '';
}

/** "General Oleh Savchuk": a title alone, if the article says nothing better. */
function titleBefore({ before, text }: Context, nouns: Nouns): string {
  const title = before.at(-1);
  return isNoun(title, nouns) && isName(title) ? phraseOf(text, before.slice(-1)) : '';
}

const hasOwner = (words: Token[], first: number): boolean =>
  words.slice(first).some((word) => /^['’]s$/.test(word.text));

/** Where the role that the words end in begins; their number if they end in none. */
function roleStart(words: Token[], nouns: Nouns): number {
  if (!isNoun(words.at(-1), nouns)) return words.length;
  let first = words.length - 1;
  while (first > 0 && words.length - first < LONGEST_ROLE) {
    const word = words[first - 1];
    if (word && /^['’]s$/.test(word.text) && isName(words[first - 2])) {
      // "Finland's foreign minister": whose minister belongs to it.
      first -= 2;
      while (first > 0 && isName(words[first - 1])) first--;
      break;
    }
    if (!isWord(word) || isVerb(words, first - 1)) break;
    if (BREAKS.test(word?.text ?? '')) break;
    first--;
  }
  return first;
}

/** Whether a word looks like a verb and no article makes it an adjective, as in "the presiding judge". */
const isVerb = (words: Token[], index: number): boolean =>
  /ly$|ed$|ing$/.test(words[index]?.text ?? '') &&
  !/^(?:the|an?|his|her|their|its)$/i.test(words[index - 1]?.text ?? '');

/** "Colin Kahl, the under secretary for policy, …", "Farnoush Trade, an Iranian Commercial House". */
function appositionAfter({ after, text }: Context, nouns: Nouns): string {
  const isClause = /^(?:is|was)$/.test(after[0]?.text ?? '');
  if (!isClause && after[0]?.text !== ',') return '';
  const hasArticle = /^(?:an?|the)$/.test(after[1]?.text ?? '');
  const isBare = !isClause && after.slice(1, 5).every(isWord) && nounIn(after.slice(1, 5), nouns);
  if (!hasArticle && !isBare) return '';
  const first = hasArticle ? 2 : 1;
  let end = first;
  while (end < after.length && !ENDS_APPOSITION.test(after[end]?.text ?? '')) end++;
  const phrase = after.slice(first, end);
  if (phrase.length > LONGEST_APPOSITION || !nounIn(phrase, nouns)) return '';
  if (/^(?:his|her|its|their)$/.test(phrase[0]?.text ?? '')) return '';
  // A verb or another name shows that a clause of its own begins here.
  if (phrase.some((word, i) => SAYING.has(word.text) || namesAnother(phrase, i, nouns))) return '';
  if (!isClause && !/^[,.;—–]$/.test(after[end]?.text ?? '.')) return '';
  return phraseOf(text, phrase);
}

const ENDS_APPOSITION = /^(?:[,.;:!?()—–"“”]|who|which|that|where|and|but)$/;

const nounIn = (words: Token[], nouns: Nouns): boolean =>
  words.some(
    (word) => isNoun(word, nouns) || (isName(word) && /^(?:House|Group)$/.test(word.text)),
  );

const namesAnother = (phrase: Token[], i: number, nouns: Nouns): boolean =>
  isName(phrase[i]) && isNoun(phrase[i - 1], nouns) && !isName(phrase[i - 1]);

/** "US officials including Wendy Sherman and Colin Kahl": one of the officials. */
function listedRole({ before, text }: Context, nouns: Nouns): string {
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
  return tidy(text.slice(before[first]?.start ?? noun.start, noun.end - 1));
}

function phraseOf(text: string, words: Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? tidy(text.slice(first.start, last.end)) : '';
}

const tidy = (phrase: string): string => phrase.replace(/\s+/g, ' ').trim();
