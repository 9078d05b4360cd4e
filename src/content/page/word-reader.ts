import {
  CASELESS,
  classAt,
  classes,
  DIGIT,
  IGNORABLE,
  OTHER,
  UNKNOWN,
  UPPER,
} from '../../match/characters.ts';
import { MAX_WORD } from '../../match/words.ts';
import { wordsMeet } from './joints.ts';

/** How many characters are searched for words between two looks at the clock. */
const CHARACTERS_PER_YIELD = 16_384;

/** Called for each word that a name could start with, and the place in a text node where it begins. */
type FoundWord = (text: string, start: number, end: number, node: Text, at: number) => void;

/**
 * Finds the words in texts that come one after the other. A word may go on from one text to the next: whether it
 * does is not asked here, but by who looks for it. So more words are found than there are, and none is missing.
 */
export interface WordReader {
  /** Whether words of scripts without capital letters count. */
  caseless: boolean;
  /** Whether such words were passed over. */
  sawCaseless: boolean;
  /** Reads a text. Returns true if it is so long that some of it is left to be read on. */
  read: (node: Text, text: string) => boolean;
  /** Searches on in a long text; false if there is nothing left. */
  readOn: () => boolean;
  /** No text follows. */
  end: () => void;
}

const isInWord = (text: string, index: number): boolean => classAt(text, index) !== OTHER;

export function createWordReader(found: FoundWord): WordReader {
  let lastNode: Text | null = null;
  let last = '';
  /** What of it is still to be searched. */
  let from = 0;
  /** The word so far that the last text ended in, if it came from another text, and where it begins. */
  let word = '';
  let begin: Text | null = null;
  let beginAt = 0;

  /** Whether a word can be recognised by a character of this class. */
  const isRecognised = (kind: number): boolean => {
    if (kind !== CASELESS) return kind === UPPER;
    reader.sawCaseless = true;
    return reader.caseless;
  };

  /** Puts together the end of the last text and the beginning of the next. */
  const join = (text: string) => {
    if (!begin) {
      beginAt = last.length;
      while (beginAt > 0 && isInWord(last, beginAt - 1)) beginAt--;
      while (classAt(last, beginAt) === IGNORABLE) beginAt++;
      word = last.slice(beginAt);
      begin = lastNode;
    }
    let end = 0;
    while (end < text.length && isInWord(text, end)) end++;
    word += text.slice(0, end);
    const isShort = word.length <= MAX_WORD;
    if (begin && isShort) found(word, 0, word.length, begin, beginAt);
    if (!isShort || end < text.length) begin = null;
  };

  const reader: WordReader = {
    caseless: false,
    sawCaseless: false,
    read: (node, text) => {
      if (isInWord(text, 0) && isInWord(last, last.length - 1) && !wordsMeet(last, text)) {
        join(text);
      } else begin = null;
      lastNode = node;
      last = text;
      from = 0;
      return reader.readOn();
    },
    readOn: () => {
      const text = last;
      const node = lastNode;
      if (!node) return false;
      const { length } = text;
      const stop = Math.min(length, from + CHARACTERS_PER_YIELD);
      let i = from;
      while (i < stop) {
        // Most characters are small letters of words without a capital: they are passed over one by one.
        let kind = classes[text.charCodeAt(i)] ?? OTHER;
        if (kind <= DIGIT) {
          i++;
          continue;
        }
        if (kind === UNKNOWN) kind = classAt(text, i);
        if (!isRecognised(kind)) {
          i++;
          continue;
        }
        let start = i;
        while (start > 0 && isInWord(text, start - 1)) start--;
        while (classAt(text, start) === IGNORABLE) start++;
        while (++i < length && isInWord(text, i));
        if (i - start <= MAX_WORD) found(text, start, i, node, start);
      }
      from = i;
      return i < length;
    },
    end: () => {
      lastNode = begin = null;
      last = '';
    },
  };
  return reader;
}
