import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ChromeDriver } from '../browser/chrome-driver.ts';
import { launchChrome, OFFLINE } from '../browser/launch-chrome.ts';
import type { LoopbackServer } from '../browser/loopback-server.ts';
import { builtFolder } from '../lib/build-extension.ts';
import type { Seen } from './in-page/watch.ts';
import type { SavedPage } from './saved-pages.ts';
import { rounded } from './statistics.ts';
import { readTrace, record, type MainThread } from './trace.ts';
import { bundleForPage, EXPORTS } from './world.ts';

/** How a page was seen by a reader. Times in milliseconds. */
interface View extends Seen, MainThread {
  /** Of the page's scripts and Sidelight's, in MB, after a collection. */
  heap: number;
}

export interface ViewResult {
  page: string;
  without: View;
  with: View;
}

const VIEWPORT = { width: 1000, height: 800 };
/** A page that waits for others' servers for ever has what it needs by then, in ms. */
const LOAD = 5_000;
/** What comes late comes in this time after the page is loaded, in ms. */
const REST = 900;
/** What Sidelight's scripts on pages have in their addresses. */
const OURS = 'chrome-extension://';

/** Views every page in a browser without Sidelight and in one with it. */
export async function benchView(
  server: LoopbackServer,
  pages: readonly SavedPage[],
  tell: (result: ViewResult) => void,
): Promise<ViewResult[]> {
  const watch = `${await bundleForPage('scripts/bench/in-page/watch.ts')}${EXPORTS}.watch()`;
  const plain = await launchChrome({ headless: true, args: OFFLINE, defaultViewport: VIEWPORT });
  const driver = await ChromeDriver.launch({ extension: builtFolder('chrome'), headless: true });
  try {
    const results: ViewResult[] = [];
    for (const { name, html } of pages) {
      const path = `/${encodeURIComponent(name)}`;
      const url = server.add({ contents: html }, path);
      const viewWith = async (newPage: () => Promise<Page>): Promise<View> => {
        const page = await newPage();
        try {
          return await view(page, url, watch);
        } finally {
          await page.close();
        }
      };
      // At the same time: times are of the processor, so that one does not count the other's.
      const [without, withIt] = await Promise.all([
        viewWith(() => plain.newPage()),
        viewWith(() => driver.browser.newPage()),
      ]);
      const result = { page: name, without, with: withIt };
      server.remove(path);
      results.push(result);
      tell(result);
    }
    return results;
  } finally {
    await plain.close();
    await driver.close();
  }
}

async function view(page: Page, url: string, watch: string): Promise<View> {
  await page.evaluateOnNewDocument(watch);
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const events = await record(page.browser(), async () => {
    await page.goto(url, { timeout: LOAD }).catch(() => undefined);
    await sleep(REST);
  });
  const seen = (await page.evaluate('sidelightSeen()')) as Seen;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const trace = readTrace(events, url, OURS);
  const all = { ...seen, ...trace, heap: usedSize / 2 ** 20 };
  return Object.fromEntries(
    Object.entries(all).map(([key, value]) => [key, value === null ? null : rounded(value, 4)]),
  ) as unknown as View;
}
