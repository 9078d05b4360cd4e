import type { Token } from '../../../src/compile/document.ts';
import type { PooledName } from '../../../src/compile/names/pool-names.ts';
import { TAG_TYPES, type TagType } from '../../../src/compile/names/tagger/labels.ts';
import type {
  TaggedSentence,
  TaggedSpan,
} from '../../../src/compile/names/tagger/tag-sentences.ts';

export interface Tagged {
  text: string;
  sentence: TaggedSentence;
  names: PooledName[];
}

/** Reads a sentence whose names are marked: "[Humaid person] bin [Rashid person] spoke ." */
export function tagged(marked: string): Tagged {
  const words: Token[] = [];
  const spans: TaggedSpan[] = [];
  let text = '';
  const add = (word: string): void => {
    if (text !== '' && !/^(?:[,;.)”]|['’]s?)$/.test(word) && !/[(“]$/.test(text)) text += ' ';
    words.push({ start: text.length, end: text.length + word.length, text: word });
    text += word;
  };
  for (const [, name, type, word] of marked.matchAll(/\[(.+?) (\w+)\]|(\S+)/g)) {
    const first = words.length;
    for (const part of (name ?? word ?? '').split(' ')) add(part);
    if (name !== undefined)
      spans.push({ first, end: words.length, type: TAG_TYPES.indexOf(type as TagType) });
  }
  const names = spans.map(({ first, end, type }) => {
    return { sentence: 0, first, end, type: TAG_TYPES[type] ?? 'other' };
  });
  return { text, sentence: { words, spans, likelihood: () => 0 }, names };
}

/** A name of a sentence as "words (type)". */
export function wordsOf(
  { words }: { words: readonly Token[] },
  { first, end, type }: { first: number; end: number; type: number | TagType },
): string {
  const own = words.slice(first, end).map(({ text }) => text);
  return `${own.join(' ')} (${typeof type === 'number' ? TAG_TYPES[type] : type})`;
}
