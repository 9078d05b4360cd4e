/** A word as it was first seen. */
interface Known {
  text: string;
  hash: number;
  id: number;
}

const FEWEST_SLOTS = 1024;

/**
 * Numbers for words, by their exact letters. Does what a Map of strings does, but asks for a stretch of a text and
 * not for a string of its own: cutting out and hashing one for every word costs more than all the rest of reading.
 */
export class WordIds {
  #slots: (Known | undefined)[] = emptySlots(FEWEST_SLOTS);
  #count = 0;

  /** @param create - gives the number of a word that is seen for the first time */
  constructor(private readonly create: (text: string, start: number, end: number) => number) {}

  idOf(text: string, start: number, end: number): number {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const slots = this.#slots;
    const mask = slots.length - 1;
    const length = end - start;
    let slot = spread(hash) & mask;
    for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
      if (known.hash === hash && known.text.length === length && isSame(known.text, text, start)) {
        return known.id;
      }
      slot = (slot + 1) & mask;
    }
    const id = this.create(text, start, end);
    slots[slot] = { text: text.slice(start, end), hash, id };
    if (++this.#count * 2 > slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = emptySlots(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (const known of this.#slots) {
      if (!known) continue;
      let slot = spread(known.hash) & mask;
      while (slots[slot] !== undefined) slot = (slot + 1) & mask;
      slots[slot] = known;
    }
    this.#slots = slots;
  }
}

const emptySlots = (count: number): (Known | undefined)[] =>
  new Array<undefined>(count).fill(undefined);

/** The high bits of a hash by multiplication are its best. */
const spread = (hash: number) => hash ^ (hash >>> 15);

function isSame(word: string, text: string, start: number): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}
