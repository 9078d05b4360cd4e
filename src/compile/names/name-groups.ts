import type { EntityType, NameKind, Span } from '../../model/pack.ts';
import type { Country } from '../gazetteer/countries.ts';

/** One occurrence of a name, with the part it plays. */
export interface NamedSpan extends Span {
  text: string;
  kind: NameKind;
  sentence: number;
}

/** All names that mean one entity, while they are being collected. */
export interface NameGroup {
  type: EntityType;
  /** The fullest name, as the article writes it. */
  name: string;
  /** The same as names are compared. */
  folded: string;
  spans: NamedSpan[];
  /** A country's body's name without the country, as names are compared. */
  ownName?: string;
  country?: Country;
}
