/**
 * Takes the README's pictures into docs/, in light and dark: npm run screenshots
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Viewport } from 'puppeteer-core';
import { ChromeDriver } from './browser/chrome-driver.ts';
import { ChromePage } from './browser/chrome-page.ts';
import { poll } from './browser/poll.ts';
import { serveDemo } from './browser/serve-demo.ts';
import { buildExtension, builtFolder } from './lib/build-extension.ts';
import { ROOT } from './lib/root.ts';

const FOLDER = join(ROOT, 'docs');
const SCHEMES = ['light', 'dark'] as const;
/** Longer than any fade. */
const FADE_MS = 400;

/** Device pixels to one CSS pixel, for screens that have more than one. */
const SCALE = 1.5;

const sharp = (width: number, height: number): Viewport => ({
  width,
  height,
  deviceScaleFactor: SCALE,
});

async function show(page: ChromePage, scheme: string, viewport?: Viewport): Promise<void> {
  await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  if (viewport) await page.page.setViewport(viewport);
}

async function shoot(page: ChromePage, name: string): Promise<void> {
  await sleep(FADE_MS);
  await writeFile(join(FOLDER, `${name}.png`), await page.screenshot());
  console.log(`docs/${name}.png`);
}

/** The demo page with the card of the person it is about, and the popup over it. */
async function shootReading(driver: ChromeDriver, demo: string, scheme: string): Promise<void> {
  const page = await driver.newPage(demo);
  await show(page, scheme, sharp(1000, 800));
  await poll(
    () => page.evaluate(() => document.querySelector('sidelight-mark') !== null),
    'highlights',
  );
  await page.evaluate(() => {
    document.querySelector('.standfirst')?.scrollIntoView();
  });
  await page.moveTo('article p b sidelight-mark');
  await poll(
    () => page.inCard((root) => root.querySelector('blockquote, q, li') !== null),
    'the card',
  );
  await shoot(page, `card-${scheme}`);

  await page.moveTo({ x: 5, y: 5 });
  // In a tab behind the page: without a display the popup's own window has no size to speak of.
  const popup = await ChromePage.of(await driver.browser.newPage({ background: true }));
  await show(popup, scheme, sharp(360, 560));
  await popup.goto(`${driver.origin}popup.html`);
  await poll(() => popup.evaluate(() => document.querySelector('main li') !== null), 'the popup');
  await shoot(popup, `popup-${scheme}`);
  await popup.close();
  await page.close();
}

/** The side panel as a page, with how the names of the demo page are connected. */
async function shootPanel(driver: ChromeDriver, demo: string, scheme: string): Promise<void> {
  const page = await driver.newPage(demo);
  const tab = await driver.inExtension(
    async (api, url) => (await api.tabs.query({})).find((each) => each.url === url)?.id,
    demo,
  );
  const panel = await driver.openExtensionPage(`sidepanel.html?tab=${tab}`);
  await show(panel, scheme, sharp(360, 560));
  await panel.click('#tab-links');
  await poll(() => panel.evaluate(() => document.querySelector('.node') !== null), 'the panel');
  await panel.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await shoot(panel, `panel-${scheme}`);
  await panel.close();
  await page.close();
}

async function shootOptions(driver: ChromeDriver, scheme: string): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await show(page, scheme, sharp(1000, 800));
  await poll(() => page.evaluate(() => document.querySelector('input') !== null), 'the options');
  await shoot(page, `options-${scheme}`);
  await page.close();
}

await buildExtension({ dev: false });
await mkdir(FOLDER, { recursive: true });
const demo = await serveDemo();
const driver = await ChromeDriver.launch({ extension: builtFolder('chrome'), headless: true });
try {
  for (const scheme of SCHEMES) {
    await shootReading(driver, demo.url, scheme);
    await shootPanel(driver, demo.url, scheme);
    await shootOptions(driver, scheme);
  }
} finally {
  await driver.close();
  await demo.close();
}
