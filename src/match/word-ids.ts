const FEWEST_SLOTS = 4096;

/**
 * Numbers for words, from 0 up. Does what a Map of strings does, but asks for a stretch of a text and not for a
 * string of its own: cutting out and hashing one for every word costs more than all the rest of reading.
 */
export interface WordIds {
  /** The words by their numbers, each as it was first seen. */
  readonly words: string[];
  /** The number of a word, which is given one if it has none. */
  idOf: (text: string, start: number, end: number) => number;
  /** The number of a word; -1 if it was never seen. */
  find: (word: string) => number;
}

/** A word's letter as words are told apart: plain capitals are as good as small letters. Not for signs. */
const letterAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code | 0x20 : code;
};

function isSame(word: string, text: string, start: number, length: number): boolean {
  let i = word.length === length ? 0 : -1;
  while (i >= 0 && i < length && letterAt(word, i) === letterAt(text, start + i)) i++;
  return i === length;
}

export function createWordIds(): WordIds {
  const words: string[] = [];
  /** A word's number and 1, at the place of its hash or behind; 0 is free. */
  let slots = new Int32Array(FEWEST_SLOTS);

  /** Where a word is, or would be. */
  const slotOf = (text: string, start: number, end: number): number => {
    let slot = 0;
    for (let i = start; i < end; i++) slot = (Math.imul(slot, 31) + letterAt(text, i)) | 0;
    // The high bits of a hash by multiplication are its best.
    slot ^= slot >>> 15;
    for (; ; slot++) {
      slot &= slots.length - 1;
      const number = slots[slot] ?? 0;
      if (number === 0 || isSame(words[number - 1] ?? '', text, start, end - start)) return slot;
    }
  };

  const slotOfWord = (word: string) => slotOf(word, 0, word.length);

  return {
    words,
    idOf: (text, start, end) => {
      const slot = slotOf(text, start, end);
      const known = slots[slot] ?? 0;
      if (known > 0) return known - 1;
      const count = words.push(text.slice(start, end));
      slots[slot] = count;
      if (count * 2 > slots.length) {
        slots = new Int32Array(slots.length * 4);
        words.forEach((word, i) => (slots[slotOfWord(word)] = i + 1));
      }
      return count - 1;
    },
    find: (word) => (slots[slotOfWord(word)] ?? 0) - 1,
  };
}
