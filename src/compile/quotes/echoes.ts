import type { AttributedRun } from './attributed-runs.ts';

/** A longer quotation is too telling to be taken for a scrap of another. */
const LONGEST_ECHO = 4;
/** How many quotations that share a word are compared. */
const MOST_COMPARED = 20;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A word or two in quotation marks that nobody is said to have said ("its “excellent” ties"): the words of whoever
 * says them in another quotation of the article. What finds none is no quotation but a way of writing.
 */
export function attributeEchoes(runs: readonly AttributedRun[], text: string): AttributedRun[] {
  const spoken = new Map<string, AttributedRun[]>();
  for (const item of runs) {
    if (!isSpoken(item)) continue;
    for (const word of new Set(wordsOf(text.slice(item.run.start, item.run.end)))) {
      const known = spoken.get(word);
      if (!known) spoken.set(word, [item]);
      else if (known.length < MOST_COMPARED) known.push(item);
    }
  }
  return runs.flatMap((item) => {
    if (isSpoken(item)) return [item];
    const words = wordsOf(text.slice(item.run.start, item.run.end));
    if (words.length > LONGEST_ECHO) return [item];
    const source = echoed(words, spoken, text);
    if (source && item.furniture) return [];
    if (source) return [{ ...source, run: item.run, tie: 'carried' as const }];
    return words.length < 3 ? [] : [item];
  });
}

const isSpoken = ({ tie }: AttributedRun): boolean => tie !== null && tie !== 'weak';

function echoed(
  words: readonly string[],
  spoken: ReadonlyMap<string, AttributedRun[]>,
  text: string,
): AttributedRun | null {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < 4) return null;
  const phrase = ` ${words.join(' ')} `;
  const source = spoken.get(longest)?.find(({ run }) => {
    const other = wordsOf(text.slice(run.start, run.end));
    return other.length > words.length && ` ${other.join(' ')} `.includes(phrase);
  });
  return source ?? null;
}
