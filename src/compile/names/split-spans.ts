import type { Token } from '../document.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { isNotable } from '../gazetteer/known-names.ts';
import { isFirstName } from './known-words.ts';
import { ORGANIZATION_WORDS, OWNERS, ROLES } from './lexicon.ts';
import { isAcronym } from './name-text.ts';
import { isNameByItself, isPossessive, textAt } from './span-words.ts';
import { TAG_TYPES } from './tagger/labels.ts';
import type { TaggedSpan } from './tagger/tag-sentences.ts';

const PERSON = TAG_TYPES.indexOf('person');
const PLACE = TAG_TYPES.indexOf('place');
const ORGANIZATION = TAG_TYPES.indexOf('organization');

/** Takes apart what the tagger took for one name and is several. */
export const splitSpan = (span: TaggedSpan, words: readonly Token[]): TaggedSpan[] =>
  splitAtOwner(span, words)
    .flatMap((part) => splitAtBody(part, words))
    .flatMap((part) => splitAtPerson(part, words))
    .flatMap((part) => splitAtRepeat(part, words));

const nameOf = ({ first, end }: TaggedSpan, words: readonly Token[]): string =>
  words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ');

/** "Washington's Capitol Hill" is two names; "People's Republic" and "Perley's Mills" are one. */
function splitAtOwner(span: TaggedSpan, words: readonly Token[]): TaggedSpan[] {
  for (let i = span.first + 1; i < span.end - 1; i++) {
    if (!isPossessive(textAt(words, i))) continue;
    const owner = textAt(words, i - 1);
    if (OWNERS.has(owner.toLowerCase())) continue;
    if (i - span.first < 2 && !isNameByItself(owner)) continue;
    return [
      { ...span, end: i },
      { ...span, first: i + 1 },
    ];
  }
  return [span];
}

/**
 * In front of a role, "VOA Pentagon correspondent" has two names and "White House National Security Council Ukraine expert"
 * three.
 */
function splitAtBody(span: TaggedSpan, words: readonly Token[]): TaggedSpan[] {
  if (span.type !== ORGANIZATION || !ROLES.has(textAt(words, span.end))) return [span];
  const last = { ...span, first: span.end - 1, type: PLACE };
  const isField = countryNamed(nameOf(last, words)) && isBodyWord(textAt(words, span.end - 2));
  return isField
    ? [...bodiesIn({ ...span, end: span.end - 1 }, words), last]
    : bodiesIn(span, words);
}

function bodiesIn(span: TaggedSpan, words: readonly Token[]): TaggedSpan[] {
  if (isNotable(nameOf(span, words))) return [span];
  for (let i = span.first + 1; i < span.end; i++) {
    const [head, tail] = [
      { ...span, end: i },
      { ...span, first: i },
    ];
    const [first, second] = [nameOf(head, words), nameOf(tail, words)];
    const isParent = first.includes(' ') && isNotable(first) && second.includes(' ');
    const isPair = (isNotable(first) || isAcronym(first)) && isNotable(second);
    if (isPair || (isParent && isBodyWord(textAt(words, span.end - 1)))) return [head, tail];
  }
  return [span];
}

const isBodyWord = (word: string): boolean => ORGANIZATION_WORDS.has(word.toLowerCase());

/** "ambassador to the European Union Gordon Sondland" has two names. */
function splitAtPerson(span: TaggedSpan, words: readonly Token[]): TaggedSpan[] {
  for (let i = span.first + 2; i < span.end - 1; i++) {
    const body = { ...span, type: ORGANIZATION, end: i };
    const given = textAt(words, i);
    // "Bank" is a first name too.
    if (!isFirstName(given) || isBodyWord(given) || !isNotable(nameOf(body, words))) continue;
    return [body, { ...span, type: PERSON, first: i }];
  }
  return [span];
}

/** "Ilhan Omar Ilhan Omar Related" is one name twice, as pages have it that explain their links. */
function splitAtRepeat(span: TaggedSpan, words: readonly Token[]): TaggedSpan[] {
  const given = textAt(words, span.first);
  for (let i = span.first + 2; i < span.end - 1; i++) {
    if (textAt(words, i) !== given) continue;
    const [one, other] = [
      { ...span, end: i },
      { ...span, first: i },
    ];
    const isSame = nameOf(other, words).startsWith(`${nameOf(one, words)} `);
    return [one, isSame ? { ...other, end: 2 * i - span.first } : other];
  }
  return [span];
}
