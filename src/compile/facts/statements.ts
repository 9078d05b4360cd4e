import type { Span } from '../../model/pack.ts';
import type { ArticleDocument } from '../document.ts';
import { narrativeOf } from '../quotes/narrative.ts';
import type { Word } from '../structure/grammar/word-classes.ts';

/** A sentence that could be a fact, and where in the article it stands. */
export interface Statement extends Span {
  /** 0 for the article's first paragraph of text. */
  paragraph: number;
  /** How much of it is quotation, 0 to 1. */
  quoted: number;
  /** Whether all it does is to report a quotation: “We are lost,” Lind said on Monday. */
  saysOnly: boolean;
  hasVerb: boolean;
  /** Whether it opens by pointing back: "This led to …". */
  pointsBack: boolean;
}

const APPEALS =
  /^(?:don['’]t|let['’]s|click|watch|listen|read|see|follow|sign up|subscribe)\b|https?:\/\//i;
/** Fewer words and marks beside a quotation only say whose it is. */
const FEWEST_OWN_WORDS = 8;
const SHORTEST = 25;
const LONGEST = 600;

/** The whole sentences of an article's running text, but for those that are nearly all quotation. */
export function statements(document: ArticleDocument): Statement[] {
  const found: Statement[] = [];
  let paragraph = 0;
  for (const [i, { words }] of narrativeOf(document).entries()) {
    const kind = document.paragraphs[i]?.kind;
    if (kind !== 'text' && kind !== 'list') continue;
    const first = kind === 'list' ? bulletLength(words) : 0;
    for (const sentence of sentencesOf(words.slice(first))) {
      const statement = read(document.article.text, sentence, paragraph);
      if (statement) found.push(statement);
    }
    paragraph++;
  }
  return found;
}

/** How many words of a list item are its bullet or number. */
function bulletLength(words: readonly Word[]): number {
  let length = 0;
  while (/^(?:[-*•·‣◦▪●.)]|\d{1,2}\.?)$/u.test(words[length]?.text ?? '')) length++;
  return length;
}

function* sentencesOf(words: readonly Word[]): Generator<Word[]> {
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (words[i]?.sentence === words[first]?.sentence && i < words.length) continue;
    yield words.slice(first, i);
    first = i;
  }
}

/** Whether a sentence begins with a whole quotation, or ends in one that a colon or comma announces. */
function saysOnly(words: readonly Word[]): boolean {
  const isWhole = (word: Word | undefined): boolean =>
    word !== undefined && word.quote !== null && word.end - word.start > WHOLE_QUOTATION;
  const last = words.at(-1)?.class === 'quote' ? words.length - 1 : words.length - 2;
  const announced = /^[:,]$/.test(words[last - 1]?.text ?? '');
  return isWhole(words[0]) || (announced && isWhole(words[last]));
}

/** A shorter quotation is part of what the sentence states. */
const WHOLE_QUOTATION = 30;

function read(text: string, words: readonly Word[], paragraph: number): Statement | null {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  if (end - start < SHORTEST || end - start > LONGEST) return null;
  // A question states nothing, nor does what only announces, nor does what speaks to the reader or points to other pages.
  const sentence = text.slice(start, end);
  if (/\?["”’]?$|:$/.test(sentence) || APPEALS.test(sentence)) return null;
  // Cut within a quotation: "South Dakota says, 'Meth."
  if (/(?<![\p{L}\p{N}])[‘'](?=\p{L})[^'’]*$/u.test(sentence)) return null;
  const hasVerb = words.some(({ class: kind }) => kind === 'verb' || kind === 'auxiliary');
  if (!hasVerb) return null;
  const inside = words.filter(({ quote }) => quote !== null);
  if (inside.some((word) => !/[”"'’»]/.test(text.slice(word.end - 1, word.end)))) return null;
  const quoted = inside.reduce((sum, word) => sum + word.end - word.start, 0) / (end - start);
  if (quoted > 0.6 || (quoted > 0 && words.length - inside.length < FEWEST_OWN_WORDS)) return null;
  const head = words.find(({ class: kind }) => kind !== 'mark' && kind !== 'conjunction');
  const pointsBack = /^(?:this|that|these|those|it|they|such|there|here)$/.test(head?.lower ?? '');
  return { start, end, paragraph, quoted, saysOnly: saysOnly(words), hasVerb, pointsBack };
}
