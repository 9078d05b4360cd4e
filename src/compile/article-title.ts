import type { ArticleDocument } from './document.ts';

const LONGEST_TITLE = 70;

/** A title for an article without one: its first heading or sentence, cut at a word if it is long. */
export function titleFor(document: ArticleDocument): string {
  const { text } = document.article;
  const heading = document.paragraphs[0]?.kind === 'heading' ? document.paragraphs[0] : undefined;
  const sentence = document.sentences.find(
    ({ paragraph }) => document.paragraphs[paragraph]?.kind === 'text',
  );
  const first = heading ?? sentence ?? { start: 0, end: text.length };
  return shorten(text.slice(first.start, Math.min(first.end, first.start + 1000)));
}

function shorten(sentence: string): string {
  const line = sentence.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  const cut = line.slice(0, LONGEST_TITLE);
  const space = cut.lastIndexOf(' ');
  const whole = space > LONGEST_TITLE / 2 ? cut.slice(0, space) : withoutHalfCharacter(cut);
  return whole.replace(/[\s,;:.–—-]+$/, '') + '…';
}

/** A cut may not fall between the two halves of one character. */
const withoutHalfCharacter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
