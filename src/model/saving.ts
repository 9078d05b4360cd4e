import type { Pack } from './pack.ts';

/** Why an article or a pack could not be taken into the library. */
export const SAVE_PROBLEMS = [
  /** There is no article on the page, or in the file. */
  'no-article',
  /** The browser lets nobody read the page. */
  'refused',
  'too-large',
  /** A file without text, not text at all, text in another encoding, or of a kind that can't be read. */
  'empty',
  'binary',
  'not-utf-8',
  'unknown-type',
  /** JSON that is no pack, a pack of a newer Sidelight, or a damaged one. */
  'foreign',
  'newer',
  'broken',
  /** The disk is full. */
  'full',
  'failed',
] as const;
export type SaveProblem = (typeof SAVE_PROBLEMS)[number];

/** What became of what was to be saved. */
export type SaveOutcome =
  | { problem: SaveProblem }
  | {
      problem: null;
      /** It is new, takes the place of an older version, or was there already. */
      outcome: 'added' | 'updated' | 'same';
      id: string;
      title: string;
      names: number;
      facts: number;
      quotes: number;
      /** The language of an article that Sidelight understands little of (BCP 47); null if it is English. */
      language: string | null;
      /** What brings back the version that was there before. */
      before: number | null;
    };

/** An article compiled, or why it could not be. */
export type Compiled = { pack: Pack } | { problem: SaveProblem };

/** More is no article's page, in UTF-16 units, and no article's file, in bytes. */
export const MAX_PAGE = 10_000_000;
export const MAX_FILE = 10_000_000;
