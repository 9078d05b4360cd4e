import { findQuotes } from '../../../src/compile/quotes/find-quotes.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';
import type { Quote } from '../../../src/model/pack.ts';
import { articleOf } from '../article-of.ts';
import { named, type Named } from '../named.ts';

const PEOPLE: Named[] = [
  { names: ['Anna Lind', 'Lind'], description: 'harbour minister' },
  { names: ['Peter Holt', 'Holt'], description: 'fisherman' },
  { names: ['Acme Boats', 'Acme'], type: 'organization', description: 'company' },
];

export const LIND = 'Anna Lind';
export const HOLT = 'Peter Holt';

/** The quotes of a text that knows some people. */
export function quotesIn(
  text: string,
  people: readonly Named[] = PEOPLE,
  published: string | null = '2023-01-22',
): Quote[] {
  const { entities, mentions } = named(text, people);
  return findQuotes(readStructure(articleOf(text, published)), entities, mentions);
}

/** Each quote as its words, the words it is attributed by and whom those mean. */
export const told = (text: string, people: readonly Named[] = PEOPLE) =>
  quotesIn(text, people).map(({ text: words, speaker, speakerStart, speakerEnd }) => [
    words,
    speakerStart === null || speakerEnd === null ? null : text.slice(speakerStart, speakerEnd),
    speaker,
  ]);
