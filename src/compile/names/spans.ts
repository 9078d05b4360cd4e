import type { EntityType, Span } from '../../model/pack.ts';

/** A stretch of text that names something, before it is known what else names the same. */
export interface NameSpan extends Span {
  text: string;
  /** Null where the word only counts if it is a form of a name of known type. */
  type: EntityType | null;
  /** Index of the sentence it stands in. */
  sentence: number;
}
