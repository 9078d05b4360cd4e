import { wholeAmong, type NameIndex } from '../match/name-index.ts';
import { readWords, standingIn } from '../match/page-words.ts';
import { patternOf } from '../match/pattern.ts';
import type { Settings } from '../model/settings.ts';
import type { PageAnswer } from '../model/shortlist.ts';
import type { DocumentState } from './document-state.ts';
import { inactiveShortlist, numberShortlist } from './shortlist.ts';

/** The answer where nothing is to be looked for. */
export const inactiveAnswer = (settings: Settings): PageAnswer => ({
  shortlist: inactiveShortlist(settings),
  keys: [],
  places: [],
});

/**
 * Finds the names that may stand in texts of a page, and where.
 *
 * @param text - the texts, with gaps between
 * @returns the answer, and the document with all it has now been told of (the very same if nothing is new)
 */
export function answerPage(
  before: DocumentState,
  text: string,
  index: NameIndex,
  settings: Settings,
): { answer: PageAnswer; document: DocumentState } {
  const read = readWords(text, index.hasCaseless());
  const { words } = read.words;
  const names = wholeAmong(words, index.shortlist(words)).flatMap((name) => {
    const pattern = patternOf(name.text);
    return pattern ? [{ ...pattern, name }] : [];
  });
  const standing = standingIn(read, names);
  const found = standing.names.map(({ name }) => name);
  const { shortlist, document } = numberShortlist(before, found, words, index, settings);
  const { keys, places } = standing;
  return { answer: { shortlist, keys, places }, document };
}
