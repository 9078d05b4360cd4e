import type { ArticleDocument, Token } from '../document.ts';
import { contextOf, type Context } from './context.ts';
import { ROLES, THINGS } from './lexicon.ts';
import type { NameGroup } from './name-groups.ts';

/** Longest run of words taken for a role: "former first deputy foreign minister of" and the like. */
const LONGEST_ROLE = 8;
const LONGEST_APPOSITION = 14;

/** One line from the article that says who or what an entity is, or an empty string. */
export function describeEntity(group: NameGroup, document: ArticleDocument): string {
  const nouns = group.type === 'person' ? ROLES : THINGS;
  const spans = [...group.spans].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  for (const find of [roleBefore, appositionAfter, listedRole]) {
    for (const span of spans.slice(0, 20)) {
      const description = find(contextOf(span, document), nouns);
      if (description) return description;
    }
  }
  return '';
}

const isWord = (token: Token | undefined): boolean => /^[\p{L}\p{N}]/u.test(token?.text ?? '');
const isName = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');
const isNoun = (token: Token | undefined, nouns: ReadonlySet<string>): boolean =>
  nouns.has((token?.text ?? '').toLowerCase());

/** Words that can't stand within a role before a name: what goes before them is another phrase. */
const BREAKS =
  /^(?:a|an|the|and|or|but|of|in|on|at|by|to|with|from|for|as|that|than|when|while|after|before|since|if|his|her|their|its|our|my|your|is|was|are|were|be|been|said|says|told|meanwhile|according|including|with|about|against|between|who|which|where|however|also|had|has|have|did|does|will|would|this|these|those|earlier|later|then|because|although|though|so|not|both|only|even|like|met|meet|between|under|former|ex)$/i;

/** "Iranian foreign minister Hossein Amir-Abdollahian", "news outlet Iran International". */
function roleBefore({ before, text }: Context, nouns: ReadonlySet<string>): string {
  const last = before.at(-1);
  if (!last || !isNoun(last, nouns)) return '';
  let first = before.length - 1;
  while (first > 0 && before.length - first < LONGEST_ROLE) {
    const word = before[first - 1];
    if (!word || !isWord(word) || /ly$|ed$|ing$/.test(word.text)) break;
    if (/^(?:former|ex)$/i.test(word.text)) {
      first--;
      break;
    }
    if (BREAKS.test(word.text)) break;
    first--;
  }
  const start = before[first];
  if (!start) return '';
  // A title alone (Mr, President) says too little to be worth a line.
  const phrase = text.slice(start.start, last.end);
  return first === before.length - 1 && isName(start) ? '' : tidy(phrase);
}

/** "Colin Kahl, the under secretary for policy, …", "Farnoush Trade, an Iranian Commercial House". */
function appositionAfter({ after, text }: Context, nouns: ReadonlySet<string>): string {
  let first: number;
  if (after[0]?.text === ',') first = 1;
  else if (/^(?:is|was)$/.test(after[0]?.text ?? '')) first = 1;
  else return '';
  const copula = after[0]?.text !== ',';
  const article = /^(?:an?|the)$/.test(after[first]?.text ?? '');
  const owned = /^(?:his|her|its|their)$/.test(after[first]?.text ?? '');
  const bare = !copula && !owned && nearNoun(after.slice(first, first + 4), nouns);
  if (!article && !bare) return '';
  if (article) first++;
  const start = after[first];
  let end = first;
  while (end < after.length && end - first < LONGEST_APPOSITION) {
    const word = after[end]?.text ?? '';
    if (/^[,.;:!?()—–"“”]$/.test(word) || /^(?:who|which|that|where|and|but)$/.test(word)) break;
    end++;
  }
  const last = after[end - 1];
  if (!start || !last || end - first === LONGEST_APPOSITION) return '';
  const phrase = after.slice(first, end);
  if (!phrase.some((word) => isNoun(word, nouns) || isCapitalNoun(word, nouns))) return '';
  // Closing comma, or the sentence goes on as if the phrase had been its subject.
  if (!copula && !/^[,.;—–]$/.test(after[end]?.text ?? '.')) return '';
  return tidy(text.slice(start.start, last.end));
}

const isCapitalNoun = (word: Token, nouns: ReadonlySet<string>): boolean =>
  isName(word) && (nouns.has(word.text.toLowerCase()) || /^(?:House|Group)$/.test(word.text));

const nearNoun = (words: Token[], nouns: ReadonlySet<string>): boolean =>
  words.some((word) => isNoun(word, nouns)) && words.every(isWord);

/** "US officials including Wendy Sherman and Colin Kahl": one of the officials. */
function listedRole({ before, text }: Context, nouns: ReadonlySet<string>): string {
  const words = before.map((token) => token.text.toLowerCase());
  let at = before.length - 1;
  // Back over the names listed before this one.
  while (at >= 0 && (isName(before[at]) || /^(?:,|and)$/.test(words[at] ?? ''))) at--;
  if (words[at] === 'as' && words[at - 1] === 'such') at--;
  else if (!/^(?:including|like)$/.test(words[at] ?? '')) return '';
  let last = at - 1;
  if (words[last] === ',') last--;
  const noun = before[last];
  const singular = (words[last] ?? '').replace(/s$/, '');
  if (!noun || !words[last]?.endsWith('s') || !nouns.has(singular)) return '';
  let first = last;
  while (first > 0 && isWord(before[first - 1]) && !BREAKS.test(words[first - 1] ?? '')) first--;
  const start = before[first];
  return start && last - first < LONGEST_ROLE ? tidy(text.slice(start.start, noun.end - 1)) : '';
}

const tidy = (phrase: string): string =>
  phrase
    .replace(/\s+/g, ' ')
    .replace(/['’]s$/, '')
    .trim();
