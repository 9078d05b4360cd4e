import { TAG_TYPES, type TagType } from '../../src/compile/names/tagger/labels.ts';
import type { GoldSpan } from './repair-spans.ts';

/** What a mark's letter means; to the tagger, an event (E) is a name of no type of its own, as are other names (M). */
const TYPE_OF_LETTER: Record<string, TagType> = {
  P: 'person',
  L: 'place',
  O: 'organization',
  E: 'other',
  M: 'other',
};

export interface MarkedArticle {
  text: string;
  spans: GoldSpan[];
}

/**
 * Articles of a file, which lines of `===` part, with their names marked in braces after a letter for
 * the type: `{P Ama Owusu} of the {O Bank of Ghana}`. Throws at a brace that is no such mark.
 */
export function readMarkedArticles(source: string): MarkedArticle[] {
  return source
    .split(/^===+$/m)
    .map((article) => readMarks(article.trim()))
    .filter(({ text }) => text !== '');
}

function readMarks(source: string): MarkedArticle {
  const spans: GoldSpan[] = [];
  let text = '';
  let end = 0;
  for (const mark of source.matchAll(/\{([PLOEM]) ([^{}\n]+)\}/g)) {
    const [whole, letter = '', name = ''] = mark;
    text += unmarked(source.slice(end, mark.index));
    const type = TAG_TYPES.indexOf(TYPE_OF_LETTER[letter] ?? 'other');
    spans.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    end = mark.index + whole.length;
  }
  return { text: text + unmarked(source.slice(end)), spans };
}

function unmarked(text: string): string {
  const brace = /.{0,20}[{}].{0,20}/.exec(text);
  if (brace) throw new Error(`not a mark: ${brace[0]}`);
  return text;
}
