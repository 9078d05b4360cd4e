import { hashText } from './hash.ts';
import { bytesOf, unpackAscending, unpackNumbers } from './packing.ts';

/** What is known of a word regardless of where it stands. */
export const WORD_FLAGS = {
  firstName: 1,
  surname: 2,
  place: 4,
  common: 8,
  organization: 16,
} as const;

/** Words are kept as hashes of this many bits: one unknown word in 200 is taken for a known one. */
const WORD_HASH_BITS = 24;

/** Independent rough groupings of the words beside the fine one. */
export const CODE_COUNT = 2;

export interface WordTable {
  /** Group of words of like use, fine and coarse; 0 for unknown words. */
  fine(word: string): number;
  coarse(word: string): number;
  /** Its group in each of the rough groupings; 0 for unknown words. */
  codes(word: string): number[];
  flags(word: string): number;
}

/** A word table as its asset holds it: parallel lists, words in order of their hashes. */
export interface PackedWordTable {
  count: number;
  /** Hashes, ascending, in base64. */
  hashes: string;
  /** Fine groups: all low six bits, then all high ones. */
  groups: string;
  /**
   * Rough groups, those of the first grouping, then those of the next; each as its place among
   * those of the words of the same fine group, which costs a third of the group itself.
   */
  codes: string;
  /** For each grouping and each fine group its words' rough groups, in order of those places. */
  orders: string[][];
  flags: string;
  /** Coarse group of each fine one, in base64. */
  coarse: string;
}

export const wordHash = (word: string): number => hashText(word) >>> (32 - WORD_HASH_BITS);

/** Reads a packed table into an open-addressed one, which answers in a probe or two. */
export function unpackWordTable(packed: PackedWordTable): WordTable {
  const { count } = packed;
  const hashes = unpackAscending(bytesOf(packed.hashes), count);
  const groups = unpackNumbers(packed.groups);
  const places = unpackNumbers(packed.codes);
  const orders = packed.orders.map((lists) => lists.map(unpackNumbers));
  const flags = unpackNumbers(packed.flags);
  const coarse = bytesOf(packed.coarse);
  const slots = new Int32Array(1 << (Math.ceil(Math.log2(count + 1)) + 1)).fill(-1);
  const mask = slots.length - 1;
  hashes.forEach((hash, i) => {
    let slot = hash & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  });
  const indexOf = (word: string): number => {
    const wanted = wordHash(word);
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const i = slots[slot] ?? -1;
      if (i < 0 || hashes[i] === wanted) return i;
    }
  };
  const fineAt = (i: number): number =>
    i < 0 ? 0 : (groups[i] ?? 0) + 64 * (groups[count + i] ?? 0);
  const fine = (word: string): number => fineAt(indexOf(word));
  return {
    fine,
    coarse: (word) => coarse[fine(word)] ?? 0,
    codes: (word) => {
      const i = indexOf(word);
      const group = fineAt(i);
      return orders.map((lists, k) =>
        i < 0 ? 0 : (lists[group]?.[places[k * count + i] ?? 0] ?? 0),
      );
    },
    flags: (word) => flags[indexOf(word)] ?? 0,
  };
}
