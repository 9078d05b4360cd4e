import { newDocument } from '../../../src/background/document-state.ts';
import { numberShortlist } from '../../../src/background/shortlist.ts';
import { createNameIndex, type NameIndex } from '../../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { Shortlist } from '../../../src/model/shortlist.ts';

let index: NameIndex = createNameIndex([]);

/** Indexes a library; milliseconds. */
export function load(pack: Pack): number {
  const start = performance.now();
  index = createNameIndex([pack]);
  // Some of it is put in order when it is first asked.
  index.shortlist(['Nobody']);
  return performance.now() - start;
}

/** The background's part: the names that a page's words could start. */
export function shortlist(words: string[]): { ms: number; shortlist: Shortlist } {
  const start = performance.now();
  const answer = numberShortlist(newDocument('', ''), words, index, DEFAULT_SETTINGS);
  return { ms: performance.now() - start, shortlist: answer.shortlist };
}
