/** What a compiled article knows. The JSON form is the pack format, version 1. */

export const ENTITY_TYPES = ['person', 'place', 'organization', 'event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * How a name names its entity: `full` Hossein Amir-Abdollahian, `short` Amir-Abdollahian,
 * `acronym` UN, `adjective` Iranian, `metonym` Tehran for Iran's government, `variant` any other form.
 */
export const NAME_KINDS = ['full', 'short', 'acronym', 'adjective', 'metonym', 'variant'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A calendar date as YYYY-MM-DD, or a month or year as YYYY-MM or YYYY. */
export type IsoDate = string;

/** A stretch of an article's text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

export interface Article {
  id: string;
  title: string;
  url: string | null;
  publisher: string | null;
  author: string | null;
  published: IsoDate | null;
  /** BCP 47, such as `en`. */
  language: string;
  /** The whole text; paragraphs are separated by a blank line. */
  text: string;
}

export interface Name {
  text: string;
  kind: NameKind;
}

export interface Place {
  latitude: number;
  longitude: number;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Whether it is that country, and not a place in it. Packs of others may leave it out. */
  isCountry?: boolean;
}

export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest form the articles use. */
  name: string;
  names: Name[];
  /** One line that says who or what it is, or an empty string. */
  description: string;
  /** Where a place lies, if known. */
  place?: Place;
}

/** A date or period that a fact speaks of, resolved against the publication date; both ends inclusive. */
export interface FactDate {
  text: string;
  start: IsoDate;
  end: IsoDate;
}

export interface Fact extends Span {
  id: string;
  article: string;
  text: string;
  entities: string[];
  dates: FactDate[];
  /** The text with what its opening pronoun means: "He [Colin Kahl] said …". Only where it opens with one. */
  explained?: string;
  /** How telling it is, from 0 to 1. */
  rank?: number;
}

export interface Quote extends Span {
  id: string;
  kind: 'direct' | 'indirect';
  article: string;
  /** The words without their quotation marks. */
  text: string;
  /** The speaker's entity id, or null where the article names none. */
  speaker: string | null;
  /** The words the quote was attributed by ("the minister"), null if there are none. */
  speakerStart: number | null;
  speakerEnd: number | null;
  cue: string | null;
  /** Entities that the quote itself names. */
  entities: string[];
  date: IsoDate | null;
}

export interface Pack {
  format: 'sidelight-pack';
  version: 1;
  id: string;
  title: string;
  /** ISO date-time. */
  created: string;
  articles: Article[];
  entities: Entity[];
  facts: Fact[];
  quotes: Quote[];
}
