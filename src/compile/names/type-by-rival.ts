import { citiesNamed } from '../gazetteer/cities.ts';
import { isCommonWord, isFirstName } from './known-words.ts';
import { PLACE_WORDS } from './lexicon.ts';
import { inTextOrder, type NameGroup } from './name-groups.ts';
import { isUnknown } from './unknown-words.ts';

const BEAT =
  /^ (?:\p{Ll}+ )?(?:beat|bt|defeated|edged|downed|outlasted|overcame|overpowered|thrashed|upset|swept|dispatched|lost to|fell to|past) $/u;

/**
 * The people among those whom the tagger took for something else: "Vasek Pospisil edged Reilly Opelka", and who plays a
 * person is one.
 */
export function peopleByRival(groups: readonly NameGroup[], text: string): NameGroup[] {
  const items = inTextOrder(groups);
  return items.slice(1).flatMap((second, i) => {
    const first = items[i];
    if (!first || !BEAT.test(text.slice(first.end, Math.min(second.start, first.end + 40))))
      return [];
    const rivals = [first.group, second.group];
    const others = rivals.filter(({ type }) => type !== 'person');
    return others.length === 1 ? others.filter(soundsLikeSomebody) : [];
  });
}

/** The people taken for places that stand beside somebody who has a first name: "Kanye West and Kim Kardashian". */
export function peopleByCompany(groups: readonly NameGroup[], text: string): NameGroup[] {
  const items = inTextOrder(groups);
  return items.slice(1).flatMap((second, i) => {
    const first = items[i];
    if (!first || text.slice(first.end, second.start) !== ' and ') return [];
    return [
      [first.group, second.group],
      [second.group, first.group],
    ].flatMap(([one, other]) => (one && other && isSomebody(other) && isStrange(one) ? [one] : []));
  });
}

const isSomebody = ({ type, name }: NameGroup): boolean =>
  type === 'person' && name.includes(' ') && isFirstName(name.split(' ')[0] ?? '');

/** Two words, the first of which no place has. */
function isStrange({ type, name }: NameGroup): boolean {
  const [first = '', last = '', ...rest] = name.split(' ');
  const isName = /^\p{Lu}\p{Ll}+$/u.test(last) && !PLACE_WORDS.has(last.toLowerCase());
  return type === 'place' && rest.length === 0 && isName && isUnknown(first);
}

/** Two words or three that are neither common nor a town's, as those of teams are. */
function soundsLikeSomebody({ name, country }: NameGroup): boolean {
  const words = name.split(' ');
  return (
    !country &&
    /^(?:\p{Lu}\p{L}*(?:-\p{Lu}\p{Ll}+)*(?: |$)){2,3}$/u.test(name) &&
    !words.some((word) => isCommonWord(word.toLowerCase()) || citiesNamed(word).length > 0)
  );
}
