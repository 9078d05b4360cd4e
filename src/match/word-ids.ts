const FEWEST_SLOTS = 4096;

/** A word's letter as words are told apart: plain capitals are as good as small letters. Not for signs. */
const letterAt = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code | 0x20 : code;
};

/**
 * Numbers for words, from 0 up. Does what a Map of strings does, but asks for a stretch of a text and not for a
 * string of its own: cutting out and hashing one for every word costs more than all the rest of reading.
 */
export class WordIds {
  /** The words by their numbers, each as it was first seen. */
  readonly words: string[] = [];
  /** A word's number and 1, at the place of its hash or behind; 0 is free. */
  #slots = new Int32Array(FEWEST_SLOTS);

  idOf(text: string, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const count = this.words.push(text.slice(start, end));
    this.#slots[slot] = count;
    if (count * 2 > this.#slots.length) this.#grow();
    return count - 1;
  }

  /** The number of a word; -1 if it was never seen. */
  find(word: string): number {
    return (this.#slots[this.#slotOf(word, 0, word.length)] ?? 0) - 1;
  }

  /** Where a word is, or would be. */
  #slotOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + letterAt(text, i)) | 0;
    const mask = this.#slots.length - 1;
    // The high bits of a hash by multiplication are its best.
    for (let slot = hash ^ (hash >>> 15); ; slot++) {
      slot &= mask;
      const number = this.#slots[slot] ?? 0;
      if (number === 0 || isSame(this.words[number - 1] ?? '', text, start, end)) return slot;
    }
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    this.words.forEach((word, i) => {
      this.#slots[this.#slotOf(word, 0, word.length)] = i + 1;
    });
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (letterAt(word, i) !== letterAt(text, start + i)) return false;
  }
  return true;
}
