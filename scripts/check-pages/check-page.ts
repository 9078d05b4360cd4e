import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from 'puppeteer-core';
import type { ChromeDriver } from '../browser/chrome-driver.ts';
import { poll } from '../browser/poll.ts';
import { changeSettings } from '../browser/settings.ts';
import { DEFAULT_SETTINGS, HIGHLIGHT_STYLES, type Settings } from '../../src/model/settings.ts';
import type { TabSummary } from '../../src/model/summary.ts';
import { movedText, rememberLayout } from './layout.ts';
import { LoadedPage } from './loaded-page.ts';
import { differenceOf, lookAtPainted, type Painted } from './snapshot.ts';

const READ_MS = 10_000;
const LEAVING_MS = 1_500;

export interface PageResult {
  file: string;
  /** Highlights, with every mention shown. */
  mentions: number;
  /** Uncaught errors, without Sidelight and with it. */
  errors: { without: string[]; with: string[] };
  /** The longest task in milliseconds; 0 if none took 50. */
  longestTask: { without: number; with: number };
  /** Whether switching Sidelight off restored the page exactly. */
  restored: boolean;
  /** What Sidelight did wrong; nothing if all is well. */
  harm: string[];
}

/** One browser that checks page after page. */
export class PageChecker {
  readonly #driver: ChromeDriver;
  /** Extensions do not run in it. */
  readonly #plain: BrowserContext;

  private constructor(driver: ChromeDriver, plain: BrowserContext) {
    this.#driver = driver;
    this.#plain = plain;
  }

  static async of(driver: ChromeDriver): Promise<PageChecker> {
    const checker = new PageChecker(driver, await driver.browser.createBrowserContext());
    // The whole of what Sidelight can do to a page.
    await checker.#set({ density: 'all', disabledSites: ['localhost'] });
    return checker;
  }

  /**
   * Checks a page.
   *
   * @param on - its address on a site where Sidelight is on
   * @param off - its address on localhost, where it is off to begin with
   */
  async check(file: string, on: string, off: string): Promise<PageResult> {
    const without = await this.#visit(this.#plain, on);
    const withSidelight = await this.#visit(this.#driver.browser, on);
    const removal = await this.#checkRemoval(off);
    const newErrors = withSidelight.errors.filter((error) => !without.errors.includes(error));
    return {
      file,
      mentions: Math.max(withSidelight.painted.mentions, removal.mentions),
      errors: { without: without.errors, with: withSidelight.errors },
      longestTask: { without: without.longestTask, with: withSidelight.longestTask },
      restored: removal.harm.length === 0,
      harm: [
        ...newErrors.map((error) => `new error: ${error}`),
        ...withSidelight.painted.traps.map((phrase) => `trap: ${phrase}`),
        ...removal.harm,
      ],
    };
  }

  /** Loads a page as a reader would. */
  async #visit(browser: BrowserContext | ChromeDriver['browser'], url: string) {
    const page = await LoadedPage.open(browser, url);
    try {
      if (browser !== this.#plain) await this.#untilRead(page);
      const painted = await page.evaluate(lookAtPainted);
      return { painted, longestTask: await page.longestTask(), errors: [...page.errors] };
    } finally {
      await page.close();
    }
  }

  /**
   * Switches Sidelight on and off again over a page whose own scripts no longer change it, and
   * compares.
   */
  async #checkRemoval(url: string): Promise<{ mentions: number; harm: string[] }> {
    const page = await LoadedPage.open(this.#driver.browser, url);
    try {
      if (!(await page.freeze())) return { mentions: 0, harm: ['the page does not hold still'] };
      const before = await page.snapshot();
      const evaluate = page.evaluate.bind(page);
      await rememberLayout(evaluate);
      await sleep(50);
      await rememberLayout(evaluate);
      await this.#set({ disabledSites: [] });
      const { mentions } = await this.#untilRead(page);
      const moved = mentions === 0 ? [] : await this.#movedBy(evaluate);
      await this.#set({ disabledSites: ['localhost'] });
      await poll(
        async () => (await page.evaluate(lookAtPainted)).mentions === 0,
        'highlights to go',
      );
      // Whatever else is taken down comes in the same turn.
      await sleep(50);
      const difference = differenceOf(before, await page.snapshot());
      return {
        mentions,
        harm: [...moved, ...(difference === null ? [] : [`not restored: ${difference}`])],
      };
    } finally {
      await this.#set({ disabledSites: ['localhost'] });
      await page.close();
    }
  }

  /** What text moves, in any of the styles. */
  async #movedBy(evaluate: LoadedPage['evaluate']): Promise<string[]> {
    const harm: string[] = [];
    for (const style of HIGHLIGHT_STYLES) {
      await this.#set({ style });
      await sleep(100);
      const moved = await movedText(evaluate);
      if (moved !== null) harm.push(`moved (${style}): ${moved}`);
    }
    await this.#set({ style: DEFAULT_SETTINGS.style });
    return harm;
  }

  /** Waits until Sidelight has read a page and painted what it mentions. */
  async #untilRead(page: LoadedPage): Promise<Painted> {
    const isRead = async () => (await this.#summary(page.url))?.state === 'ready';
    try {
      await poll(isRead, 'the page to be read', page.leaves ? LEAVING_MS : READ_MS);
    } catch (error) {
      // Extensions may never get to see a document that ended half-way.
      if (!page.leaves) throw error;
    }
    let painted = await page.evaluate(lookAtPainted);
    for (let still = 0; still < 3;) {
      await sleep(60);
      const now = await page.evaluate(lookAtPainted);
      still = now.mentions === painted.mentions ? still + 1 : 0;
      painted = now;
    }
    return painted;
  }

  #summary(url: string): Promise<TabSummary | null> {
    return this.#driver.inExtension(async (api, address) => {
      const tab = (await api.tabs.query({})).find((candidate) => candidate.url === address);
      if (tab?.id === undefined) return null;
      const request = { message: 'tab/summary', params: { tab: tab.id } };
      const reply: unknown = await api.runtime.sendMessage(request);
      return (reply as { result?: TabSummary }).result ?? null;
    }, url);
  }

  #set(changes: Partial<Settings>): Promise<void> {
    return changeSettings(this.#driver, changes);
  }
}
