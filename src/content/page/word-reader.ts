import { classAt, OTHER } from '../../match/characters.ts';
import { eachCandidate } from '../../match/words.ts';
import { runsOn, wordsMeet } from './joints.ts';

/** How many characters are searched for words between two looks at the clock. */
const CHARACTERS_PER_YIELD = 16_384;

/** Called for each word that a name could start with; `base` is where `text` begins in the text node. */
type FoundWord = (text: string, start: number, end: number, number: number, base: number) => void;

/** Finds the words in texts that come one after the other; a word may go on from one text to the next. */
export class WordReader {
  /** Elements that keep their text to themselves by an attribute. */
  excluded: ReadonlySet<Node> = new Set();

  #number = 0;
  #text = '';
  #base = 0;
  /** What of the text is still to be searched. */
  #from = 0;
  #to = 0;

  /** The text that ended in a word, null if none did; and the word, which may go on. */
  #last: Text | null = null;
  #tail = '';
  #tailStart = 0;
  #tailBase = 0;
  #tailNumber = 0;

  readonly #add = (start: number, end: number) => {
    this.found(this.#text, start, end, this.#number, this.#base);
  };

  constructor(private readonly found: FoundWord) {}

  /** Reads a text. Returns true if it is so long that some of it is left to be read on. */
  read(node: Text, text: string, number: number): boolean {
    let from = 0;
    if (this.#last !== null) {
      if (this.#goesOn(node, text)) {
        while (from < text.length && classAt(text, from) !== OTHER) from++;
        this.#tailBase += this.#tailStart;
        this.#tail = this.#tail.slice(this.#tailStart) + text.slice(0, from);
        this.#tailStart = 0;
        this.#last = node;
        if (from === text.length) return false;
      }
      this.endWord();
    }
    let end = text.length;
    if (classAt(text, end - 1) !== OTHER) {
      do end--;
      while (end > from && classAt(text, end - 1) !== OTHER);
      this.#last = node;
      this.#tail = text;
      this.#tailStart = end;
      this.#tailBase = 0;
      this.#tailNumber = number;
    }
    // The last character is part of no word.
    return end > from && this.#search(text, from, end - 1, number, 0);
  }

  /** Searches on in a long text; false if there is nothing left. */
  readOn(): boolean {
    if (this.#from >= this.#to) return false;
    const to = Math.min(this.#to, this.#from + CHARACTERS_PER_YIELD);
    this.#from = eachCandidate(this.#text, this.#add, this.#from, to);
    return this.#from < this.#to;
  }

  /** No text follows that the last word could go on in. */
  endWord(): void {
    if (this.#last === null) return;
    this.#last = null;
    const { length } = this.#tail;
    if (this.#search(this.#tail, this.#tailStart, length, this.#tailNumber, this.#tailBase)) {
      while (this.readOn());
    }
  }

  #goesOn(node: Text, text: string): boolean {
    return (
      classAt(text, 0) !== OTHER &&
      this.#last !== null &&
      !wordsMeet(this.#tail, text) &&
      runsOn(this.#last, node, this.excluded)
    );
  }

  #search(text: string, from: number, to: number, number: number, base: number): boolean {
    this.#text = text;
    this.#number = number;
    this.#base = base;
    this.#from = from;
    this.#to = to;
    return this.readOn();
  }
}
