import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChrome, OFFLINE } from '../../scripts/browser/launch-chrome.ts';
import { findFaults } from '../../scripts/states/find-faults.ts';
import { serveGallery, type Gallery } from '../../scripts/states/serve-gallery.ts';
import { visit, type Look } from '../../scripts/states/visit.ts';
import { slugOf, STATES, SURFACES } from '../states/states.ts';

/** Both schemes, both directions, a language with long words in a narrow window, and another at 200 %. */
const LOOKS: Look[] = [
  { scheme: 'light', language: 'en' },
  { scheme: 'dark', language: 'ar' },
  { scheme: 'light', language: 'de', width: 340 },
  { scheme: 'dark', language: 'ru', zoom: 2 },
];

let browser: Browser;
let gallery: Gallery;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchChrome({ headless: true, args: OFFLINE });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await gallery.close();
});

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds amiss, one line for each element. */
async function violations(): Promise<string[]> {
  await page.evaluate(await axeSource);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    // The page around the card is somebody else's.
    const rules = { 'target-size': { enabled: true } };
    return (await axe.run({ resultTypes: ['violations'], rules })).violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

it('finds what is cut, what runs out, and what is pale', async () => {
  await page.setViewport({ width: 400, height: 400 });
  await page.goto('about:blank');
  await page.setContent(`<main style="font: 16px sans-serif; color: #000; background: #fff">
    <p style="width: 60px; overflow: hidden">Unbreakableword</p>
    <p style="height: 20px; overflow: hidden">Lines<br>below</p>
    <p style="width: 60px">Overflowingword</p>
    <p style="color: #999">Pale</p>
    <p style="width: 60px; overflow: hidden; text-overflow: ellipsis">Intentionallyshortened</p>
    <p style="width: 60px; overflow: auto">Canbescrolledto</p>
    <p>Fine</p></main>`);
  const found = await page.evaluate(findFaults);
  const texts = found.map((fault) => /“(\w+)”$/.exec(fault)?.[1]);
  expect(texts.sort()).toEqual(['Overflowingword', 'Pale', 'Unbreakableword', 'below']);
});

describe.each(LOOKS)('in $scheme, $language', (look) => {
  it.each(SURFACES)(
    '%s is whole, legible and accessible, whatever its state',
    async (surface) => {
      const found: Record<string, string[]> = {};
      for (const state of STATES.filter((each) => each.surface === surface)) {
        await visit(page, gallery, state, look);
        const faults = [
          ...(await page.evaluate(findFaults)),
          // A smaller window changes nothing of what is said of it.
          ...(look.width === undefined && look.zoom === undefined ? await violations() : []),
        ];
        if (faults.length > 0) found[slugOf(state)] = faults;
      }
      expect(found).toEqual({});
      // A surface may have dozens of states.
    },
    90_000,
  );
});
