import type { Article, NameKind, Span } from '../model/pack.ts';

/**
 * What a paragraph is: only `text`, `list`, `quote` and `speech` (a transcript's, behind the label that says whose it
 * is) state things; the rest is furniture.
 */
export type ParagraphKind =
  'text' | 'heading' | 'list' | 'quote' | 'speech' | 'dateline' | 'byline' | 'caption' | 'related';

export interface Paragraph extends Span {
  kind: ParagraphKind;
}

/** A word, number or punctuation mark. */
export interface Token extends Span {
  text: string;
}

export interface Sentence extends Span {
  /** Index of the paragraph it stands in. */
  paragraph: number;
  /** Indices into the document's tokens; `endToken` is exclusive. */
  firstToken: number;
  endToken: number;
}

/** An article's text, taken apart once and read by every later step. */
export interface ArticleDocument {
  article: Article;
  paragraphs: Paragraph[];
  sentences: Sentence[];
  tokens: Token[];
}

/** An occurrence of an entity's name in the article. */
export interface Mention extends Span {
  /** Entity id. */
  entity: string;
  kind: NameKind;
}
