const FEWEST_SLOTS = 4096;

/**
 * Numbers for words, from 0 up. Does what a Map of strings does, but asks for a stretch of a text and not for a
 * string of its own: cutting out and hashing one for every word costs more than all the rest of reading.
 */
export interface WordIds {
  /** The words by their numbers. */
  readonly words: string[];
  /** The number of a word, which is given one if it has none. */
  idOf: (text: string, start: number, end: number) => number;
}

function isSame(word: string, text: string, start: number, length: number): boolean {
  let i = word.length === length ? 0 : -1;
  while (i >= 0 && i < length && word.charCodeAt(i) === text.charCodeAt(start + i)) i++;
  return i === length;
}

export function createWordIds(): WordIds {
  const words: string[] = [];
  /** A word's number and 1, at the place of its hash or behind; 0 is free. */
  let slots = new Int32Array(FEWEST_SLOTS);

  /** Where a word is, or would be. */
  const slotOf = (text: string, start: number, end: number): number => {
    let slot = 0;
    for (let i = start; i < end; i++) slot = (Math.imul(slot, 31) + text.charCodeAt(i)) | 0;
    // The high bits of a hash by multiplication are its best.
    slot ^= slot >>> 15;
    for (; ; slot++) {
      slot &= slots.length - 1;
      const number = slots[slot] ?? 0;
      if (number === 0 || isSame(words[number - 1] ?? '', text, start, end - start)) return slot;
    }
  };

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
        words.forEach((word, i) => (slots[slotOf(word, 0, word.length)] = i + 1));
      }
      return count - 1;
    },
  };
}
