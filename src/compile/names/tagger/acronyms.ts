import type { WordView } from './word-view.ts';

/** A phrase that an article abbreviates: "Reserve Bank of India (RBI)". */
interface Abbreviated {
  /** The acronym's hash, by which its other places are found. */
  acronym: number;
  /** Index of the phrase's first word in its sentence, and after its last. */
  first: number;
  end: number;
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'to', '&', 'du', 'del']);
/** Longer ones are headings in capitals. */
const LONGEST_ACRONYM = 10;

/** The phrases of a sentence that stand before their acronym in brackets. */
function abbreviatedIn(sentence: readonly WordView[]): Abbreviated[] {
  const found: Abbreviated[] = [];
  for (let i = 2; i < sentence.length; i++) {
    const acronym = sentence[i];
    if (!acronym || sentence[i - 1]?.lower !== '(') continue;
    const letters = acronym.capitals;
    if (letters.length < 2 || letters.length > LONGEST_ACRONYM) continue;
    const first = startOf(sentence, i - 1, letters);
    if (first !== null) found.push({ acronym: acronym.hash, first, end: i - 1 });
  }
  return found;
}

/** Where the words begin whose initials an acronym's letters are; null if they are not. */
function startOf(sentence: readonly WordView[], end: number, letters: string): number | null {
  let left = letters.length;
  for (let i = end - 1; i >= 0; i--) {
    const view = sentence[i];
    if (!view) return null;
    const { initials } = view;
    if (initials !== '' && letters.slice(0, left).endsWith(initials)) {
      left -= initials.length;
      if (left === 0) return i;
    } else if (initials !== '' && initials.startsWith(letters.charAt(left - 1))) {
      // "Vice-President" may count once.
      if (--left === 0) return i;
    } else if (!SMALL.has(view.lower)) return null;
  }
  return null;
}

/** Where a word stands in an abbreviated phrase. */
const PART = { none: 0, first: 1, inner: 2, last: 3 } as const;

export interface Abbreviations {
  /** For each word of a sentence where it stands in an abbreviated phrase. */
  partsIn: (sentence: number) => readonly number[];
  /** The last word of what an acronym stands for in this article. */
  headOf: (acronym: WordView) => WordView | undefined;
}

/** Finds what an article's acronyms stand for. */
export function readAbbreviations(sentences: readonly (readonly WordView[])[]): Abbreviations {
  const heads = new Map<number, WordView>();
  const parts = sentences.map((sentence) => {
    const own = new Array<number>(sentence.length).fill(PART.none);
    for (const { acronym, first, end } of abbreviatedIn(sentence)) {
      const head = sentence[end - 1];
      if (head) heads.set(acronym, head);
      own.fill(PART.inner, first, end);
      own[end - 1] = PART.last;
      own[first] = PART.first;
    }
    return own;
  });
  return {
    partsIn: (sentence) => parts[sentence] ?? [],
    headOf: ({ hash }) => heads.get(hash),
  };
}
