import type { Span } from '../../model/pack.ts';
import type { ArticleDocument, Paragraph } from '../document.ts';
import { labelLength } from '../structure/speech-labels.ts';

/** A stretch between quotation marks, as the marks in one paragraph enclose it. */
export interface QuoteRun extends Span {
  /** With the marks; a run over the end of its paragraph has no closing one. */
  open: number;
  close: number;
  paragraph: number;
  /** Whether it goes on a run that the paragraph before left open. */
  continues: boolean;
  /** A paragraph set off as a quote, without marks. */
  block: boolean;
}

interface Mark {
  at: number;
  length: number;
  sides: 'open' | 'close' | 'either';
}

/** Double marks: straight, curly, low and pointed. */
const DOUBLE = /["“”„‟«»]/g;
/** Single marks in articles that use them as others use double ones, which then stand within them or in headings. */
const SINGLE =
  /["“”„‟«»]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}“])|(?<=\p{P})[’'](?![\p{L}\p{N}])|(?<=[\p{L}\p{N}])[’'](?=\p{P}|$)|(?<=[^\W_s])[’'](?=\s)/gu;

/** Whole quotations of one kind of mark or the other, none longer than a paragraph. */
const IN_DOUBLE = /“[^“”\n]{1,2000}”|"[^"\n]{1,2000}"/g;
const IN_SINGLE =
  /(?<=^|[\s([—–])(?:‘[\p{L}\p{N}“][^‘\n]{0,2000}?[,.?!”]’|'[\p{L}\p{N}"](?:[^'\n]|(?<=\p{L})'(?=\p{L})){0,2000}?[,.?!"]')(?![\p{L}\p{N}])/gmu;

/** What stands in quotation marks, in the order of the text; runs within runs are part of these. */
export function findQuoteRuns({ article, paragraphs }: ArticleDocument): QuoteRun[] {
  const pattern = usesSingleMarks(article.text) ? SINGLE : DOUBLE;
  const runs: QuoteRun[] = [];
  let open = false;
  for (const [index, paragraph] of paragraphs.entries()) {
    const found = readParagraph(article.text, paragraph, index, pattern, open);
    for (const run of found.runs) runs.push(run);
    open = found.open;
  }
  return runs;
}

/** Whether an article's speech stands in single marks: those that stand within no double ones are more. */
function usesSingleMarks(text: string): boolean {
  if (/''|‘‘|’’/.test(text)) return false;
  const single = count(IN_SINGLE, text.replace(IN_DOUBLE, ' '));
  return single > 0 && single > count(IN_DOUBLE, text.replace(IN_SINGLE, ' '));
}

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

function readParagraph(
  text: string,
  { start, end, kind }: Paragraph,
  paragraph: number,
  pattern: RegExp,
  wasOpen: boolean,
): { runs: QuoteRun[]; open: boolean } {
  const content = text.slice(start, end);
  if (kind === 'speech') return { runs: [speechRun(content, start, end, paragraph)], open: false };
  if (kind === 'quote') return { runs: [blockRun(content, start, end, paragraph)], open: false };
  const marks = [...content.matchAll(pattern)].map((match) => markAt(text, start, end, match));
  const runs: QuoteRun[] = [];
  const add = (opening: Mark, close: number, after: number): void => {
    const from = opening.at + opening.length;
    const words = text.slice(from, close);
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    const continues = wasOpen && runs.length === 0 && opening.at === start;
    const first = from + words.length - words.trimStart().length;
    runs.push({
      ...{ start: first, end: from + words.trimEnd().length, open: opening.at, close: after },
      ...{ paragraph, continues, block: false },
    });
  };
  let opened: Mark | null = null;
  let depth = 0;
  for (const [i, mark] of marks.entries()) {
    if (!opened) {
      if (mark.sides !== 'close') [opened, depth] = [mark, 1];
    } else if (mark.sides === 'open') {
      if (nests(text, marks, i, opened)) depth++;
      // The mark before was never closed, so nobody knows how far it reaches.
      else if (text[mark.at] === '"') [opened, depth] = [mark, 1];
    } else if (--depth === 0) {
      add(opened, mark.at, mark.at + mark.length);
      opened = null;
    }
  }
  // Left open: the quote goes on in the next paragraph, which a mark reopens.
  if (opened) add(opened, end, end);
  return { runs, open: opened !== null };
}

/** Addresses of pictures and pages at the end of a post. */
const POST_LINKS = /(?:\s*(?:https?:\/\/|pic\.twitter\.com\/)\S{1,100}){1,5}\s*$/;

function blockRun(content: string, start: number, end: number, paragraph: number): QuoteRun {
  const sign = /^>\s*["“]?/.exec(content)?.[0].length ?? 0;
  const links = POST_LINKS.exec(content)?.[0].length ?? 0;
  const tail = links || (/["”]$/.test(content) ? 1 : 0);
  return {
    ...{ start: start + sign, end: Math.max(start + sign, end - tail), open: start, close: end },
    ...{ paragraph, continues: false, block: true },
  };
}

function speechRun(content: string, start: number, end: number, paragraph: number): QuoteRun {
  const label = labelLength(content);
  const gap = /^\s*/.exec(content.slice(label))?.[0].length ?? 0;
  const from = start + label + gap;
  return { start: from, end, open: from, close: end, paragraph, continues: false, block: true };
}

function markAt(text: string, start: number, end: number, match: RegExpExecArray): Mark {
  const at = start + match.index;
  const { length } = match[0];
  const before = at > start ? (text[at - 1] ?? ' ') : ' ';
  const after = at + length < end ? (text[at + length] ?? ' ') : ' ';
  return { at, length, sides: sidesOf(match[0], before, after) };
}

function sidesOf(mark: string, before: string, after: string): Mark['sides'] {
  const spaceBefore = /[\s([{—–-]/.test(before);
  const spaceAfter = /[\s)\]},.;:?!—–]/.test(after);
  if (/^[“„‟«‘]/.test(mark)) return 'open';
  if (/^[”»]/.test(mark)) return 'close';
  // Inches and seconds: 6'2", a 70" screen.
  if (/\d/.test(before)) return 'close';
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && spaceAfter) return 'close';
  return 'either';
}

/** Whether an opening mark within a run opens a run of its own: it has another shape, or is closed again. */
function nests(text: string, marks: readonly Mark[], index: number, opened: Mark): boolean {
  const mark = marks[index];
  if (!mark) return false;
  if (text[mark.at] !== text[opened.at] && text[mark.at] !== '"') return true;
  return marks[index + 1]?.sides === 'close' && marks[index + 2]?.sides === 'close';
}
