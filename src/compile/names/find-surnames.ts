import { COMMON_WORDS, TITLES } from './lexicon.ts';
import { withoutSuffix } from './name-text.ts';
import type { PooledName } from './pool-names.ts';
import type { TaggedSentence } from './tagger/tag-sentences.ts';

const SHORTEST_SURNAME = 3;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof)\.?$/i;

/**
 * Surnames that stand alone where the tagger saw no name, of people whom the article names in full:
 * "Cotton" after "Tom Cotton", "Al-Farsi" after "Mohammed al-Farsi".
 */
export function findSurnames(
  sentences: readonly TaggedSentence[],
  names: readonly PooledName[],
): PooledName[] {
  const wordsIn = ({ sentence, first, end }: PooledName): string[] =>
    (sentences[sentence]?.words ?? []).slice(first, end).map((word) => word.text);
  const surnames = new Set<string>();
  for (const name of names) {
    const last = withoutSuffix(wordsIn(name)).at(-1) ?? '';
    if (name.type !== 'person' || name.end - name.first < 2) continue;
    if (last.length >= SHORTEST_SURNAME && /\p{Lu}/u.test(last)) surnames.add(capitalised(last));
  }
  // What is a name of its own in the article has been found already.
  for (const name of names)
    if (name.end - name.first === 1) surnames.delete(wordsIn(name)[0] ?? '');
  const isTaken = coverOf(names);
  return sentences.flatMap(({ words }, sentence) =>
    words.flatMap(({ text }, at) => {
      const [before = '', after = ''] = [words[at - 1]?.text, words[at + 1]?.text];
      // "Dr. King" is no title.
      const isPlain = !isOrdinary(text) || HONORIFIC.test(before);
      const isFree = surnames.has(text) && !isTaken(sentence, at) && isPlain;
      if (!isFree || isOtherName(before) || isOtherName(after)) return [];
      return [{ sentence, first: at, end: at + 1, type: 'person' as const }];
    }),
  );
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Whether a word beside a surname makes it another name's part: "Cotton Exchange", not "But Cotton". */
const isOtherName = (word: string): boolean => /^\p{Lu}/u.test(word) && !isOrdinary(word);

const isOrdinary = (word: string): boolean => {
  const small = word.toLowerCase().replace(/\.$/, '');
  return COMMON_WORDS.has(small) || TITLES.has(small);
};

/** Tells which words of which sentences belong to names. */
export function coverOf(names: readonly PooledName[]): (sentence: number, word: number) => boolean {
  const covered = new Map<number, Set<number>>();
  for (const { sentence, first, end } of names) {
    const own = covered.get(sentence) ?? new Set();
    for (let at = first; at < end; at++) own.add(at);
    covered.set(sentence, own);
  }
  return (sentence, word) => covered.get(sentence)?.has(word) ?? false;
}
