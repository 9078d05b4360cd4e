import type { Span } from '../../model/pack.ts';
import type { ArticleDocument, ParagraphKind } from '../document.ts';
import { isBareLabel } from '../structure/speech-labels.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { attributeInSentence } from './attribute.ts';
import type { Attribution, Tie } from './attribution.ts';
import { carriedWithin, introduction, labelOf, standsAlone } from './carry.ts';
import { attributeEchoes } from './echoes.ts';
import { narrativeOf, type NarrativeParagraph } from './narrative.ts';
import type { QuoteRun } from './quote-runs.ts';
import { sentenceAround } from './sentence-bounds.ts';
import { isTitle } from './title.ts';

/** The words that name a quotation's speaker and report it. */
export interface Source {
  /** Null where nobody is named. */
  speaker: Span | null;
  cue: Span | null;
  tie: Tie | null;
  /** The sentence it is attributed in. */
  frame: Span | null;
}

export interface AttributedRun extends Source {
  run: QuoteRun;
  /** Whether it stands in a heading or the like, where what is said below is said before. */
  furniture: boolean;
}

const NOBODY: Source = { speaker: null, cue: null, tie: null, frame: null };

/** Paragraphs whose quotations are those of the text around them, not of whoever spoke before. */
const FURNITURE = new Set<ParagraphKind | undefined>(['heading', 'caption', 'related', 'byline']);

/** Every quotation of an article with the words it is attributed by; titles in quotation marks are none. */
export function attributeRuns(document: ArticleDocument): AttributedRun[] {
  const { text } = document.article;
  const found: AttributedRun[] = [];
  const narrative = narrativeOf(document);
  const labels = labelsBehind(document, narrative);
  let before: Source = NOBODY;
  for (const [i, paragraph] of narrative.entries()) {
    const { words } = paragraph;
    const after = labels[i] ?? null;
    const outside = after ?? before;
    if (document.paragraphs[i]?.kind === 'speech') {
      for (const item of attributeSpeech(paragraph)) found.push(item);
      before = NOBODY;
      continue;
    }
    const furniture = FURNITURE.has(document.paragraphs[i]?.kind);
    const own = attributeParagraph(text, paragraph, furniture && !after ? NOBODY : outside);
    for (const item of own) found.push({ ...item, furniture });
    if (furniture && own.length === 0) continue;
    const introduced = introduction(words);
    before = introduced ? sourceOf(words, introduced) : (own.at(-1) ?? NOBODY);
  }
  return attributeEchoes(found, text);
}

/** Who is named in a line of its own under each paragraph; a block quote of several has one such line. */
function labelsBehind(
  { paragraphs }: ArticleDocument,
  narrative: readonly NarrativeParagraph[],
): (Source | null)[] {
  const labels: (Source | null)[] = [];
  for (let i = narrative.length - 1; i >= 0; i--) {
    const words = narrative[i + 1]?.words ?? [];
    const label = labelOf(words);
    const isOneBlock = paragraphs[i]?.kind === 'quote' && paragraphs[i + 1]?.kind === 'quote';
    labels[i] = label ? sourceOf(words, label) : isOneBlock ? (labels[i + 1] ?? null) : null;
  }
  return labels;
}

/** A speech of a transcript: the words before it say whose it is. */
function attributeSpeech({ words, runs }: NarrativeParagraph): AttributedRun[] {
  const at = words.findIndex(({ quote }) => quote !== null);
  const speaker = { first: 0, last: at - 2 };
  const label = words.slice(0, speaker.last + 1);
  const isNamed = label.some(({ text }) => !isBareLabel(text));
  const source = isNamed ? sourceOf(words, { speaker, cue: null, tie: 'label' }) : NOBODY;
  return runs.map(({ run }) => ({ run, ...source, furniture: false }));
}

function attributeParagraph(
  text: string,
  { words, runs }: NarrativeParagraph,
  outside: Source,
): Omit<AttributedRun, 'furniture'>[] {
  const places = new Map<number, number>();
  for (const [i, word] of words.entries()) if (word.quote !== null) places.set(word.quote, i);
  const spoken = runs.filter(
    ({ run, index }) => !isTitle(text.slice(run.start, run.end), words, places.get(index) ?? 0),
  );
  const own = spoken.map(({ index }) => {
    const at = places.get(index);
    return at === undefined ? null : attributeInSentence(words, at);
  });
  let last: Attribution | null = null;
  return spoken.map(({ run, index }, i) => {
    const at = places.get(index) ?? 0;
    const found = own[i] ?? carriedWithin(words, at, last, own[i + 1] ?? null);
    if (found) {
      last = found;
      return { run, ...sourceOf(words, found) };
    }
    const { speaker, cue, frame } = standsAlone(words, at) ? outside : NOBODY;
    return { run, speaker, cue, frame, tie: speaker && 'carried' };
  });
}

function sourceOf(words: readonly Word[], { speaker, cue, tie }: Attribution): Source {
  const frame = sentenceAround(words, cue ?? speaker.first);
  return {
    speaker: spanOf(words, speaker.first, speaker.last),
    cue: cue === null ? null : spanOf(words, cue, cue),
    tie,
    frame: spanOf(words, frame.first, frame.end - 1),
  };
}

function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const from = words[first];
  const to = words[last];
  return from && to ? { start: from.start, end: to.end } : null;
}
