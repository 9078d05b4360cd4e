import { citiesNamed } from '../gazetteer/cities.ts';
import { isCommonWord } from './known-words.ts';
import { inTextOrder, type NameGroup } from './name-groups.ts';

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

/** Two words or three that are neither common nor a town's, as those of teams are. */
function soundsLikeSomebody({ name, country }: NameGroup): boolean {
  const words = name.split(' ');
  return (
    !country &&
    /^(?:\p{Lu}\p{L}*(?:-\p{Lu}\p{Ll}+)*(?: |$)){2,3}$/u.test(name) &&
    !words.some((word) => isCommonWord(word.toLowerCase()) || citiesNamed(word).length > 0)
  );
}
