/**
 * Takes pictures of every state of every surface, for people to look at, and puts them on one sheet:
 *   npm run states -- OUTDIR [--only TEXT]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { slugOf, STATES, type State } from '../test/states/states.ts';
import { launchChrome, OFFLINE } from './browser/launch-chrome.ts';
import { serveGallery } from './states/serve-gallery.ts';
import { visit, type Look } from './states/visit.ts';

const LOOKS: Record<string, Look> = {
  light: { scheme: 'light', language: 'en' },
  dark: { scheme: 'dark', language: 'en' },
  arabic: { scheme: 'light', language: 'ar' },
  'persian-dark': { scheme: 'dark', language: 'fa' },
};

/** German has the long words; at 200 %, and in narrow and wide windows, a few states say enough. */
const MORE_LOOKS: Record<string, Look> = {
  german: { scheme: 'light', language: 'de' },
  zoomed: { scheme: 'light', language: 'en', zoom: 2 },
  narrow: { scheme: 'light', language: 'de', width: 320 },
  wide: { scheme: 'light', language: 'en', width: 1600 },
};

const looksAt = ({ surface }: State): Record<string, Look> =>
  surface === 'options' || surface === 'welcome' || surface === 'panel'
    ? { ...LOOKS, ...MORE_LOOKS }
    : { ...LOOKS, german: { scheme: 'light', language: 'de' } };

/** No page is looked at further down than this, in CSS px. */
const TALLEST = 4000;

/** Makes the window as tall as its page. */
async function showWhole(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const viewport = page.viewport();
  if (viewport) await page.setViewport({ ...viewport, height: Math.min(height, TALLEST) });
}

const { values, positionals } = parseArgs({
  options: { only: { type: 'string', default: '' } },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say where the pictures go: npm run states -- OUTDIR');
  process.exit(2);
}

await mkdir(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await launchChrome({ headless: true, args: OFFLINE });
const rows: string[] = [];
try {
  const page = await browser.newPage();
  for (const state of STATES.filter((each) => slugOf(each).includes(values.only))) {
    const cells: string[] = [];
    for (const [name, look] of Object.entries(looksAt(state))) {
      await visit(page, gallery, state, look);
      const file = `${slugOf(state)}-${name}.png`;
      if (state.surface === 'options' || state.surface === 'welcome') await showWhole(page);
      await writeFile(join(folder, file), await page.screenshot());
      cells.push(
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${name}</figcaption></figure>`,
      );
    }
    rows.push(`<h2>${state.surface}: ${state.name}</h2><div>${cells.join('')}</div>`);
    console.log(slugOf(state));
  }
} finally {
  await browser.close();
  await gallery.close();
}
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Sidelight in all its states</title>
<style>body{font:15px/1.4 sans-serif;background:#888}div{display:flex;gap:12px;overflow-x:auto}
figure{margin:0}img{height:420px;display:block}</style>${rows.join('\n')}`,
);
console.log(`${join(folder, 'index.html')} has them all.`);
