import type { Mention } from '../document.ts';
import { SAYING } from '../structure/grammar/cue-words.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

/** How many words and names of a sentence are looked at: enough for a clause. */
const FARTHEST_WORD = 40;
const MOST_NAMES = 12;

const isFinite = ({ class: kind, form }: Word): boolean =>
  kind === 'auxiliary' || (kind === 'verb' && form !== 'ing');

/** The words of a sentence after one, in order, as far as they are looked at. */
function wordsAfter(words: readonly Word[], at: number): Word[] {
  const after = words.slice(at + 1, at + 1 + FARTHEST_WORD);
  const end = after.findIndex(({ sentence }) => sentence !== words[at]?.sentence);
  return end < 0 ? after : after.slice(0, end);
}

/** The names of a stretch of text among the article's mentions from one of them on. */
function namesWithin(mentions: readonly Mention[], next: number, end: number): Mention[] {
  const ahead = mentions.slice(next, next + MOST_NAMES);
  return ahead.filter(({ start, kind }) => start < end && kind !== 'adjective');
}

/**
 * The entities a pronoun can't mean since they are named after it: "He urged Trump". An owner's pronoun only
 * excludes names of its own phrase: "his friendship with Epstein", but "his lawyer said Trump would appeal".
 *
 * @param next - index of the first mention behind the pronoun
 */
export function namedBehind(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  next: number,
): Set<string> {
  const after = wordsAfter(words, at);
  const owns = words[at]?.class === 'determiner';
  const verb = owns ? after.findIndex(isFinite) : -1;
  const end = (verb < 0 ? after : after.slice(0, verb)).at(-1)?.end ?? 0;
  return new Set(namesWithin(mentions, next, end).map(({ entity }) => entity));
}

/**
 * The name that a sentence's opening part looks ahead to: "In his testimony, Vindman said". Null if the pronoun does
 * not stand in such a part, or what follows the comma is no name.
 */
export function nameAhead(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  next: number,
): Mention | null {
  let first = at;
  while (words[first - 1]?.sentence === words[at]?.sentence && at - first < FARTHEST_WORD) first--;
  const opening = words[first];
  if (!opening || at === first || !/^(?:preposition|subordinator)$/.test(opening.class))
    return null;
  const after = wordsAfter(words, at);
  const comma = after.findIndex(({ class: kind }) => kind === 'comma');
  const behind = comma < 0 ? [] : after.slice(comma + 1, comma + 7);
  const name = mentions[next];
  const head = behind.findIndex(({ start }) => start === name?.start);
  if (!name || head < 0 || name.kind === 'adjective') return null;
  const isTitled = behind.slice(0, head).every(({ class: kind }) => /^(?:name|noun)$/.test(kind));
  return isTitled ? name : null;
}

/** Whether what opens a sentence leaves it open who "his" is: "After his speech, Pence left". */
export const looksBack = (words: readonly Word[], at: number): boolean => {
  let first = at;
  while (words[first - 1]?.sentence === words[at]?.sentence && at - first < FARTHEST_WORD) first--;
  return !/^(?:in|on|at|during|with|for|as)$/.test(words[first]?.lower ?? '');
};

/** Who is said to say what the pronoun stands in: "His team is ready, Klopp said." */
export function speakerBehind(
  words: readonly Word[],
  at: number,
  mentions: readonly Mention[],
  next: number,
): Mention | null {
  const after = wordsAfter(words, at);
  const names = namesWithin(mentions, next, after.at(-1)?.end ?? 0);
  for (const [i, word] of after.entries()) {
    if (word.class !== 'comma') continue;
    const name = names.find(({ start }) => start === after[i + 1]?.start);
    const behind = name && after.find(({ start }) => start >= name.end);
    if (behind?.class === 'verb' && SAYING.has(behind.lemma)) return name ?? null;
  }
  return null;
}
