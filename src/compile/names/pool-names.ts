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

/**
 * Gives every name of an article one type and finds it wherever it stands: each place where the
 * same words stand is evidence, also those where the tagger saw no name.
 */
export function poolNames(sentences: readonly TaggedSentence[]): PooledName[] {
  const wordings = collectWordings(sentences);
  for (const [index, sentence] of sentences.entries()) gather(sentence, index, wordings);
  const names: PooledName[] = [];
  for (const wording of new Set([...wordings.values()].flat())) {
    const type = typeOf(wording);
    if (type) names.push(...wording.places.map((place) => ({ ...place, type })));
  }
  return names;
}

/** What was tagged anywhere, by first word, longest first. */
function collectWordings(sentences: readonly TaggedSentence[]): Map<string, Wording[]> {
  const found = new Map<string, Wording>();
  for (const { words, spans } of sentences) {
    for (const { first, end } of spans) {
      const texts = words.slice(first, end).map((word) => word.text);
      const wording = { words: texts, likelihoods: TAG_TYPES.map(() => 0), places: [] };
      const key = texts.join(' ');
      if (!found.has(key)) found.set(key, wording);
    }
  }
  const byFirst = new Map<string, Wording[]>();
  for (const wording of found.values()) {
    const first = wording.words[0] ?? '';
    const others = byFirst.get(first);
    if (others) others.push(wording);
    else byFirst.set(first, [wording]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function gather(sentence: TaggedSentence, index: number, wordings: Map<string, Wording[]>): void {
  const { words, spans } = sentence;
  const covering = new Array<number>(words.length).fill(0);
  for (const { first, end } of spans) covering.fill(end - first, first, end);
  words.forEach((word, first) => {
    for (const wording of wordings.get(word.text) ?? []) {
      const { length } = wording.words;
      const fits = wording.words.every((text, k) => words[first + k]?.text === text);
      // Within a longer name the words are that name's.
      if (!fits || Math.max(...covering.slice(first, first + length)) > length) continue;
      wording.places.push({ sentence: index, first, end: first + length });
      wording.likelihoods = wording.likelihoods.map(
        (sum, type) => sum + sentence.likelihood(first, first + length, type),
      );
    }
  });
}

/** The likeliest type, or null if it is likelier that the words name nothing. */
function typeOf({ likelihoods, places }: Wording): TagType | null {
  const named = likelihoods.reduce((sum, value) => sum + value, 0);
  if (named < places.length - named) return null;
  let best = 0;
  likelihoods.forEach((value, type) => {
    if (value > (likelihoods[best] ?? 0)) best = type;
  });
  return TAG_TYPES[best] ?? null;
}
