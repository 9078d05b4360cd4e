import { newDocument } from '../../../src/background/document-state.ts';
import { answerPage } from '../../../src/background/answer-page.ts';
import { createNameIndex, type NameIndex } from '../../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { Pack } from '../../../src/model/pack.ts';
import type { PageAnswer } from '../../../src/model/shortlist.ts';

let index: NameIndex = createNameIndex([]);

/** Indexes a library; milliseconds. */
export function load(pack: Pack): number {
  const start = performance.now();
  index = createNameIndex([pack]);
  // Some of it is put in order when it is first asked.
  index.shortlist(['Nobody']);
  return performance.now() - start;
}

/** The background's part: the names that a page's texts may hold, and where. */
export function answer(texts: string[]): { ms: number; answers: PageAnswer[] } {
  const start = performance.now();
  const answers = texts.map(
    (text) => answerPage(newDocument('', ''), text, index, DEFAULT_SETTINGS).answer,
  );
  return { ms: performance.now() - start, answers };
}
