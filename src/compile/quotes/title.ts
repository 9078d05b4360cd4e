import type { Word } from '../structure/grammar/word-classes.ts';

const SMALL = /^(?:a|an|the|of|in|on|at|by|for|to|and|or|but|with|from|as|vs\.?|is|it|i)$/i;
/** Words that go before titles. */
const TITLING = /^(?:called|titled|entitled|named|film|movie|series|song|album|novel|book|show)$/;
/** "a goal of “Peace Through Strength”" is speech in capitals. */
const SLOGANS =
  /^(?:goal|slogan|motto|message|mantra|call|chant|cry|pledge|promise|theme|words)s?$/;
const LONGEST_TITLE = 9;

/**
 * Whether the words in quotation marks are a title ("Face the Nation"), not speech: each begins with a capital, and
 * what stands before is no verb of saying.
 */
export function isTitle(quoted: string, words: readonly Word[], at: number): boolean {
  if (/[!?]/.test(quoted)) return false;
  const parts = quoted
    .replace(/[,.]+$/, '')
    .trim()
    .split(/\s+/, LONGEST_TITLE + 1);
  if (parts.length > LONGEST_TITLE) return false;
  if (!parts.every((part) => /^\P{L}*[\p{Lu}\p{N}]/u.test(part) || SMALL.test(part))) return false;
  const before = words[at - 1];
  if (!before || SLOGANS.test(words[at - 2]?.lower ?? '')) return false;
  const capitals = parts.filter((part) => /^\P{L}*\p{Lu}/u.test(part)).length;
  if (TITLING.test(before.lower)) return capitals > 0;
  if (before.lower === 'as') return false;
  const noun = /^(?:preposition|possessive|determiner|noun|name|number|open)$/.test(before.class);
  return capitals > 1
    ? noun || /^(?:conjunction|adverb)$/.test(before.class)
    : capitals > 0 && noun;
}
