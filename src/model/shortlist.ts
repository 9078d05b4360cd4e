import type { EntityType } from './pack.ts';
import type { Appearance } from './settings.ts';

/** What kind of name it is, as far as it matters where one stands. */
export interface Nature {
  type: EntityType;
  /** A name that many may bear, such as a surname alone. */
  isShort?: true;
  /** A body such as a court or a ministry, of which every state has one. */
  isGeneric?: true;
  /** Neither an acronym nor an adjective: words beside it may be parts of one name with it. */
  isNoun?: true;
  /** An ordinary word too, whose capital may say nothing. */
  isOrdinary?: true;
  /** The one word that an article knows a person by. */
  isMononym?: true;
  /** What the people of a surname are called before it, in small letters. */
  forenames?: string[];
  /** What else they may be called: Bob, of Robert. */
  nicknames?: string[];
  /** A place has the name, and so have many people for their first name. */
  isPersonal?: true;
  /** A place of another country than the United States. */
  isAbroad?: true;
  isCountry?: true;
  /** Names of other things that begin or end with a place's, in small letters: Equatorial Guinea, guinea pig. */
  longer?: string[];
}

/**
 * A name that the page could contain, made ready for looking. Entities go by numbers that mean something to this
 * document alone.
 */
export interface ShortlistName extends Nature {
  /** The name as texts are compared with it: folded. */
  text: string;
  /** The key of the first word in it that a page would show in capitals: what it is looked for by. */
  key: string;
  /** Where that word stands in `text`: behind the `al-` of al-Qaeda. Mostly 0. */
  head: number;
  /** Whom it may mean. */
  entities: number[];
  /** How much must vouch for it; 0: it is clear by itself. */
  needs: number;
}

export interface ShortlistEntity {
  type: EntityType;
  /** The articles that name it, numbered for this document alone: names of one article vouch for each other. */
  articles: number[];
  /** The reader wants no highlights of it; its names still count against shorter names inside them. */
  isMuted?: true;
}

/** Stands between two texts of a page that are sent as one: a sign that no page needs, and JSON writes as it is. */
export const GAP = '\x7f';

/** What is known of the names that may stand in a text. */
export interface Shortlist {
  /** False: nothing is to be looked for here. */
  active: boolean;
  appearance: Appearance;
  names: ShortlistName[];
  /** Every entity shortlisted for this document so far, by number. */
  entities: ShortlistEntity[];
  /** Which words of the text are known beside names, in small letters, and of what kinds they are. */
  kinds: [word: string, kinds: number][];
}

/** The background's answer to texts of a page. */
export interface PageAnswer {
  shortlist: Shortlist;
  /** What the names in the texts are looked for by. */
  keys: string[];
  /**
   * Where one may stand, in order of the texts, three numbers each: the text's, the index in it at which the key word
   * begins, and the key's.
   */
  places: number[];
}
