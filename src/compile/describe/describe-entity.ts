import type { ArticleDocument } from '../document.ts';
import { contextOf } from '../names/context.ts';
import type { NameGroup } from '../names/name-groups.ts';
import { foldName } from '../names/name-text.ts';
import { appositionAfter } from './apposition.ts';
import { listedRole, roleAndComma, roleBefore, titleBefore } from './role-before.ts';
import { NOUNS } from './words.ts';

/** Occurrences looked at: what an entity is said to be is said early. */
const LOOKED_AT = 20;

/** Ways of saying what somebody is, the most telling first; lists tell nothing of a place. */
const WAYS = [roleBefore, roleAndComma, appositionAfter, listedRole, titleBefore];
const WAYS_OF_PLACES = [roleBefore, roleAndComma, appositionAfter];

/** One line from the article that says who or what an entity is, or an empty string. */
export function describeEntity(group: NameGroup, document: ArticleDocument): string {
  const spans = [...group.spans].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  const names = new Set(group.spans.map((span) => foldName(span.text)));
  const contexts = spans.slice(0, LOOKED_AT).map((span) => contextOf(span, document));
  const isPlace = group.type === 'place';
  for (const find of isPlace ? WAYS_OF_PLACES : WAYS) {
    for (const context of contexts) {
      const description = find(context, NOUNS[group.type]);
      // "the state Ohio" says less than a map.
      if (isPlace && !description.includes(' ')) continue;
      if (description && !names.has(foldName(description))) return description;
    }
  }
  return '';
}
