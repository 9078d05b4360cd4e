import type { Browser } from 'puppeteer-core';
import { Bidi } from './bidi.ts';
import { FirefoxInternals } from './firefox-internals.ts';
import { FirefoxPage } from './firefox-page.ts';
import { callWithApi } from './in-page.ts';
import { installOrClose } from './install-extension.ts';
import { launchFirefox, OFFLINE_PREFS } from './launch-firefox.ts';
import { isForeign } from './net-log.ts';
import { poll } from './poll.ts';
import type {
  BrowserPage,
  ExtensionApi,
  ExtensionBrowser,
  InPage,
  LaunchOptions,
  LoggedError,
} from './types.ts';

/** What Firefox notes whenever a page goes while an answer to its content script is on the way. */
const PARTING =
  /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

/** Firefox with Sidelight, cut off from the network. */
export class FirefoxDriver implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly origin: string;
  readonly #browser: Browser;
  readonly #bidi: Bidi;
  readonly #internals: FirefoxInternals;
  readonly #id: string;
  #console: Promise<FirefoxPage> | undefined;

  private constructor(
    browser: Browser,
    bidi: Bidi,
    internals: FirefoxInternals,
    extension: { id: string; host: string },
  ) {
    this.#browser = browser;
    this.#bidi = bidi;
    this.#internals = internals;
    this.#id = extension.id;
    this.origin = `moz-extension://${extension.host}/`;
  }

  static async launch({ extension, headless, executable }: LaunchOptions): Promise<FirefoxDriver> {
    const browser = await launchFirefox({
      headless,
      ...(executable === undefined ? {} : { executablePath: executable }),
      extraPrefsFirefox: { ...OFFLINE_PREFS, 'intl.accept_languages': 'en-US' },
      env: { ...process.env, TZ: 'UTC' },
    });
    const bidi = new Bidi(browser);
    const internals = await FirefoxInternals.of(bidi);
    const id = await installOrClose(browser, extension);
    return new FirefoxDriver(browser, bidi, internals, { id, host: await internals.host(id) });
  }

  async newPage(url: string): Promise<FirefoxPage> {
    const created = await this.#bidi.send('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.#bidi, (created as { context: string }).context, url);
    await page.goto(url);
    return page;
  }

  openExtensionPage(path: string): Promise<FirefoxPage> {
    return this.newPage(this.origin + path);
  }

  async openPopup(over: BrowserPage): Promise<FirefoxPage> {
    await over.bringToFront();
    return this.#openBehind('popup.html');
  }

  async inExtension<A extends unknown[], R>(
    run: InPage<[ExtensionApi, ...A], R>,
    ...args: A
  ): Promise<R> {
    this.#console ??= this.#openBehind('options.html');
    return (await (await this.#console).evaluateExpression(callWithApi(run, args))) as R;
  }

  killBackground(): Promise<void> {
    return this.#internals.killBackground(this.#id);
  }

  async errors(): Promise<LoggedError[]> {
    return (await this.#internals.errors()).flatMap(([file, text]) => {
      if (!/^(?:https?|moz-extension):/.test(file) || PARTING.test(text)) return [];
      const from = file.startsWith('moz-extension:') ? 'extension' : 'page';
      return [{ from, text: `${text} (${file})` }];
    });
  }

  async close(): Promise<string[]> {
    const requests = await this.#internals.requests();
    await this.#browser.close();
    return requests.filter(([url]) => isForeign(url)).map(([url, by]) => `${url} for ${by}`);
  }

  /** Opens one of the extension's pages in a tab behind the active one. */
  async #openBehind(path: string): Promise<FirefoxPage> {
    const url = this.origin + path;
    const before = new Set((await this.#bidi.contexts()).map(({ context }) => context));
    await this.#internals.openTab(url);
    const tab = await poll(
      async () =>
        (await this.#bidi.contexts()).find((tab) => !before.has(tab.context) && tab.url === url),
      url,
    );
    const page = new FirefoxPage(this.#bidi, tab.context, url);
    await page.loaded();
    return page;
  }
}
