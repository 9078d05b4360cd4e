import type { Word } from '../structure/grammar/word-classes.ts';

/** How far around a word its sentence is looked at; nobody attributes a quotation further away. */
const WINDOW = 120;

/** How many other quotations of its sentence are looked past: enough for lists of scraps. */
const MOST_QUOTATIONS = 8;

/** The words of the sentence around one, `end` exclusive; of a very long sentence, the part around it. */
export function sentenceAround(words: readonly Word[], at: number): { first: number; end: number } {
  const first = edgeOf(words, at, -1);
  return { first, end: edgeOf(words, at, 1) + 1 };
}

function edgeOf(words: readonly Word[], at: number, step: 1 | -1): number {
  let quotations = 0;
  let edge = at;
  for (let i = at + step; Math.abs(i - at) <= WINDOW; i += step) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence) break;
    if (word.quote !== null && ++quotations > MOST_QUOTATIONS) break;
    edge = i;
  }
  return edge;
}
