import { hashText } from './hash.ts';

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

export interface WordTable {
  /** Group of words of like use, fine and coarse; 0 for unknown words. */
  fine(word: string): number;
  coarse(word: string): number;
  flags(word: string): number;
}

/** A word table as its asset holds it: parallel lists in base64, words in order of their hashes. */
export interface PackedWordTable {
  /** Differences between successive hashes, as little-endian base-128 numbers. */
  hashes: string;
  /** Fine groups, low bytes and then high bytes. */
  groups: string;
  flags: string;
  /** Coarse group of each fine one. */
  coarse: string;
}

export const wordHash = (word: string): number => hashText(word) >>> (32 - WORD_HASH_BITS);

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Reads a packed table into an open-addressed one, which answers in a probe or two. */
export function unpackWordTable(packed: PackedWordTable): WordTable {
  const groups = bytesOf(packed.groups);
  const flags = bytesOf(packed.flags);
  const coarse = bytesOf(packed.coarse);
  const count = flags.length;
  const slots = new Int32Array(1 << (Math.ceil(Math.log2(count + 1)) + 1)).fill(-1);
  const hashes = new Uint32Array(count);
  const mask = slots.length - 1;
  const gaps = bytesOf(packed.hashes);
  let hash = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    let shift = 0;
    let byte: number;
    do {
      byte = gaps[at++] ?? 0;
      hash += (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    hashes[i] = hash;
    let slot = hash & mask;
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = i;
  }
  const indexOf = (word: string): number => {
    const wanted = wordHash(word);
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const i = slots[slot] ?? -1;
      if (i < 0 || hashes[i] === wanted) return i;
    }
  };
  const fine = (word: string): number => {
    const i = indexOf(word);
    return i < 0 ? 0 : (groups[i] ?? 0) | ((groups[count + i] ?? 0) << 8);
  };
  return {
    fine,
    coarse: (word) => coarse[fine(word)] ?? 0,
    flags: (word) => flags[indexOf(word)] ?? 0,
  };
}
