import type { Span } from '../../model/pack.ts';
import { isListItem } from './paragraph-kind.ts';

/** Splits a text at blank lines, and at single line breaks unless they only wrap running text. */
export function splitParagraphs(text: string): Span[] {
  const blocks: Span[][] = [[]];
  for (const line of eachLine(text)) {
    if (line.start < line.end) blocks.at(-1)?.push(line);
    else if (blocks.at(-1)?.length !== 0) blocks.push([]);
  }
  const counts = blocks.map((lines) => ({ breaks: lines.length - 1, wraps: wrapsIn(text, lines) }));
  const breaks = counts.reduce((sum, block) => sum + Math.max(0, block.breaks), 0);
  const wraps = counts.reduce((sum, block) => sum + block.wraps, 0);
  // A text that is wrapped as a whole is so where no break happens to show it.
  const all = isWrapped({ breaks, wraps });
  return blocks.flatMap((lines, i) =>
    all || isWrapped(counts[i] ?? { breaks, wraps }) ? joinLines(text, lines) : lines,
  );
}

/** Each line without the white space at its ends. */
function* eachLine(text: string): Generator<Span> {
  const breaks = /\r\n?|[\n\u2028\u2029]/g;
  let start = 0;
  for (const found of text.matchAll(breaks)) {
    yield trimmed(text, start, found.index);
    start = found.index + found[0].length;
  }
  yield trimmed(text, start, text.length);
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}

const isSpace = (text: string, index: number): boolean => /\s/.test(text[index] ?? '');

/** Whether lines are one text broken for width: enough of their breaks fall within a sentence. */
const isWrapped = ({ breaks, wraps }: { breaks: number; wraps: number }): boolean =>
  wraps > 0 && wraps * 4 >= breaks;

/** How many breaks between lines fall within a sentence. */
function wrapsIn(text: string, lines: readonly Span[]): number {
  let wraps = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (!before) continue;
    const head = text.slice(line.start, line.start + 2);
    const tail = text.slice(Math.max(before.start, before.end - 2), before.end);
    if (/,["”’]?$/.test(tail) || (/^\p{Ll}/u.test(head) && !/[.!?:;"”]$/.test(tail))) wraps++;
  }
  return wraps;
}

/** One paragraph of wrapped lines; list items, headings and block quotes stay apart. */
function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const head = text.slice(line.start, line.start + 8);
    if (last && !isListItem(head) && !/^(?:#|>)/.test(head)) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}
