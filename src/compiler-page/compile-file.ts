import { compileArticles } from '../compile/compile.ts';
import {
  ArticleFileError,
  readArticleFile,
  type ExtractPage,
} from '../compile/read/article-file.ts';
import type { Compiled } from '../model/saving.ts';

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Compiles the article in a file, whose content comes as Base64. */
export function compileFile(name: string, content: string, extract: ExtractPage): Compiled {
  try {
    return { pack: compileArticles([readArticleFile(bytesOf(content), name, extract)]) };
  } catch (error) {
    if (error instanceof ArticleFileError) return { problem: error.problem };
    throw error;
  }
}
