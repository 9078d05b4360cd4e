import type { LabelledDocument } from './training-text.ts';

const CAPITALS = 0.03;
const HEADLINE = 0.04;
const SMALL = /^(?:a|an|the|of|in|on|to|for|and|at|by|with|from|as)$/;

/** Writes a few of the sentences that have names in capitals, or as headlines, as news does. */
export function recase({ sentences }: LabelledDocument, random: () => number): LabelledDocument {
  return {
    sentences: sentences.map(({ words, labels }) => {
      const chance = random();
      if (chance >= CAPITALS + HEADLINE || labels.every((label) => label <= 0)) {
        return { words, labels };
      }
      const style = chance < CAPITALS ? inCapitals : inTitleCase;
      return { words: words.map(style), labels };
    }),
  };
}

const inCapitals = (word: string): string => word.toUpperCase();
const inTitleCase = (word: string, index: number): string =>
  index > 0 && SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
