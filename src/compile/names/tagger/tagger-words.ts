import type { ArticleDocument, Token } from '../../document.ts';

/**
 * An article's sentences as lists of words. Texts that were taken apart into words and put together
 * with spaces ("Lee Sang - min", "the people ' s choice") have those words whole again; their
 * offsets still are the article's.
 */
export function wordsOf(document: ArticleDocument): Token[][] {
  const spaced = hasSpacedHyphens(document.article.text);
  return document.sentences.map(({ firstToken, endToken }) => {
    const tokens = document.tokens.slice(firstToken, endToken);
    return spaced ? joinSpaced(tokens) : tokens;
  });
}

/** How much of a text is looked at to tell how it was written. */
const SAMPLE = 50_000;

/** Whether hyphens within words stand between spaces: dashes are rarer than hyphens in any prose. */
function hasSpacedHyphens(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const spaced = sample.match(/\p{Ll} - \p{L}/gu)?.length ?? 0;
  return spaced > 0 && spaced > 4 * (sample.match(/\p{L}-\p{L}/gu)?.length ?? 0);
}

function joinSpaced(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const mark = tokens[i];
    const before = joined.at(-1);
    const after = tokens[i + 1];
    if (!mark) continue;
    const between =
      before && after && before.end === mark.start - 1 && after.start === mark.end + 1;
    if (between && mark.text === '-' && isLetters(before.text) && isLetters(after.text)) {
      joined.pop();
      joined.push({ start: before.start, end: after.end, text: `${before.text}-${after.text}` });
      i++;
    } else if (between && /^['’]$/.test(mark.text) && after.text === 's') {
      joined.push({ start: mark.start, end: after.end, text: "'s" });
      i++;
    } else {
      joined.push(mark);
    }
  }
  return joined;
}

const isLetters = (text: string): boolean => /^\p{L}[\p{L}-]*$/u.test(text);
