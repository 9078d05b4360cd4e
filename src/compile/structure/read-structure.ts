import type { Article, Span } from '../../model/pack.ts';
import type { ArticleDocument, Paragraph, Sentence, Token } from '../document.ts';
import { datelineLength, isNumberedHeading, isPostLabel, kindOf } from './paragraph-kind.ts';
import { isTranscript, labelLength } from './speech-labels.ts';
import { splitParagraphs } from './split-paragraphs.ts';
import { findSentenceStarts } from './split-sentences.ts';
import { tokenize } from './tokenize.ts';

/**
 * Takes an article's text apart into paragraphs of known kind, sentences and tokens. Sentences cover all tokens,
 * and none crosses a paragraph. All offsets are UTF-16 units of the article's text.
 */
export function readStructure(article: Article): ArticleDocument {
  const paragraphs = findParagraphs(article.text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    const first = tokens.length;
    for (const token of tokenize(article.text, start, end)) tokens.push(token);
    const starts = findSentenceStarts(tokens, { start: first, end: tokens.length });
    for (const [i, firstToken] of starts.entries()) {
      const endToken = starts[i + 1] ?? tokens.length;
      const from = tokens[firstToken];
      const last = tokens[endToken - 1];
      if (!from || !last) continue;
      sentences.push({ start: from.start, end: last.end, paragraph, firstToken, endToken });
    }
  }
  return { article, paragraphs, sentences, tokens };
}

function findParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first = true;
  const spans = splitParagraphs(text);
  const speaks = hasSpeeches(text, spans);
  for (const { start, end } of spans) {
    const own = text.slice(start, end);
    if (speaks && labelLength(own) > 0) {
      paragraphs.push({ start, end, kind: 'speech' });
      continue;
    }
    const dateline = datelineLength(own, first);
    if (dateline > 0 && dateline < own.length) {
      const gap = /^\s*/.exec(own.slice(dateline))?.[0].length ?? 0;
      paragraphs.push({ start, end: start + dateline, kind: 'dateline' });
      paragraphs.push({ start: start + dateline + gap, end, kind: 'text' });
    } else {
      paragraphs.push({ start, end, kind: kindOf(own, paragraphs.length === 0) });
    }
    first &&= paragraphs.at(-1)?.kind !== 'text';
  }
  markNumberedHeadings(paragraphs, text);
  markPosts(paragraphs, text);
  return paragraphs;
}

/** Whether an article is an interview or a transcript: a speaker's name, then what they say, in turn. */
function hasSpeeches(text: string, spans: readonly Span[]): boolean {
  const labels = spans.flatMap(({ start, end }) => {
    const length = labelLength(text.slice(start, end));
    return length > 0 ? [text.slice(start, start + length)] : [];
  });
  return isTranscript(labels);
}

/** What somebody posted is a block quote of theirs. */
function markPosts(paragraphs: readonly Paragraph[], text: string): void {
  for (const [i, { start, end }] of paragraphs.entries()) {
    const post = paragraphs[i - 1];
    if (!post || !/^(?:text|heading)$/.test(post.kind)) continue;
    if (isPostLabel(text.slice(start, end))) post.kind = 'quote';
  }
}

/** "2. Questioning the judge": a number before a line that is no sentence and in no list counts headings. */
function markNumberedHeadings(paragraphs: readonly Paragraph[], text: string): void {
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== 'list') continue;
    const inList = [paragraphs[i - 1], paragraphs[i + 1]].some((beside) => beside?.kind === 'list');
    if (!inList && isNumberedHeading(text.slice(paragraph.start, paragraph.end))) {
      paragraph.kind = 'heading';
    }
  }
}
