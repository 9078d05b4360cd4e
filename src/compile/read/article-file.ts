import type { Article } from '../../model/pack.ts';
import { splitDateLine } from './date-line.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';

/** An article as its file gives it; whoever collects articles into a pack numbers them. */
export type UnnumberedArticle = Omit<Article, 'id'>;

/** What an extractor draws from an HTML page: paragraphs of text and what the page says of itself. */
export type ExtractedPage = Partial<FrontMatter> & { text: string };

/**
 * Takes an HTML page's article out of its furniture, or null if it has none. Passed in, since the
 * DOM it needs is the browser's here and a library's there.
 */
export type ExtractPage = (html: string) => ExtractedPage | null;

export type ArticleProblem =
  'empty' | 'binary' | 'not-utf-8' | 'too-large' | 'no-article' | 'unknown-type';

/** Why a file can't be read as an article; the message is one line for the reader. */
export class ArticleFileError extends Error {
  override readonly name = 'ArticleFileError';
  readonly problem: ArticleProblem;

  constructor(problem: ArticleProblem, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** Articles are kilobytes; what is larger is no article, or several thousand of them. */
const LARGEST_ARTICLE_BYTES = 10_000_000;

/** How much of the file is searched for signs of binary data. */
const PROBED_CHARACTERS = 100_000;

/**
 * Reads an article file: UTF-8 text, Markdown (.md, .markdown) or HTML (.html, .htm, .xhtml, or by
 * its first words). Text keeps its characters unchanged but for front matter and the date line.
 *
 * @throws {ArticleFileError} if the file can't be used.
 */
export function readArticleFile(
  bytes: Uint8Array,
  fileName: string,
  extractPage?: ExtractPage,
): UnnumberedArticle {
  const content = decode(bytes, fileName);
  const markedUp = isHtml(content, fileName);
  if (markedUp && extractPage) {
    const page = extractPage(content);
    if (!page || page.text.trim() === '') {
      throw new ArticleFileError('no-article', `${fileName} is a page without an article's text.`);
    }
    return { ...describe(page), text: page.text };
  }
  if (markedUp) {
    throw new ArticleFileError('unknown-type', `${fileName} is HTML, which can't be read here.`);
  }
  const { frontMatter, body } = readFrontMatter(content);
  const { published, text } = splitDateLine(body);
  const metadata = describe({ ...(published !== null && { published }), ...frontMatter });
  if (/\.(?:md|markdown)$/i.test(fileName)) {
    const markdown = readMarkdown(text);
    metadata.title ||= markdown.title;
    return { ...metadata, text: refuseEmpty(markdown.text, fileName) };
  }
  return { ...metadata, text: refuseEmpty(text, fileName) };
}

/**
 * For callers that know a file's size before they have read it.
 *
 * @throws {ArticleFileError} if it is too large for an article.
 */
export function refuseTooLarge(byteLength: number, fileName: string): void {
  if (byteLength <= LARGEST_ARTICLE_BYTES) return;
  const limit = LARGEST_ARTICLE_BYTES / 1_000_000;
  throw new ArticleFileError('too-large', `${fileName} is larger than ${limit} MB.`);
}

function decode(bytes: Uint8Array, fileName: string): string {
  refuseTooLarge(bytes.length, fileName);
  if (bytes.length === 0) throw new ArticleFileError('empty', `${fileName} is empty.`);
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const problem = bytes.subarray(0, PROBED_CHARACTERS).includes(0) ? 'binary' : 'not-utf-8';
    throw new ArticleFileError(
      problem,
      problem === 'binary'
        ? `${fileName} is not a text file.`
        : `${fileName} is not UTF-8 text. Save it as UTF-8 and try again.`,
    );
  }
  if (content.slice(0, PROBED_CHARACTERS).includes('\0')) {
    throw new ArticleFileError('binary', `${fileName} is not a text file.`);
  }
  return refuseEmpty(content, fileName);
}

function refuseEmpty(text: string, fileName: string): string {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new ArticleFileError('empty', `${fileName} has no text.`);
  }
  return text;
}

function isHtml(content: string, fileName: string): boolean {
  if (/\.(?:x?html?)$/i.test(fileName)) return true;
  if (/\.(?:txt|md|markdown)$/i.test(fileName)) return false;
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(content.slice(0, 1000));
}

function describe(metadata: Partial<FrontMatter>): Omit<UnnumberedArticle, 'text'> {
  return {
    title: metadata.title ?? '',
    url: metadata.url ?? null,
    publisher: metadata.publisher ?? null,
    author: metadata.author ?? null,
    published: metadata.published ?? null,
    language: metadata.language ?? '',
  };
}
