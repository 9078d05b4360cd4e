import type { EntityType, FactDate, IsoDate, Place } from './pack.ts';

/** Where a fact or quote stands: enough to cite it, and to find it again. */
export interface CardSource {
  title: string;
  publisher: string | null;
  published: IsoDate | null;
  /** Address of the very sentence (with a text fragment), or null if the article has no address. */
  url: string | null;
  /** Position in the article, counted from 1. */
  paragraph: number;
  paragraphs: number;
}

export interface CardQuote {
  kind: 'direct' | 'indirect';
  text: string;
  /** Who said it, where that is someone else than the card's entity. */
  speaker: string | null;
  date: IsoDate | null;
  source: CardSource;
}

export interface CardFact {
  text: string;
  dates: FactDate[];
  /** The day it speaks of, else the day it was published. */
  date: IsoDate | null;
  source: CardSource;
}

/** Another entity of the page that shares facts with this one. */
export interface CardRelated {
  /** The number the page knows the entity by. */
  entity: number;
  name: string;
  type: EntityType;
}

/** All that a card shows of one entity; the lists come best or newest first and may be cut. */
export interface CardView {
  entity: number;
  type: EntityType;
  name: string;
  description: string;
  place: Place | null;
  quotes: CardQuote[];
  facts: CardFact[];
  related: CardRelated[];
  /** How many there are in all. */
  quoteCount: number;
  factCount: number;
}

/** A reference to one item of a card, for opening its source. */
export interface CardItem {
  list: 'facts' | 'quotes';
  index: number;
}
