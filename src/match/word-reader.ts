import { classAt, IGNORABLE, OTHER, UPPER } from './characters.ts';
import { wordsMeet } from './joints.ts';
import { eachCandidate, MAX_WORD } from './words.ts';

/** Called for each word that a name could start with: where it stands in `text`, in which text it begins, and where. */
type FoundWord = (text: string, start: number, end: number, number: number, at: number) => void;

/**
 * Finds the words in texts that come one after the other. A word may go on from one text to the next: whether it
 * does is not asked here, but by who looks for it. So more words are found than there are, and none is missing.
 */
export interface WordReader {
  /** Reads the text with this number. */
  read: (number: number, text: string) => void;
  /** What follows is no part of a word before it. */
  end: () => void;
}

const isInWord = (text: string, index: number): boolean => classAt(text, index) !== OTHER;

function hasCapital(text: string, start: number, end: number): boolean {
  let i = start;
  while (i < end && classAt(text, i) !== UPPER) i++;
  return i < end;
}

/** @param caseless - whether words of scripts without capital letters count */
export function createWordReader(caseless: boolean, found: FoundWord): WordReader {
  let last = '';
  let lastNumber = 0;
  /** The word so far that the last text ended in, if it came from another text, and where it begins. */
  let word = '';
  let begin = -1;
  let beginAt = 0;

  /** Puts together the end of the last text and the beginning of the next. */
  const join = (text: string) => {
    if (begin < 0) {
      beginAt = last.length;
      while (beginAt > 0 && isInWord(last, beginAt - 1)) beginAt--;
      while (classAt(last, beginAt) === IGNORABLE) beginAt++;
      word = last.slice(beginAt);
      begin = lastNumber;
    }
    let end = 0;
    while (end < text.length && isInWord(text, end)) end++;
    word += text.slice(0, end);
    const isShort = word.length <= MAX_WORD;
    if (isShort) found(word, 0, word.length, begin, beginAt);
    if (!isShort || end < text.length) begin = -1;
  };

  return {
    read: (number, text) => {
      if (isInWord(text, 0) && isInWord(last, last.length - 1) && !wordsMeet(last, text)) {
        join(text);
      } else begin = -1;
      lastNumber = number;
      last = text;
      eachCandidate(text, (start, end) => {
        if (caseless || hasCapital(text, start, end)) found(text, start, end, number, start);
      });
    },
    end: () => {
      begin = -1;
      last = '';
    },
  };
}
