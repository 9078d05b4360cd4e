import type { ArticleDocument, Sentence } from '../document.ts';
import { classify, type BareWord, type Word } from '../structure/grammar/word-classes.ts';
import type { QuoteRun } from './quote-runs.ts';

const LONGEST_WORD = 20;

const firstWord = (text: string, { start, end }: QuoteRun): string =>
  /^\P{L}*(\p{L}*)/u.exec(text.slice(start, Math.min(end, start + LONGEST_WORD)))?.[1] ?? '';

/**
 * A paragraph's words with each quotation as one word that tells how it begins. Their `sentence` numbers count from 0 and join what
 * one sentence is to a reader: a quotation of several sentences belongs to the one it is attributed in.
 */
export function wordsOfParagraph(
  { article, sentences, tokens }: ArticleDocument,
  own: readonly Sentence[],
  runs: readonly { run: QuoteRun; index: number }[],
): Word[] {
  const bare: BareWord[] = [];
  let group = -1;
  let last: Sentence | null = null;
  let next = 0;
  for (const sentence of own) {
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (!token) continue;
      while (runs[next] && (runs[next]?.run.close ?? 0) <= token.start) next++;
      const quoted = runs[next];
      if (quoted && token.start >= quoted.run.open) {
        const previous = bare.at(-1);
        if (previous?.quote === quoted.index) {
          // Still within: what follows is measured from the sentence the quotation ends in.
          last = sentence;
          continue;
        }
        if (last !== sentence) group++;
        last = sentence;
        const { open: start, close: end } = quoted.run;
        const text = `“${firstWord(article.text, quoted.run)}”`;
        bare.push({ text, start, end, sentence: group, quote: quoted.index });
      } else {
        if (last !== sentence) group++;
        last = sentence;
        bare.push({ ...token, sentence: group, quote: null });
      }
    }
  }
  return sentences.length > 0 ? classify(bare) : [];
}
