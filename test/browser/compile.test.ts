import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { launchChrome } from '../../scripts/browser/launch-chrome.ts';
import { bundleCompiler, COMPILER } from '../../scripts/lib/compiler-bundle.ts';
import type { compileArticles } from '../../src/compile/compile.ts';
import type { extractPage } from '../../src/compile/read/extract-page.ts';

const ARTICLE = 'test/fixtures/articles/html-page';

interface Compiler {
  compileArticles: typeof compileArticles;
  extractPage: typeof extractPage;
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChrome();
  page = await browser.newPage();
  await page.setContent(readFileSync(`${ARTICLE}/article.html`, 'utf8'));
  await page.addScriptTag({ content: Buffer.from(await bundleCompiler()).toString('utf8') });
});
afterAll(async () => {
  await browser.close();
});

/** Runs in the page: its article, taken from a copy of it, as a pack. */
function compilePage(name: string): unknown {
  const compiler = (globalThis as unknown as Record<string, Compiler>)[name];
  const extracted = compiler?.extractPage(document.cloneNode(true) as Document);
  if (!compiler || !extracted) return null;
  const { text, title = '', url = null, publisher = null, author = null, ...rest } = extracted;
  const { published = null, language = '' } = rest;
  const article = { title, url, publisher, author, published, language, text };
  return compiler.compileArticles([article]);
}

it('compiles an open page as the command line compiles its file, and leaves the page alone', async () => {
  const before = await page.content();
  const expected: unknown = JSON.parse(readFileSync(`${ARTICLE}/expected.json`, 'utf8'));
  expect(await page.evaluate(compilePage, COMPILER)).toEqual(expected);
  expect(await page.content()).toBe(before);
});
