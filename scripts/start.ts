/**
 * Opens a browser with Sidelight on a demo page:
 *   npm start [-- --browser chrome|firefox|PATH] [--watch] [--headless] [--screenshot FILE]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { findBrowser, type FoundBrowser } from './browser/find-browser.ts';
import { launchChrome } from './browser/launch-chrome.ts';
import { launchFirefox } from './browser/launch-firefox.ts';
import { serveDemo } from './browser/serve-demo.ts';
import { buildExtension, builtFolder } from './lib/build-extension.ts';
import { messageOf } from './lib/message-of.ts';
import { watchSources } from './lib/watch.ts';

/** By then the card has its contents and has faded in. */
const FADE_MS = 500;

/** What keeps the command from starting: one line for whoever typed it. */
class CannotStart extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: {
        browser: { type: 'string' },
        watch: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new CannotStart(messageOf(error));
  }
}

function chooseBrowser(wanted: string | undefined): FoundBrowser {
  const found = findBrowser(wanted);
  if (found) return found;
  throw new CannotStart(
    wanted === undefined || wanted === 'chrome' || wanted === 'firefox'
      ? `No ${wanted ?? 'browser'} found: install Chrome, Chromium, Edge or Firefox (on Debian: apt-get install chromium), or name one with --browser PATH.`
      : `No browser can be started at ${wanted}.`,
  );
}

/** Launches the browser with a profile that is thrown away with it. */
function launch({ family, executable }: FoundBrowser, headless: boolean): Promise<Browser> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const onDisplay = process.platform !== 'linux' || (DISPLAY ?? WAYLAND_DISPLAY) !== undefined;
  if (!headless && !onDisplay) {
    throw new CannotStart('There is no display: use --headless --screenshot FILE.');
  }
  const options = {
    headless,
    executablePath: executable,
    defaultViewport: null,
    // Left to Puppeteer, they would end it before it has thrown the profile away.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  return family === 'chrome'
    ? launchChrome({
        ...options,
        args: ['--window-size=1100,900'],
        ignoreDefaultArgs: ['--enable-automation'],
      })
    : launchFirefox(options);
}

/** Takes a picture of the page with a card open, that of the longest name in view. */
async function takePicture(page: Page, file: string): Promise<void> {
  await page.waitForSelector('sidelight-mark');
  const lengths = await page.$$eval('sidelight-mark', (marks) =>
    marks.map((mark) => {
      const isInView = mark.getBoundingClientRect().bottom < innerHeight;
      return isInView ? mark.textContent.length : 0;
    }),
  );
  const longest = lengths.indexOf(Math.max(...lengths));
  await (await page.$$('sidelight-mark'))[longest]?.hover();
  await page.waitForSelector('sidelight-card');
  await sleep(FADE_MS);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await page.screenshot());
  console.log(`Wrote ${file}.`);
}

/** Waits until the reader closes the browser or ends the command, watching the sources if asked. */
async function stayOpen(browser: Browser, reload: (() => Promise<void>) | null): Promise<void> {
  const stop = reload ? watchSources(reload) : undefined;
  await new Promise<void>((resolve) => {
    const end = () => {
      resolve();
    };
    browser.once('disconnected', end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  });
  stop?.();
}

async function start(): Promise<void> {
  const { browser: wanted, watch, headless, screenshot } = readArguments();
  const found = chooseBrowser(wanted);
  await buildExtension({ dev: watch });
  const browser = await launch(found, headless || screenshot !== undefined);
  const demo = await serveDemo();
  try {
    const folder = builtFolder(found.family);
    await browser.installExtension(folder);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto(demo.url);
    if (screenshot !== undefined) {
      await takePicture(page, screenshot);
      return;
    }
    console.log(`Sidelight is open on ${demo.url}. Close the browser or press Ctrl-C to end.`);
    const reload = async () => {
      await buildExtension({ dev: true });
      await browser.installExtension(folder);
      await page.reload();
      console.log('Reloaded.');
    };
    await stayOpen(browser, watch ? reload : null);
  } finally {
    if (browser.connected) await browser.close();
    await demo.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
