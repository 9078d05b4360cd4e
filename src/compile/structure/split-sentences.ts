import type { Span } from '../../model/pack.ts';
import type { Token } from '../document.ts';
import { SAYING } from './grammar/cue-words.ts';
import { verbUse } from './grammar/verbs.ts';
import { LEADING_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';

/** The index of each sentence's first token, within a paragraph's tokens `first` to `end`. */
export function findSentenceStarts(
  tokens: readonly Token[],
  { start: first, end }: Span,
): number[] {
  const starts = first < end ? [first] : [];
  let i = first;
  while (i < end) {
    const stop = tokens[i];
    if (!stop || !endsSentence(stop.text)) {
      i++;
      continue;
    }
    let next = i + 1;
    while (next < end && trails(tokens, next)) next++;
    if (next < end && isBoundary(tokens, i, next)) starts.push(next);
    i = next;
  }
  return starts;
}

const STOP = /^(?:[.!?…。！？]|\.{2,})$/u;

const isDotted = (word: string): boolean => word.length > 1 && word.endsWith('.');
const endsSentence = (word: string): boolean => STOP.test(word) || isDotted(word);

/** Further stops, closing quotation marks and brackets belong to the sentence they end. */
function trails(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (STOP.test(token.text) || /^[”’»)\]]$/.test(token.text)) return true;
  // A straight mark closes where it stands right behind the stop and no word right behind it.
  const glued = before.end === token.start;
  return /^["']$/.test(token.text) && glued && tokens[index + 1]?.start !== token.end;
}

function isBoundary(tokens: readonly Token[], stop: number, next: number): boolean {
  const last = tokens[stop]?.text ?? '';
  const after = tokens[next];
  if (!after) return false;
  const before = tokens[next - 1];
  const glued = before?.end === after.start;
  let head = after.text;
  let word = next;
  while (/^["'“‘«([]$/.test(head)) head = tokens[++word]?.text ?? '';
  if (/^\p{Ll}/u.test(head) || /^[,;:%)\]]/.test(head)) return false;
  // “We lost it all.” — Anna Lind
  if (/^[―—–]$/.test(after.text) && /^["”’]$/.test(before?.text ?? '')) return false;
  // "No. 1", "p. 3"
  if (/^\p{N}/u.test(head) && /^(?:nos?|pp?|v)$/i.test(tokens[stop - 1]?.text ?? '')) return false;
  if (glued && !/^\p{Lu}\p{Ll}|^["“]$/u.test(after.text)) return false;
  if (isDotted(last) && !STOP.test(last)) return endsOnAbbreviation(last, head, next - stop > 1);
  // A quoted question or exclamation goes on into its attribution: “Why?” Kahl asked.
  const quoted = next - stop > 1 && /^["”’']$/.test(before?.text ?? '');
  if (!quoted || word !== next) return true;
  return /[?!]$/.test(last) ? !isAttribution(tokens, next) : !isBareAttribution(tokens, next);
}

/** "Kahl said." is no sentence of its own behind a quotation, even one that ends in a full stop. */
function isBareAttribution(tokens: readonly Token[], next: number): boolean {
  for (let i = next + 1; i < next + 5; i++) {
    if (!isSayingForm(tokens[i]?.text ?? '')) continue;
    return /^[.!]$/.test(tokens[i + 1]?.text ?? '');
  }
  return false;
}

function isSayingForm(word: string): boolean {
  const verb = verbUse(word);
  return verb !== null && SAYING.has(verb.lemma) && !verb.forms.includes('ing');
}

function endsOnAbbreviation(word: string, next: string, followedByMark: boolean): boolean {
  const opens = SENTENCE_OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  const bare = word.slice(0, -1).toLowerCase();
  if (LEADING_ABBREVIATIONS.has(bare)) return false;
  return opens || followedByMark;
}

/** Whether a clause that reports speech begins: "Anna Lind, a farmer, asked". */
function isAttribution(tokens: readonly Token[], next: number): boolean {
  for (let i = next; i < next + 25; i++) {
    const word = tokens[i]?.text ?? '.';
    if (isSayingForm(word)) return true;
    if (/^[.!?;:]$/.test(word) || (word === ',' && i < next + 2)) return false;
    if (i >= next + 5 && !tokens.slice(next, i).some(({ text }) => text === ',')) return false;
  }
  return false;
}
