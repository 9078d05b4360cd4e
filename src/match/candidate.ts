import type { ShortlistName } from '../model/shortlist.ts';
import type { FoundName } from './find-names.ts';
import type { WordKinds } from './word-kinds.ts';

/** A name found in one of the page's texts. */
export interface Candidate {
  text: string;
  found: FoundName<ShortlistName>;
  /** Of the page's words. */
  kinds: WordKinds;
}

/**
 * How a candidate stands in its text:
 * - clear: as a name of its own;
 * - weak: as an ordinary word would, whose capital says nothing here;
 * - beside: next to another capital, so that it may be a part of a longer name;
 * - behind: a place behind another capital, as a surname stands behind a first name;
 * - called: a surname behind another first name;
 * - owned: a body behind the name of whose it is, or in front of it;
 * - foreign: as a part of somebody else's name, which tells against the same name elsewhere;
 * - none: not as a name.
 */
export type Standing =
  'clear' | 'weak' | 'beside' | 'behind' | 'called' | 'owned' | 'foreign' | 'none';
