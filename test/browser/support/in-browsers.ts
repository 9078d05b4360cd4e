import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromeDriver } from '../../../scripts/browser/chrome-driver.ts';
import { FirefoxDriver } from '../../../scripts/browser/firefox-driver.ts';
import { startServer, type LoopbackServer } from '../../../scripts/browser/loopback-server.ts';
import type { ExtensionBrowser } from '../../../scripts/browser/types.ts';

export interface Bench {
  /** The running browser, with the built extension. */
  browser: ExtensionBrowser;
  /** Serves pages to it. */
  server: LoopbackServer;
}

const LAUNCH = {
  chromium: () => ChromeDriver.launch(build('chrome')),
  firefox: () => FirefoxDriver.launch(build('firefox')),
};

const build = (target: string) => ({
  extension: join(process.cwd(), 'dist', target),
  headless: true,
});

/**
 * Defines the same tests for Chromium and Firefox, each with one browser for all its tests. The
 * last test of each is that the extension reported no error and nothing left the computer.
 *
 * @param define - defines tests; the bench it gets is set up when they run, not before
 */
export function inBrowsers(title: string, define: (bench: Bench) => void): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} in %s`, (name) => {
    const bench = {} as Bench;
    let closed = false;

    beforeAll(async () => {
      bench.server = await startServer();
      bench.browser = await LAUNCH[name]();
    });

    afterAll(async () => {
      if (!closed) await bench.browser.close();
      await bench.server.close();
    });

    define(bench);

    it('reports no error and asks nothing of other computers', async () => {
      const errors = await bench.browser.errors();
      closed = true;
      expect(await bench.browser.close()).toEqual([]);
      expect(errors.filter(({ from }) => from === 'extension')).toEqual([]);
    });
  });
}
