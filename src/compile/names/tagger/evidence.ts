import { WORD_FLAGS } from './word-table.ts';
import { isCommon, type WordView } from './word-view.ts';

/** What the other places of an article say about a word. */
const SEEN = {
  lowerCase: 1,
  afterFirstName: 2,
  afterTitle: 4,
  beforeSaying: 8,
  afterIn: 16,
  inLongRun: 32,
  afterThe: 64,
  midSentence: 128,
} as const;

const TITLES = new Set(
  'mr mrs ms miss dr prof sir president minister senator sen gov gen col lt judge mayor captain king queen prince pope sheikh lord lady'.split(
    ' ',
  ),
);
const SAYING = new Set('said says told added asked wrote explained tweeted who whose'.split(' '));
const INSIDE = new Set('in at near from around across throughout'.split(' '));

/** Gathers, over a whole article, how each capitalised word is used in it. */
export function documentEvidence(sentences: WordView[][]): { of: (view: WordView) => number } {
  const seen = new Map<number, number>();
  const note = (view: WordView, bits: number): void => {
    if (bits !== 0) seen.set(view.hash, (seen.get(view.hash) ?? 0) | bits);
  };
  for (const sentence of sentences) {
    sentence.forEach((view, i) => {
      if (view.capital) note(view, usesAt(sentence, i));
      else if (/^\p{L}/u.test(view.lower)) note(view, SEEN.lowerCase);
    });
  }
  return { of: (view) => seen.get(view.hash) ?? 0 };
}

function usesAt(sentence: WordView[], i: number): number {
  const before = sentence[i - 1];
  const after = sentence[i + 1];
  let bits = i > 0 ? SEEN.midSentence : 0;
  if (before) {
    const title = before.lower.replace(/\.$/, '');
    const beforeIsFirstName = (before.flags & WORD_FLAGS.firstName) !== 0 && !isCommon(before);
    if (before.capital && beforeIsFirstName) bits |= SEEN.afterFirstName;
    if (TITLES.has(title)) bits |= SEEN.afterTitle;
    if (INSIDE.has(before.lower)) bits |= SEEN.afterIn;
    if (before.lower === 'the') bits |= SEEN.afterThe;
    if (before.capital && sentence[i - 2]?.capital) bits |= SEEN.inLongRun;
  }
  if (after) {
    if (SAYING.has(after.lower)) bits |= SEEN.beforeSaying;
    if (after.capital && sentence[i + 2]?.capital) bits |= SEEN.inLongRun;
  }
  return bits;
}
