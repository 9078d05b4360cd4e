/**
 * Compiles article files into packs, from the command line:
 *   npm run --silent compile -- FILE... [--out PACK.json | --each DIR]
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileArticles } from '../src/compile/compile.ts';
import {
  ArticleFileError,
  readArticleFile,
  refuseTooLarge,
  type ExtractPage,
  type UnnumberedArticle,
} from '../src/compile/read/article-file.ts';
import { isEnglish } from '../src/compile/read/language.ts';
import type { Pack } from '../src/model/pack.ts';

const USAGE = 'Usage: npm run --silent compile -- FILE... [--out PACK.json | --each DIR]';

/** Input or arguments that can't be used: one line for whoever typed them. */
class UnusableInput extends Error {}

async function main(): Promise<void> {
  const { files, out, each } = readArguments();
  const articles: UnnumberedArticle[] = [];
  for (const file of files) articles.push(await readArticle(file));
  if (each !== undefined) {
    await writeEach(files, articles, each);
    return;
  }
  const pack = compile(articles);
  if (out === undefined) process.stdout.write(serialize(pack));
  else await write(out, pack);
}

function readArguments(): { files: string[]; out?: string; each?: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { out: { type: 'string' }, each: { type: 'string' } },
    });
    if (positionals.length === 0) throw new UnusableInput(`No article file given. ${USAGE}`);
    if (values.out !== undefined && values.each !== undefined) {
      throw new UnusableInput(`--out and --each exclude each other. ${USAGE}`);
    }
    return { files: positionals, ...values };
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(`${messageOf(error).split('\n')[0] ?? ''} ${USAGE}`);
  }
}

async function readArticle(file: string): Promise<UnnumberedArticle> {
  let bytes: Uint8Array;
  try {
    refuseTooLarge((await stat(file)).size, file);
    bytes = await readFile(file);
  } catch (error) {
    if (error instanceof ArticleFileError) throw error;
    throw new UnusableInput(`${file} can't be read: ${reasonOf(error)}.`);
  }
  const isPage = /\.(?:x?html?)$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(headOf(bytes));
  return readArticleFile(bytes, file, isPage ? await pageExtractor() : undefined);
}

const headOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, 1000)).replace(/^\uFEFF/, '');

/** Loaded only for pages: what parses them takes longer to load than most articles to compile. */
async function pageExtractor(): Promise<ExtractPage> {
  const { extractPageFile } = await import('./lib/extract-page-file.ts');
  return extractPageFile;
}

async function writeEach(
  files: string[],
  articles: UnnumberedArticle[],
  folder: string,
): Promise<void> {
  const targets = new Set<string>();
  const packs = files.map((file, i) => {
    const target = join(folder, `${basename(file, extname(file))}.json`);
    if (targets.has(target)) throw new UnusableInput(`Two files would become ${target}.`);
    targets.add(target);
    return [target, articles[i]] as const;
  });
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UnusableInput(`${folder} can't be made: ${reasonOf(error)}.`);
  }
  for (const [target, article] of packs) if (article) await write(target, compile([article]));
}

function compile(articles: UnnumberedArticle[]): Pack {
  const pack = compileArticles(articles);
  for (const { title, language } of pack.articles) {
    if (isEnglish(language)) continue;
    console.error(
      `"${title}" is not in English (${language}): only well-known places are taken from it.`,
    );
  }
  return pack;
}

const serialize = (pack: Pack): string => JSON.stringify(pack, null, 2) + '\n';

async function write(path: string, pack: Pack): Promise<void> {
  try {
    await writeFile(path, serialize(pack));
  } catch (error) {
    throw new UnusableInput(`${path} can't be written: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'it may not be opened',
    EISDIR: 'it is a folder',
    EEXIST: 'there is a file of that name',
    ENOSPC: 'the disk is full',
  };
  return (typeof code === 'string' ? reasons[code] : undefined) ?? messageOf(error);
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

try {
  await main();
} catch (error) {
  if (!(error instanceof UnusableInput || error instanceof ArticleFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
