import type { EntityType } from '../../model/pack.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { isKnownPlace, isNotable } from '../gazetteer/known-names.ts';
import { regionsNamed } from '../gazetteer/regions.ts';
import { isCommonWord, isFirstName } from './known-words.ts';
import { countTypes, listsOf } from './lists.ts';
import { inTextOrder, type NameGroup } from './name-groups.ts';

/**
 * The types that lists give to names that the tagger could only guess at: what stands among towns
 * is a town. Only lists count whose other names all are of one type.
 */
export function typesByList(
  groups: readonly NameGroup[],
  text: string,
): Map<NameGroup, EntityType> {
  const said = new Map<NameGroup, Set<EntityType>>();
  for (const list of listsOf(inTextOrder(groups), text)) {
    const listed = new Set(list.map(({ group }) => group));
    const counts = countTypes([...listed].map(({ type }) => type));
    for (const group of listed) {
      const only = onlyType(counts, group.type);
      if (only && only !== 'event') said.set(group, (said.get(group) ?? new Set()).add(only));
    }
  }
  const types = new Map<NameGroup, EntityType>();
  for (const [group, votes] of said) {
    const [only] = votes;
    if (votes.size === 1 && only && only !== group.type && isGuess(group)) types.set(group, only);
  }
  return types;
}

/** The type of all the others in a list, if they agree, or of most in a long one. */
function onlyType(counts: ReadonlyMap<EntityType, number>, own: EntityType): EntityType | null {
  const others = [...counts].filter(([type, count]) => type !== own || count > 1);
  const size = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = others.find(([, count]) => count >= MOST && count > size / 2);
  return (others.length === 1 ? others[0] : most)?.[0] ?? null;
}

/** How many of one type outweigh others. */
const MOST = 3;

/** Names that stand oftener were judged by more than one place. */
const MOST_PLACES = 2;

/** Whether nothing but how it sounds and where it stands told what a name is. */
function isGuess({ country, name, type, spans }: NameGroup): boolean {
  if (country || spans.length > MOST_PLACES || isNotable(name)) return false;
  const words = name.split(' ');
  if (words.every((word) => isCommonWord(word.toLowerCase()))) return false;
  if (type === 'person') return !words.some((word) => isFirstName(word) || word.endsWith('.'));
  if (type === 'place')
    return citiesNamed(name).length === 0 && regionsNamed(name).length === 0 && !isKnownPlace(name);
  return words.length === 1 && !/^\p{Lu}{2}/u.test(name);
}
