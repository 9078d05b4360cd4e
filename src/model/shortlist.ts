import type { EntityType, NameKind } from './pack.ts';
import type { Appearance } from './settings.ts';

/** A name that the page could contain. Entities go by numbers that mean something to this document alone. */
export interface ShortlistName {
  text: string;
  kind: NameKind;
  entities: number[];
  /** The name is an ordinary word too, whose capital may say nothing. */
  isOrdinary?: true;
  /** Many others bear the name: a common surname, a body that every state has. */
  isShared?: true;
}

export interface ShortlistEntity {
  type: EntityType;
  /** The articles that name it, numbered for this document alone: names of one article vouch for each other. */
  articles: number[];
  /** The reader wants no highlights of it; its names still count against shorter names inside them. */
  isMuted?: true;
}

/** The background's answer to a page's words. */
export interface Shortlist {
  /** False: nothing is to be looked for here. */
  active: boolean;
  appearance: Appearance;
  names: ShortlistName[];
  /** Every entity shortlisted for this document so far, by number. */
  entities: ShortlistEntity[];
}
