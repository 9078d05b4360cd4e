import type { Word } from '../structure/grammar/word-classes.ts';
import { isSaying, isVerb } from './reporting.ts';

const SMALL = /^(?:a|an|the|of|in|on|at|by|for|to|and|or|but|with|from|as|vs\.?|is|it|i)$/i;
/** Words that go before titles. */
const TITLING =
  /^(?:called|titled|entitled|named|play(?:s|ed|ing)?|perform(?:s|ed|ing)?|film|movie|series|song|album|novel|book|show)$/;
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
  const capitals = parts.filter((part) => /^\P{L}*\p{Lu}/u.test(part)).length;
  const before = words[at - 1];
  if (before?.sentence !== words[at]?.sentence) return capitals > 0 && isSubject(words, at, quoted);
  if (!before || SLOGANS.test(words[at - 2]?.lower ?? '')) return false;
  if (TITLING.test(before.lower)) return capitals > 0;
  if (before.lower === 'as') return false;
  const noun = /^(?:preposition|possessive|determiner|noun|name|number|open)$/.test(before.class);
  return capitals > 1
    ? noun || /^(?:conjunction|adverb)$/.test(before.class)
    : capitals > 0 && noun;
}

/** "“Wild Rose” is now in the cinemas": a title at the head of its sentence is what this speaks of. */
function isSubject(words: readonly Word[], at: number, quoted: string): boolean {
  const next = words[at + 1];
  if (!next || next.sentence !== words[at]?.sentence || /[,.]$/.test(quoted)) return false;
  return (
    /^(?:auxiliary|preposition|possessive)$/.test(next.class) || (isVerb(next) && !isSaying(next))
  );
}
