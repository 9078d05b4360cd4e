import type { Article } from '../../model/pack.ts';
import { splitDateLine } from './date-line.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { readHeadLines } from './head-lines.ts';
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
    return { ...describe({ ...readHeadLines(page.text), ...page }), text: page.text };
  }
  if (markedUp) {
    throw new ArticleFileError('unknown-type', `${fileName} is HTML, which can't be read here.`);
  }
  const { frontMatter, body } = readFrontMatter(content);
  const { published, text } = splitDateLine(body);
  const stated = { ...(published !== null && { published }), ...frontMatter };
  if (/\.(?:md|markdown)$/i.test(fileName)) {
    const markdown = readMarkdown(text);
    const metadata = describe({ ...readHeadLines(markdown.text), ...stated });
    metadata.title ||= markdown.title;
    return { ...metadata, text: refuseEmpty(markdown.text, fileName) };
  }
  const metadata = describe({ ...readHeadLines(text), ...stated });
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
  const kind = signatureOf(bytes);
  if (kind) throw new ArticleFileError('binary', `${fileName} is ${kind}, not a text file.`);
  if (isUtf16(bytes)) {
    const message = `${fileName} is UTF-16 text. Save it as UTF-8 and try again.`;
    throw new ArticleFileError('not-utf-8', message);
  }
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

/** Kinds of files that people keep articles in, and how they begin. */
const SIGNATURES: readonly (readonly [begin: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP file or an office document'],
  ['{\\rtf', 'a rich text document'],
];

function signatureOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  return SIGNATURES.find(([begin]) => head.startsWith(begin))?.[1];
}

/** Whether a file begins with the mark of UTF-16, or every other byte of its head is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 200);
  const zeros = (offset: number): number =>
    head.filter((byte, i) => i % 2 === offset && byte === 0).length;
  const half = head.length >> 1;
  return half > 4 && [0, 1].some((offset) => zeros(offset) > half * 0.9 && zeros(1 - offset) === 0);
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
