import type { CardFact, CardQuote, CardView } from './card.ts';
import type { EntityType, Span } from './pack.ts';

/** Where something stands in the library. */
export interface LibraryPlace extends Span {
  pack: string;
  article: string;
}

/** A fact or quote, by itself: not under the name it is about. */
export type KnownItem = {
  /** Unique in the library. */
  id: string;
  /** Keys of the entities it concerns, among those that were asked about. */
  entities: string[];
  place: LibraryPlace;
} & (
  | { kind: 'fact'; fact: CardFact }
  /** With the speaker's key, if the speaker is among those that were asked about. */
  | { kind: 'quote'; quote: CardQuote; speaker: string | null }
);

/** Facts and quotes, the most telling first. */
export interface KnownItems {
  items: KnownItem[];
  /** Whether the library has more. */
  isCut: boolean;
}

/** Two entities that the library's facts and quotes name together. */
export interface KnownLink {
  /** Keys. */
  a: string;
  b: string;
  /** How many facts and quotes. */
  count: number;
  /** How much that says: a sentence of many names ties each pair of them less. */
  weight: number;
}

/** What the library knows of a page: of its names together. */
export interface Dossier extends KnownItems {
  links: KnownLink[];
}

/** One entity in the side panel. */
export interface PanelEntity {
  key: string;
  view: CardView;
  /** The keys that the view's numbers stand for. */
  keys: string[];
  /** Where the view's items stand. */
  places: { facts: LibraryPlace[]; quotes: LibraryPlace[] };
}

/** What a lookup found. */
export interface FoundEntity {
  key: string;
  type: EntityType;
  name: string;
  description: string;
}
