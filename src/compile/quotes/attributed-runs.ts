import type { Span } from '../../model/pack.ts';
import type { ArticleDocument } from '../document.ts';
import type { Word } from '../structure/grammar/word-classes.ts';
import { attributeInSentence, sentenceAround, speakerOfSentence } from './attribute.ts';
import type { Attribution, Tie } from './attribution.ts';
import { attributeEchoes } from './echoes.ts';
import { narrativeOf, type NarrativeParagraph } from './narrative.ts';
import type { QuoteRun } from './quote-runs.ts';
import { isTitle } from './title.ts';

/** A quotation and the words that name its speaker and report it. */
export interface AttributedRun {
  run: QuoteRun;
  /** Null where nobody is named. */
  speaker: Span | null;
  cue: Span | null;
  tie: Tie | null;
  /** The sentence it is attributed in, from its first to its last word outside quotation marks. */
  frame: Span | null;
}

/** Whom what follows is carried over from: a paragraph's last speaker and whether it ends "…:". */
interface Before {
  last: AttributedRun | null;
  introduces: AttributedRun | null;
}

/** Every quotation of an article with the words it is attributed by; titles in quotation marks are none. */
export function attributeRuns(document: ArticleDocument): AttributedRun[] {
  const found: AttributedRun[] = [];
  let before: Before = { last: null, introduces: null };
  for (const paragraph of narrativeOf(document)) {
    const own = attributeParagraph(document.article.text, paragraph, before);
    for (const item of own) found.push(item);
    before = { last: own.at(-1) ?? null, introduces: introduction(paragraph.words) };
  }
  return attributeEchoes(found, document.article.text);
}

function attributeParagraph(
  text: string,
  { words, runs }: NarrativeParagraph,
  before: Before,
): AttributedRun[] {
  const places = new Map<number, number>();
  for (const [i, word] of words.entries()) if (word.quote !== null) places.set(word.quote, i);
  const spoken = runs.filter(
    ({ run, index }) => !isTitle(text.slice(run.start, run.end), words, places.get(index) ?? 0),
  );
  const own = spoken.map(({ index }) => {
    const at = places.get(index);
    return at === undefined ? null : attributeInSentence(words, at);
  });
  return spoken.map(({ run, index }, i) => {
    const at = places.get(index) ?? 0;
    const found = own[i] ?? carried(words, at, own, i);
    if (!found) return carriedOver(run, before);
    return toRun(words, run, found);
  });
}

function toRun(
  words: readonly Word[],
  run: QuoteRun,
  { speaker, cue, tie }: Attribution,
): AttributedRun {
  const frame = sentenceAround(words, cue ?? speaker.first);
  return {
    run,
    speaker: spanOf(words, speaker.first, speaker.last),
    cue: cue === null ? null : spanOf(words, cue, cue),
    tie,
    frame: spanOf(words, frame.first, frame.end - 1),
  };
}

/** A quotation that is a sentence of its own goes on from the sentence before, or waits for the one after. */
function carried(
  words: readonly Word[],
  at: number,
  own: readonly (Attribution | null)[],
  index: number,
): Attribution | null {
  const last = own[index - 1];
  if (last) return { ...last, tie: 'carried' };
  if (at > 0) {
    const { first, end } = sentenceAround(words, at - 1);
    const before = speakerOfSentence(words, first, Math.min(end, at));
    if (before) return before;
  }
  const after = own[index + 1];
  return after ? { ...after, tie: 'carried' } : null;
}

/** A paragraph that is all quotation: of whom the paragraph before introduced, or who spoke last in it. */
function carriedOver(run: QuoteRun, { last, introduces }: Before): AttributedRun {
  const from = introduces ?? last;
  if (!from) return { run, speaker: null, cue: null, tie: null, frame: null };
  return { ...from, run, tie: 'carried' };
}

/** What a paragraph that ends in a colon says of the quotation after it. */
function introduction(words: readonly Word[]): AttributedRun | null {
  const end = words.length;
  if (words[end - 1]?.text !== ':') return null;
  const { first } = sentenceAround(words, end - 1);
  const found = speakerOfSentence(words, first, end);
  return found && toRun(words, NOWHERE, found);
}

/** Stands in until the run that an introduction introduces is known. */
const NOWHERE: QuoteRun = {
  ...{ start: 0, end: 0, open: 0, close: 0, paragraph: 0 },
  ...{ continues: false, block: false },
};

function spanOf(words: readonly Word[], first: number, last: number): Span | null {
  const from = words[first];
  const to = words[last];
  return from && to ? { start: from.start, end: to.end } : null;
}
