import type { Span } from '../../model/pack.ts';
import type { Token } from '../document.ts';
import { coverOf } from './find-surnames.ts';
import { isCommonWord } from './known-words.ts';
import { COMMON_WORDS } from './lexicon.ts';
import { countTypes, listsOf } from './lists.ts';
import type { PooledName } from './pool-names.ts';
import type { TagType } from './tagger/labels.ts';
import type { TaggedSentence } from './tagger/tag-sentences.ts';

/** A name, or words in capitals that may be one: those are of type "other". */
interface Item extends Span {
  name: PooledName;
}

/**
 * The names that the tagger passed over, or took for works and the like, in lists of names of one
 * type: "Rioja, Jaén and Moyobamba".
 */
export function findListed(
  sentences: readonly TaggedSentence[],
  names: readonly PooledName[],
  text: string,
): PooledName[] {
  const isTaken = coverOf(names);
  const bySentence = new Map<number, PooledName[]>();
  for (const name of names) {
    const own = bySentence.get(name.sentence);
    if (own) own.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  const found: PooledName[] = [];
  for (const [sentence, own] of bySentence) {
    const { words = [] } = sentences[sentence] ?? {};
    const runs = runsOf(words, (at) => isTaken(sentence, at));
    const open = runs.map((run) => ({ ...run, sentence, type: 'other' as const }));
    const all = [...own, ...open].sort((a, b) => a.first - b.first);
    const items = all.map((name): Item => {
      const [start = 0, end = 0] = [words[name.first]?.start, words[name.end - 1]?.end];
      return { name, start, end };
    });
    for (const list of listsOf(items, text))
      for (const name of newIn(list, words)) found.push(name);
  }
  return found;
}

const LONGEST = 3;

/** The runs of a few capitalised words that belong to no name. */
function runsOf(
  words: readonly Token[],
  isTaken: (at: number) => boolean,
): { first: number; end: number }[] {
  const isOpen = (at: number): boolean => {
    const word = words[at]?.text ?? '';
    return /^\p{Lu}\p{Ll}/u.test(word) && !isTaken(at) && !isOrdinary(word);
  };
  const runs: { first: number; end: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    let end = first;
    while (isOpen(end)) end++;
    if (end > first && end - first <= LONGEST) runs.push({ first, end });
    first = Math.max(first, end);
  }
  return runs;
}

/** What a list adds to the names, of the type that most of those it has are of. */
function newIn(list: readonly Item[], words: readonly Token[]): PooledName[] {
  const known = list.filter(({ name }) => name.type !== 'other');
  const type = commonest(known.map(({ name }) => name.type));
  if (type === undefined || 2 * known.length < list.length) return [];
  return list.flatMap(({ name }) => {
    const isNew = name.type === 'other' && isProper(words.slice(name.first, name.end));
    return isNew ? [{ ...name, type }] : [];
  });
}

/** The type that most have, two at least. */
const commonest = (types: readonly TagType[]): TagType | undefined =>
  [...countTypes(types)].find(([, count]) => count >= 2 && 2 * count > types.length)?.[0];

/** Crops and subjects may be listed in capitals too. */
const isProper = (words: readonly Token[]): boolean =>
  words.every(({ text }) => /^\p{Lu}/u.test(text)) && !words.every(({ text }) => isOrdinary(text));

const isOrdinary = (word: string): boolean => {
  const small = word.toLowerCase();
  return COMMON_WORDS.has(small) || isCommonWord(small);
};
