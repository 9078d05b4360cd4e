import type { Span } from '../model/pack.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

export interface Paragraph {
  /** Where it begins in the article's text. */
  start: number;
  pieces: Piece[];
}

function piecesOf(text: string, start: number, passage: Span | undefined): Piece[] {
  const from = Math.max(0, (passage?.start ?? Infinity) - start);
  const to = Math.min(text.length, (passage?.end ?? -Infinity) - start);
  if (from >= to) return [{ text, marked: false }];
  return [
    { text: text.slice(0, from), marked: false },
    { text: text.slice(from, to), marked: true },
    { text: text.slice(to), marked: false },
  ].filter((piece) => piece.text !== '');
}

/** An article's paragraphs, with the passage that is asked for marked in those it touches. */
export function paragraphsOf(text: string, passage?: Span): Paragraph[] {
  return [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].map((match) => ({
    start: match.index,
    pieces: piecesOf(match[0], match.index, passage),
  }));
}
