import type { ArticleDocument } from '../document.ts';
import { contextOf } from '../names/context.ts';
import type { NameGroup } from '../names/name-groups.ts';
import { foldName } from '../names/name-text.ts';
import { isQuoted } from '../quotes/narrative.ts';
import { appositionAfter } from './apposition.ts';
import { listedRole, roleAndComma, roleBefore, titleBefore } from './role-before.ts';
import { NOUNS, OF_SOMEBODY } from './words.ts';

/** Occurrences looked at: what an entity is said to be is said early. */
const LOOKED_AT = 20;

/** Ways of saying what somebody is, the most telling first; lists tell nothing of a place. */
const WAYS = [roleBefore, roleAndComma, appositionAfter, listedRole, titleBefore];
const WAYS_OF_PLACES = [roleBefore, roleAndComma, appositionAfter];
/** What a speaker calls somebody in passing is so; "Victor is a fighter" is an opinion. */
const WAYS_OF_SPEAKERS = [roleBefore, titleBefore];

/** One line from the article that says who or what an entity is, or an empty string. */
export function describeEntity(group: NameGroup, document: ArticleDocument): string {
  const found = descriptionsOf(group, document);
  let first = '';
  for (const description of found) {
    // "Her neighbour, Imran Sheikh, a bus driver": better what somebody is than whose.
    if (group.type !== 'person' || !OF_SOMEBODY.test(description)) return description;
    first ||= description;
  }
  return first;
}

function* descriptionsOf(group: NameGroup, document: ArticleDocument): Generator<string> {
  const spans = [...group.spans].sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  const names = new Set(group.spans.map((span) => foldName(span.text)));
  const contexts = spans.slice(0, LOOKED_AT).map((span) => contextOf(span, document));
  const quoted = spans.slice(0, LOOKED_AT).map(({ start }) => isQuoted(document, start));
  const isPlace = group.type === 'place';
  const look = function* (ways: typeof WAYS, inQuotes: boolean): Generator<string> {
    for (const find of ways) {
      for (const [i, context] of contexts.entries()) {
        if (quoted[i] !== inQuotes) continue;
        const description = find(context, NOUNS[group.type]);
        // "the state Ohio" says less than a map.
        if (isPlace && !description.includes(' ')) continue;
        if (description && !names.has(foldName(description))) yield description;
      }
    }
  };
  yield* look(isPlace ? WAYS_OF_PLACES : WAYS, false);
  yield* look(WAYS_OF_SPEAKERS, true);
}
