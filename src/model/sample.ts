import type { EntityType } from './pack.ts';

/** A part of a text: a name with the library's key for it, or the text between names. */
export interface SamplePiece {
  text: string;
  name: { key: string; type: EntityType } | null;
}

/** The beginning of an article with its names found, to try Sidelight on. */
export interface Sample {
  title: string;
  /** BCP 47 tag of the text. */
  language: string;
  paragraphs: SamplePiece[][];
}
