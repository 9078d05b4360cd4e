import type { Span } from '../../model/pack.ts';
import { isListItem } from './paragraph-kind.ts';

/** Splits a text at blank lines, and at single line breaks unless they only wrap running text. */
export function splitParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let block: Span[] = [];
  const flush = (): void => {
    for (const span of isWrapped(text, block) ? joinLines(text, block) : block)
      paragraphs.push(span);
    block = [];
  };
  for (const line of eachLine(text)) {
    if (line.start === line.end) flush();
    else block.push(line);
  }
  flush();
  return paragraphs;
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

/** Whether the lines of a block are one text broken for width: some break falls within a sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let wraps = 0;
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    const head = text.slice(line.start, line.start + 2);
    if (before && /^\p{Ll}/u.test(head) && !/[.!?:;"”]/.test(text[before.end - 1] ?? '')) wraps++;
  }
  return wraps > 0 && wraps * 4 >= lines.length - 1;
}

/** One paragraph of wrapped lines; list items stay apart. */
function joinLines(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !isListItem(text.slice(line.start, line.start + 8))) last.end = line.end;
    else joined.push({ ...line });
  }
  return joined;
}
