import type { Article, Pack } from '../../src/model/pack.ts';
import { compileArticles } from '../../src/compile/compile.ts';

export interface NamedText {
  text: string;
  type: string;
}

/** Compiles a bare text as an article. */
export function compileText(text: string): Pack {
  const article: Omit<Article, 'id'> = {
    ...{ title: '', url: null, publisher: null, author: null, published: null },
    ...{ language: 'en', text },
  };
  return compileArticles([article]);
}

/** Whether a text has a name, word for word. */
function holds(text: string, name: string): boolean {
  const isLetter = (character: string | undefined): boolean =>
    /[\p{L}\p{N}]/u.test(character ?? '');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

/** The names a text's pack has that stand in the text, word for word, adjectives left out. */
export function compiledNames(text: string): NamedText[] {
  return compileText(text).entities.flatMap((entity) =>
    entity.names
      .filter((name) => name.kind !== 'adjective' && holds(text, name.text))
      .map((name) => ({ text: name.text, type: entity.type })),
  );
}
