import { SpanIndex } from '../span-index.ts';
import type { NameSpan } from './spans.ts';

/** Who made a picture and for whom, as it stands in a caption or between paragraphs. */
const CREDITS = [
  /\((?:(?:AP|AFP|EPA|Reuters) )?(?:photo|image|picture|video|illustration)s?\b[^()\n]{0,80}\)/gi,
  /\b(?:image|photo) (?:copyright|source|credit)s?:? \p{Lu}\p{L}{1,30}(?: images)?/giu,
  // "Sakib Ali/Hindustan Times/Getty Images", "Natalie Naccache | Bloomberg | Getty Images"
  /(?:\p{Lu}[\p{L}.'’-]{0,30}(?: [\p{L}.'’-]{1,30}){0,3} ?[/|] ?){1,3}(?:AP|AFP|Alamy|Bloomberg|EPA|Getty|Reuters|Shutterstock|Xinhua)(?: Images| Photo)?(?!\p{L})/gu,
];

/** Leaves out who is named in the credits of pictures: the article does not speak of them. */
export function withoutCredits(names: readonly NameSpan[], text: string): NameSpan[] {
  const index = new SpanIndex(names);
  const credited = new Set<NameSpan>();
  for (const pattern of CREDITS) {
    for (const { 0: credit, index: at } of text.matchAll(pattern))
      for (const name of index.within(at, at + credit.length)) credited.add(name);
  }
  return names.filter((name) => !credited.has(name));
}
