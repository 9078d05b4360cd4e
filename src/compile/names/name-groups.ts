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

/** Every occurrence of some names with the name it is of, in the order of the text. */
export function inTextOrder(groups: readonly NameGroup[]): (NamedSpan & { group: NameGroup })[] {
  return groups
    .flatMap((group) => group.spans.map((span) => ({ ...span, group })))
    .sort((a, b) => a.start - b.start);
}
