import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Browser, Page } from 'puppeteer-core';
import { describeException } from '../browser/chrome-page.ts';
import { callExpression } from '../browser/in-page.ts';
import type { InPage } from '../browser/types.ts';
import { HARNESS, installHarness, type PageHarness } from './page-harness.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

const LOAD_MS = 15_000;
/** A page that has not changed for so long is taken to be finished ... */
const QUIET_MS = 250;
/** ... and one that never rests is frozen as it is. */
const RESTLESS_MS = 3_000;

/** A saved page in a tab, with the harness in it. */
export class LoadedPage {
  readonly url: string;
  /** Uncaught errors by their first lines, whoever caused them. */
  readonly errors = new Set<string>();
  /** The page tried to lead elsewhere; browsers end a document there and then, half read. */
  leaves = false;
  readonly #page: Page;

  private constructor(page: Page, url: string) {
    this.#page = page;
    this.url = url;
  }

  /** Loads a page and waits until it has finished. */
  static async open(browser: Browser | BrowserContext, url: string): Promise<LoadedPage> {
    const page = await browser.newPage();
    const loaded = new LoadedPage(page, url);
    await loaded.#prepare();
    // A page that waits for others' servers for ever has what it needs by then.
    await page.goto(url, { timeout: LOAD_MS }).catch(() => undefined);
    await loaded.#untilQuiet();
    return loaded;
  }

  async close(): Promise<void> {
    await this.#page.close();
  }

  async evaluate<A extends unknown[], R>(run: InPage<A, R>, ...args: A): Promise<R> {
    return (await this.#page.evaluate(callExpression(run, args))) as R;
  }

  /** Milliseconds of the longest task so far. */
  longestTask(): Promise<number> {
    return this.#harness('longestTask');
  }

  /** Stops the page's scripts and waits until it holds still; false if it does not. */
  async freeze(): Promise<boolean> {
    const freeze = `${HARNESS}.freeze()`;
    await Promise.all(this.#page.frames().map((frame) => frame.evaluate(freeze).catch(() => null)));
    let before = await this.snapshot();
    for (let tries = 0; tries < 20; tries++) {
      await sleep(100);
      const now = await this.snapshot();
      if (now.html === before.html && now.textNodes === before.textNodes) return true;
      before = now;
    }
    return false;
  }

  snapshot(): Promise<Snapshot> {
    return this.evaluate(takeSnapshot);
  }

  async #prepare(): Promise<void> {
    const session = await this.#page.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
      // Ports, and the hosts a page is loaded under, differ from load to load.
      const text = describeException(exceptionDetails).split('\n')[0] ?? '';
      this.errors.add(text.replace(/(?:127\.0\.0\.1|localhost):\d+\/\S*/g, 'PAGE'));
    });
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    // The page must not lead elsewhere, nor its frames: only its own document is let in. Others have
    // "no content", which a browser stays for.
    session.on('Fetch.requestPaused', ({ requestId, request, frameId }) => {
      const own = request.url === this.url;
      const answer = own
        ? session.send('Fetch.continueRequest', { requestId })
        : session.send('Fetch.fulfillRequest', { requestId, responseCode: 204 });
      answer.catch(() => undefined);
      if (!own && frameId === frameTree.frame.id) this.leaves = true;
    });
    await session.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
    this.#page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    await this.#page.evaluateOnNewDocument(callExpression(installHarness, [HARNESS]));
  }

  async #untilQuiet(): Promise<void> {
    const end = Date.now() + RESTLESS_MS;
    while (Date.now() < end) {
      const quiet = await this.#harness('quietFor');
      if (quiet >= QUIET_MS) return;
      await sleep(QUIET_MS - quiet);
    }
  }

  async #harness(method: Exclude<keyof PageHarness, 'freeze'>): Promise<number> {
    return (await this.#page.evaluate(`${HARNESS}.${method}()`)) as number;
  }
}
