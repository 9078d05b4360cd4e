import type { TaggedSentence } from './tagger/tag-sentences.ts';
import { TAG_TYPES, type TagType } from './tagger/labels.ts';

/** A name found in a sentence, typed by the evidence of the whole article. */
export interface PooledName {
  sentence: number;
  /** Indices of the sentence's words. */
  first: number;
  end: number;
  type: TagType;
}

interface Wording {
  words: string[];
  /** Sum over all its places of the likelihood of each type. */
  likelihoods: number[];
  places: { sentence: number; first: number; end: number }[];
}

interface Wordings {
  all: Iterable<Wording>;
  /** By their words with spaces between. */
  byWords: ReadonlyMap<string, Wording>;
  /** How many words the wordings have that begin with a word: few, however many they are. */
  lengths: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Gives every name of an article one type and finds it wherever it stands: each place where the
 * same words stand is evidence, also those where the tagger saw no name.
 */
export function poolNames(sentences: readonly TaggedSentence[]): PooledName[] {
  const wordings = collectWordings(sentences);
  for (const [index, sentence] of sentences.entries()) gather(sentence, index, wordings);
  const names: PooledName[] = [];
  for (const wording of wordings.all) {
    const type = typeOf(wording);
    if (type) for (const place of wording.places) names.push({ ...place, type });
  }
  return names.sort(byPlace).filter(isOutside());
}

/** In order of the text, of those that begin at one word the longest first. */
const byPlace = (a: PooledName, b: PooledName): number =>
  a.sentence - b.sentence || a.first - b.first || b.end - a.end;

/** Lets pass what is no part of a name before it: "Aegean" is none where "Aegean Star" stands. */
function isOutside(): (name: PooledName) => boolean {
  let last: PooledName | undefined;
  return (name) => {
    if (last?.sentence === name.sentence && name.first < last.end) return false;
    last = name;
    return true;
  };
}

/** What was tagged anywhere. */
function collectWordings(sentences: readonly TaggedSentence[]): Wordings {
  const found = new Map<string, Wording>();
  for (const { words, spans } of sentences) {
    for (const { first, end } of spans) {
      const texts = words.slice(first, end).map((word) => word.text);
      const wording = { words: texts, likelihoods: TAG_TYPES.map(() => 0), places: [] };
      const key = texts.join(' ');
      if (!found.has(key)) found.set(key, wording);
    }
  }
  const lengths = new Map<string, Set<number>>();
  for (const { words } of found.values()) {
    const first = words[0] ?? '';
    const known = lengths.get(first);
    if (known) known.add(words.length);
    else lengths.set(first, new Set([words.length]));
  }
  return { all: [...found.values()], byWords: found, lengths };
}

function gather(sentence: TaggedSentence, index: number, wordings: Wordings): void {
  const { words, spans } = sentence;
  const texts = words.map(({ text }) => text);
  const covering = new Array<number>(words.length).fill(0);
  for (const { first, end } of spans) covering.fill(end - first, first, end);
  texts.forEach((text, first) => {
    for (const length of wordings.lengths.get(text) ?? []) {
      const wording = wordings.byWords.get(texts.slice(first, first + length).join(' '));
      // Within a longer name the words are that name's.
      const inside = covering.slice(first, first + length).some((longer) => longer > length);
      if (wording?.words.length !== length || inside) continue;
      wording.places.push({ sentence: index, first, end: first + length });
      const weight = length / Math.max(1, wording.words.filter(hasLetter).length);
      wording.likelihoods = wording.likelihoods.map(
        (sum, type) => sum + weight * sentence.likelihood(first, first + length, type),
      );
    }
  });
}

/** Marks within a name, as in 'William "Buckshot" May', say nothing against it. */
const hasLetter = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

/** A name that is missed costs a reader more than a word too many that is taken for one. */
const LEAST_LIKELY = 0.4;

/** The tagger takes strange words for people a little too readily. */
const PERSON_WEIGHT = 0.8;

/** The likeliest type, or null if the words hardly name anything. */
function typeOf({ likelihoods, places }: Wording): TagType | null {
  const named = likelihoods.reduce((sum, value) => sum + value, 0);
  if (named < LEAST_LIKELY * places.length) return null;
  const weighed = likelihoods.map((value, type) =>
    TAG_TYPES[type] === 'person' ? PERSON_WEIGHT * value : value,
  );
  return TAG_TYPES[weighed.indexOf(Math.max(...weighed))] ?? null;
}
