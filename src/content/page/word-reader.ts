import { CASELESS, classAt, IGNORABLE, OTHER, UPPER } from '../../match/characters.ts';
import { MAX_WORD } from '../../match/words.ts';
import { runsOn, wordsMeet } from './joints.ts';

/** How many characters are searched for words between two looks at the clock. */
const CHARACTERS_PER_YIELD = 16_384;

/** Called for each word that a name could start with, and the place in a text node where it begins. */
type FoundWord = (text: string, start: number, end: number, node: Text, at: number) => void;

/** Finds the words in texts that come one after the other; a word may go on from one text to the next. */
export class WordReader {
  /** Whether words of scripts without capital letters count. */
  caseless = false;
  /** Whether such words were passed over. */
  sawCaseless = false;
  /** Elements that keep their text to themselves by an attribute. */
  excluded: ReadonlySet<Node> = new Set();

  #node: Text | null = null;
  /** What was read last: a text, or the pieces of a word that may go on. */
  #text = '';
  /** What of it is still to be searched. */
  #from = Infinity;
  /** Where the word that `#text` consists of begins, if it goes on from another text. */
  #start: { node: Text; at: number } | null = null;

  constructor(private readonly found: FoundWord) {}

  /** Reads a text. Returns true if it is so long that some of it is left to be read on. */
  read(node: Text, text: string): boolean {
    if (this.#node && isInWord(text, 0) && this.#goesOn(node, text)) {
      if (this.#join(this.#node, node, text)) return false;
    } else if (this.#start) this.endWord();
    this.#node = node;
    this.#text = text;
    this.#from = 0;
    return this.readOn();
  }

  /** Searches on in a long text; false if there is nothing left. */
  readOn(): boolean {
    const text = this.#text;
    const node = this.#node;
    if (!node) return false;
    const { length } = text;
    const stop = Math.min(length, this.#from + CHARACTERS_PER_YIELD);
    let i = this.#from;
    while (i < stop) {
      // Most characters are small letters of words without a capital: they are passed over one by one.
      const code = text.charCodeAt(i);
      if (code < 0x80 ? code < 0x41 || code > 0x5a : !this.#isRecognised(classAt(text, i))) {
        i++;
        continue;
      }
      let start = i;
      while (start > 0 && isInWord(text, start - 1)) start--;
      while (classAt(text, start) === IGNORABLE) start++;
      while (++i < length && isInWord(text, i));
      if (i - start <= MAX_WORD) this.found(text, start, i, node, start);
    }
    this.#from = i;
    return i < length;
  }

  /** No text follows that the last word could go on in. */
  endWord(): void {
    if (this.#start) this.#add(this.#text, this.#start.node, this.#start.at);
    this.#start = null;
    this.#node = null;
  }

  /** Whether a word can be recognised by a character of this class. */
  #isRecognised(kind: number): boolean {
    if (kind !== CASELESS) return kind === UPPER;
    this.sawCaseless = true;
    return this.caseless;
  }

  #goesOn(node: Text, text: string): boolean {
    return (
      this.#node !== null &&
      isInWord(this.#text, this.#text.length - 1) &&
      !wordsMeet(this.#text, text) &&
      runsOn(this.#node, node, this.excluded)
    );
  }

  /** Joins the end of one text and the beginning of the next; true if they are one word, which may go on. */
  #join(last: Text, node: Text, text: string): boolean {
    let at = this.#text.length;
    while (at > 0 && isInWord(this.#text, at - 1)) at--;
    let end = 0;
    while (end < text.length && isInWord(text, end)) end++;
    while (classAt(this.#text, at) === IGNORABLE) at++;
    const start = this.#start ?? { node: last, at };
    const word = this.#text.slice(at) + text.slice(0, end);
    const mayGoOn = end === text.length;
    this.#start = mayGoOn ? start : null;
    if (!mayGoOn) this.#add(word, start.node, start.at);
    this.#node = node;
    this.#text = word;
    return mayGoOn;
  }

  /** Adds a word that was put together. */
  #add(word: string, node: Text, at: number): void {
    let isRecognised = false;
    for (let i = 0; i < word.length; i++) isRecognised ||= this.#isRecognised(classAt(word, i));
    if (isRecognised && word.length <= MAX_WORD) this.found(word, 0, word.length, node, at);
  }
}

const isInWord = (text: string, index: number): boolean => classAt(text, index) !== OTHER;
