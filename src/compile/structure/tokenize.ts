import type { Token } from '../document.ts';
import { LEADING_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations.ts';

const ADDRESS = String.raw`https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+`;
/** U.S., a.m., J.K., R-Tex. */
const DOTTED = String.raw`(?:\p{L}\.){2,}|[DIR]-(?:(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}+\.)`;
const POSSESSIVE = String.raw`['’][sS](?![\p{L}\p{N}])`;
const LETTER = String.raw`[\p{L}\p{N}\p{M}]`;
/** Marks that join letters into one word: al-Assad, O'Brien, AT&T, example.org; a possessive is a word of its own. */
const JOINT = String.raw`(?:[-‐‑_&]|(?!${POSSESSIVE})['’]|\.(?=\p{Ll}{2}))`;
/** With what is written together with it: 1,200, 9:30, 2nd, 20-strong, 60-year-old. */
const NUMBER = String.raw`\p{N}+(?:[.,:]\p{N}+)*(?:${LETTER}+|-(?=\p{L}))?(?:(?<=-)${LETTER}+)?(?:-${LETTER}+)*`;
const WORD = String.raw`\p{L}${LETTER}*(?:${JOINT}${LETTER}+)*`;

const PATTERN = new RegExp(
  String.raw`${ADDRESS}|${DOTTED}|${NUMBER}|${WORD}|${POSSESSIVE}|\.{2,}|-{2,}|[^\s]`,
  'gu',
);

/** Takes a stretch of text apart into words, numbers and punctuation marks. */
export function tokenize(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  for (const match of part.matchAll(PATTERN)) {
    let word = match[0];
    const at = start + match.index;
    const last = tokens.at(-1);
    if (word === '.' && last?.end === at && takesDot(last.text)) {
      word = last.text + word;
      tokens.pop();
    }
    tokens.push({
      start: at + match[0].length - word.length,
      end: at + match[0].length,
      text: word,
    });
  }
  return tokens;
}

/** Whether a full stop after the word is its own: "Mr.", "Jan.", an initial. */
function takesDot(word: string): boolean {
  if (/^\p{Lu}$/u.test(word)) return word !== 'I';
  if (word.length > 6 || !/^\p{Lu}|^(?:etc|no|nos|vs|v|al|pp|ca|approx)$/u.test(word)) return false;
  const lower = word.toLowerCase();
  if (lower === 'no' || lower === 'v') return false;
  return LEADING_ABBREVIATIONS.has(lower) || TRAILING_ABBREVIATIONS.has(lower);
}
