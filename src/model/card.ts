import type { EntityType, FactDate, IsoDate } from './pack.ts';

/** A date in the reader's words: by its name, and how long ago it was when the card was made. */
export interface DateWords {
  label: string;
  age: string;
}

/** Where a fact or quote stands: enough to cite it, and to find it again. */
export interface CardSource {
  title: string;
  publisher: string | null;
  published: IsoDate | null;
  /** The same in a few of the reader's words; '' if it is not known. */
  day: string;
  /** Address of the very sentence (with a text fragment), or null if the article has no address. */
  url: string | null;
  /** Position in the article, counted from 1. */
  paragraph: number;
  paragraphs: number;
}

export interface CardQuote {
  kind: 'direct' | 'indirect';
  text: string;
  /** The beginning of a text that is too long for a glance. */
  excerpt: string | null;
  /** Who said it, where that is someone else than the card's entity. */
  speaker: string | null;
  date: IsoDate | null;
  when: DateWords | null;
  source: CardSource;
}

export interface CardFact {
  text: string;
  excerpt: string | null;
  dates: FactDate[];
  /** The day it speaks of, else the day it was published. */
  date: IsoDate | null;
  /** The day, or the period that begins or ends with it. */
  when: DateWords | null;
  source: CardSource;
}

/** Another entity of the page that shares facts with this one. */
export interface CardRelated {
  /** The number the page knows the entity by. */
  entity: number;
  name: string;
  type: EntityType;
}

/** The name of a country on a map, by its middle. */
export interface MapLabel {
  text: string;
  x: number;
  y: number;
}

/** Where a place lies, drawn. Outlines are SVG path data; lengths are CSS px in a picture of `width` by `height`. */
export interface CardMap {
  width: number;
  height: number;
  land: string;
  borders: string;
  /** The place itself if it is a country, else the country that it lies in. */
  country: string;
  /** A town; null for a whole country, which has no one point. */
  point: { x: number; y: number } | null;
  /** Countries to be seen, the largest first. */
  labels: MapLabel[];
  /** The half of the world with the place in its middle; null where the map itself shows as much. */
  globe: { x: number; y: number; radius: number; land: string } | null;
}

/** How many of each list fit a glance. */
export interface FirstView {
  quotes: number;
  facts: number;
}

/** All that a card shows of one entity; the lists come best or newest first and may be cut. */
export interface CardView {
  entity: number;
  type: EntityType;
  name: string;
  description: string;
  /** In which country a place lies, in the reader's language; '' for what is no place, and for countries. */
  country: string;
  /** The day of its latest source, if any has one, and whether that is a year ago or more. */
  newest: { date: IsoDate; label: string; isOld: boolean } | null;
  /** Null for what is no place, or lies nobody knows where. */
  map: CardMap | null;
  quotes: CardQuote[];
  facts: CardFact[];
  related: CardRelated[];
  /** How many there are in all. */
  quoteCount: number;
  factCount: number;
  /** How many of each list are shown until the reader asks for more. */
  first: FirstView;
}

/** A reference to one item of a card, for opening its source. */
export interface CardItem {
  list: 'facts' | 'quotes';
  index: number;
}
