import type { NameSpan } from './spans.ts';
import { isUnknown } from './unknown-words.ts';

const POSSESSIVE = /^['’]s(?!\p{L})/u;
/** What follows a firm called so, and no owner of something: "Lowe's was lower", "at Macy's, Kellogg's and others". */
const NO_NOUN =
  /^['’]s(?:[,;.)]| (?:and|or|was|were|is|are|has|have|had|said|says|will|would|also|did|does|reported|announced)\b)/;

/**
 * Makes firms of what an article only names with a possessive, where nothing follows that could be owned. A surname of
 * somebody it names in full is his.
 */
export function withPossessiveFirms(names: readonly NameSpan[], article: string): NameSpan[] {
  const parts = new Set(names.flatMap(({ text }) => (text.includes(' ') ? text.split(' ') : [])));
  const after = ({ end }: NameSpan): string => article.slice(end, end + 12);
  const owners = new Map<string, NameSpan[]>();
  for (const name of names) {
    if (!isUnknown(name.text) || parts.has(name.text)) continue;
    owners.set(name.text, [...(owners.get(name.text) ?? []), name]);
  }
  const firms = new Set<string>();
  for (const [text, places] of owners) {
    const isAlways = places.every((place) => POSSESSIVE.test(after(place)));
    const isFirm = (place: NameSpan): boolean =>
      NO_NOUN.test(after(place)) && !/\bof $/.test(article.slice(0, place.start).slice(-3));
    if (isAlways && places.some(isFirm)) firms.add(text);
  }
  return names.map((name) => {
    if (!firms.has(name.text)) return name;
    const end = name.end + "'s".length;
    return { ...name, type: 'organization', end, text: article.slice(name.start, end) };
  });
}
