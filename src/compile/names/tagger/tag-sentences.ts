import packedModel from '../../../../assets/data/tagger.json' with { type: 'json' };
import type { ArticleDocument, Token } from '../../document.ts';
import { knownWords } from '../known-words.ts';
import { adjustSpans } from '../adjust-spans.ts';
import { bestLabels, marginals } from './crf.ts';
import { extractFeatures, type FeatureSources } from './features.ts';
import { knownPhrases } from './known-phrases.ts';
import { firstLabel, innerLabel, isInner, LABEL_COUNT, typeOfLabel } from './labels.ts';
import { TaggerModel } from './model.ts';
import { splitCompounds, wordsOf } from './tagger-words.ts';

export interface TaggedSpan {
  /** Indices of the sentence's words; `end` is exclusive. */
  first: number;
  end: number;
  type: number;
}

export interface TaggedSentence {
  words: Token[];
  spans: TaggedSpan[];
  /** How likely the words from `first` to `end` are a name of a type, by the words' own probabilities. */
  likelihood(first: number, end: number, type: number): number;
}

let loaded: { sources: FeatureSources; model: TaggerModel } | undefined;

/** The model is unpacked when the first article comes, not when the module is loaded. */
function load(): { sources: FeatureSources; model: TaggerModel } {
  loaded ??= {
    sources: { table: knownWords(), phrases: knownPhrases() },
    model: new TaggerModel(packedModel),
  };
  return loaded;
}

/** Tags the names in each sentence of an article. */
export function tagSentences(document: ArticleDocument): TaggedSentence[] {
  const { sources, model } = load();
  const sentences = wordsOf(document).map(splitCompounds);
  const features = extractFeatures(
    sentences.map((words) => words.map((word) => word.text)),
    sources,
  );
  return sentences.map((words, i) => {
    const own = features[i] ?? [];
    if (own.length === 0) return { words, spans: [], likelihood: () => 0 };
    const potentials = model.score(own);
    const { labels } = marginals(potentials);
    const at = (word: number, label: number): number => labels[word * LABEL_COUNT + label] ?? 0;
    return {
      words,
      spans: adjustSpans(spansOf(bestLabels(potentials)), words).filter(isNameLong),
      likelihood: (first, end, type) => {
        let sum = at(first, firstLabel(type));
        for (let word = first + 1; word < end; word++) sum += at(word, innerLabel(type));
        return sum / (end - first);
      },
    };
  });
}

/** No name is longer; runs of capitals that long are headings or noise. */
const LONGEST_NAME = 15;
const isNameLong = ({ first, end }: TaggedSpan): boolean => end - first <= LONGEST_NAME;

function spansOf(labels: readonly number[]): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  labels.forEach((label, i) => {
    const last = spans.at(-1);
    if (label === 0) return;
    if (isInner(label) && last?.end === i) last.end++;
    else spans.push({ first: i, end: i + 1, type: typeOfLabel(label) });
  });
  return spans;
}
