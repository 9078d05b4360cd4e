import type { EntityType } from '../../model/pack.ts';
import { countriesSpelled, countryNamed } from '../gazetteer/countries.ts';
import { isNotable } from '../gazetteer/known-names.ts';
import { stateAbbreviated } from '../gazetteer/state-abbreviations.ts';
import { isFirstName } from './known-words.ts';
import type { NameSpan } from './spans.ts';

/** Leaves out the countries of people in brackets, as results have them: "Nasser al-Attiyah (QAT)". */
export function withoutCountryCodes(names: readonly NameSpan[], article: string): NameSpan[] {
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ end }) => end));
  const isCode = ({ start, text, type }: NameSpan): boolean =>
    type === 'organization' &&
    /^\p{Lu}{3}$/u.test(text) &&
    people.has(start - ' ('.length) &&
    article[start - 1] === '(' &&
    !isNotable(text) &&
    countriesSpelled(text).length > 0;
  // What stands elsewhere too is a party or the like.
  const others = new Set(names.filter((name) => !isCode(name)).map(({ text }) => text));
  return names.filter((name) => !isCode(name) || others.has(name.text));
}

/** How much of the text beside a name is looked at. */
const LOOKED_AT = 60;

/** Whether what stands beside some words shows that they name nothing by themselves. */
export function isNoName({ start, end, text: name, type }: NameSpan, text: string): boolean {
  const before = text.slice(Math.max(0, start - LOOKED_AT), start);
  const after = text.slice(end, end + LOOKED_AT);
  return (
    isPartyTag(name, before) ||
    isState(name, before) ||
    isTicker(before, after) ||
    (isQuoted(before, after) && isTitle(name, type)) ||
    (type === 'organization' && (isKind(after) || isLaw(after)))
  );
}

/** The “D-N.Y.” of “Joseph Crowley (D-N.Y.)” is a party and a state. */
const isPartyTag = (name: string, before: string): boolean =>
  /^[DRI]-\p{Lu}/u.test(name) && /[(,] ?$/.test(before);

/** The "Fla." of "Hialeah, Fla." says where the town is. */
const isState = (name: string, before: string): boolean =>
  /\p{L}, $/u.test(before) && stateAbbreviated(name) !== undefined;

const isQuoted = (before: string, after: string): boolean =>
  /["“‘]$/.test(before) && /^[,.]?["”’]/.test(after);

/** What stands alone in quotation marks is no place but a nickname, a film or a book: "Three Amigos", "Musicophilia". */
const isTitle = (name: string, type: EntityType | null): boolean =>
  type === 'place'
    ? !countryNamed(name)
    : type === 'person' && !name.includes(' ') && !isFirstName(name);

/** "The S&P 500 .SPX lost", "the euro EUR= rose" */
const isTicker = (before: string, after: string): boolean =>
  /\s\.$/.test(before) || after.startsWith('=');

/** "Demand Side Platforms (DSPs)" are not one. */
const isKind = (after: string): boolean => /^ \(["“]?\p{Lu}{2,}s["”]?\)/u.test(after);

/** "the Human Rights and Democracy Act" */
const isLaw = (after: string): boolean =>
  /^ and (?:\p{Lu}\p{L}+ ){1,3}(?:Act|Bill|Law|Treaty)\b/u.test(after);
