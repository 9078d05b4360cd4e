import type { ArticleDocument, Sentence } from '../document.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { wordsOfParagraph } from './paragraph-words.ts';
import { findQuoteRuns, type QuoteRun } from './quote-runs.ts';

/** A paragraph's words, with each quotation in it as one word. */
export interface NarrativeParagraph {
  words: Word[];
  /** The quotations in it; `index` is what a word's `quote` says. */
  runs: { run: QuoteRun; index: number }[];
}

const known = new WeakMap<ArticleDocument, NarrativeParagraph[]>();

/** An article as its author tells it. Several steps read it, so it is kept as long as the document is. */
export function narrativeOf(document: ArticleDocument): NarrativeParagraph[] {
  const before = known.get(document);
  if (before) return before;
  const narrative = readNarrative(document);
  known.set(document, narrative);
  return narrative;
}

/** Whether a place in an article's text stands in a quotation. */
export function isQuoted(document: ArticleDocument, at: number): boolean {
  const runs = runsOf(document);
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.open ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at < (runs[low - 1]?.close ?? 0);
}

const knownRuns = new WeakMap<ArticleDocument, QuoteRun[]>();

function runsOf(document: ArticleDocument): QuoteRun[] {
  const runs = knownRuns.get(document) ?? findQuoteRuns(document);
  knownRuns.set(document, runs);
  return runs;
}

function readNarrative(document: ArticleDocument): NarrativeParagraph[] {
  const runs = runsOf(document);
  let nextRun = 0;
  let nextSentence = 0;
  return document.paragraphs.map((_, index) => {
    const own: Sentence[] = [];
    for (; document.sentences[nextSentence]?.paragraph === index; nextSentence++) {
      const sentence = document.sentences[nextSentence];
      if (sentence) own.push(sentence);
    }
    const inside: NarrativeParagraph['runs'] = [];
    for (; runs[nextRun]?.paragraph === index; nextRun++) {
      const run = runs[nextRun];
      if (run) inside.push({ run, index: nextRun });
    }
    return { words: wordsOfParagraph(document, own, inside), runs: inside };
  });
}
