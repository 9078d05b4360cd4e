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
  /** The numbers of all words that are the same but for plain capitals, and perhaps of a few others. */
  like: (word: string) => number[];
}

/** A letter without regard to plain capitals. Makes no difference between some signs. */
const smallAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code | 0x20 : code;
};

function isSame(word: string, text: string, start: number, length: number): boolean {
  let i = word.length === length ? 0 : -1;
  while (i >= 0 && i < length && word.charCodeAt(i) === text.charCodeAt(start + i)) i++;
  return i === length;
}

export function createWordIds(): WordIds {
  const words: string[] = [];
  /** A word's number and 1, at the place of its hash or behind; 0 is free. */
  let slots = new Int32Array(FEWEST_SLOTS);

  /** Where a word, or another like it, begins to be looked for. */
  const firstSlot = (text: string, start: number, end: number): number => {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + smallAt(text, i)) | 0;
    // The high bits of a hash by multiplication are its best.
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  };

  const next = (slot: number) => (slot + 1) & (slots.length - 1);

  const put = (slot: number, number: number) => {
    while (slots[slot] !== 0) slot = next(slot);
    slots[slot] = number + 1;
  };

  const add = (word: string, slot: number): number => {
    const number = words.push(word) - 1;
    put(slot, number);
    if (words.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 4);
      words.forEach((one, i) => {
        put(firstSlot(one, 0, one.length), i);
      });
    }
    return number;
  };

  return {
    words,
    idOf: (text, start, end) => {
      const first = firstSlot(text, start, end);
      for (let slot = first; ; slot = next(slot)) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return add(text.slice(start, end), first);
        if (isSame(words[number] ?? '', text, start, end - start)) return number;
      }
    },
    like: (word) => {
      const found: number[] = [];
      for (let slot = firstSlot(word, 0, word.length); ; slot = next(slot)) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return found;
        found.push(number);
      }
    },
  };
}
