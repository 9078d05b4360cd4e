import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { ChromeErrors } from './chrome-errors.ts';
import { ChromePage } from './chrome-page.ts';
import { callWithApi } from './in-page.ts';
import { installOrClose } from './install-extension.ts';
import { launchChrome, OFFLINE } from './launch-chrome.ts';
import { foreignRequests } from './net-log.ts';
import type {
  BrowserPage,
  ExtensionApi,
  ExtensionBrowser,
  InPage,
  LaunchOptions,
  LoggedError,
} from './types.ts';

/** Chromium with Sidelight, cut off from the network. */
export class ChromeDriver implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly browser: Browser;
  readonly origin: string;
  readonly #errors: ChromeErrors;
  readonly #logs: string;
  #console: Promise<ChromePage> | undefined;

  private constructor(browser: Browser, id: string, errors: ChromeErrors, logs: string) {
    this.browser = browser;
    this.origin = `chrome-extension://${id}/`;
    this.#errors = errors;
    this.#logs = logs;
  }

  static async launch({ extension, headless, executable }: LaunchOptions): Promise<ChromeDriver> {
    const logs = await mkdtemp(join(tmpdir(), 'sidelight-'));
    const browser = await launchChrome({
      headless,
      ...(executable === undefined ? {} : { executablePath: executable }),
      args: [...OFFLINE, `--log-net-log=${join(logs, 'net.json')}`],
      defaultViewport: { width: 1000, height: 800 },
      env: { ...process.env, LANGUAGE: 'en_US', TZ: 'UTC' },
    });
    const errors = new ChromeErrors(browser);
    const id = await installOrClose(browser, extension);
    return new ChromeDriver(browser, id, errors, logs);
  }

  async newPage(url: string): Promise<ChromePage> {
    return this.#open(await this.browser.newPage(), url);
  }

  openExtensionPage(path: string): Promise<ChromePage> {
    return this.newPage(this.origin + path);
  }

  async openPopup(over: BrowserPage): Promise<ChromePage> {
    await over.bringToFront();
    const before = new Set(this.browser.targets());
    await this.inExtension((api) => api.action.openPopup());
    const popup = await this.browser.waitForTarget(
      (target) => target.url() === `${this.origin}popup.html` && !before.has(target),
    );
    return ChromePage.of(await popup.asPage());
  }

  async inExtension<A extends unknown[], R>(
    run: InPage<[ExtensionApi, ...A], R>,
    ...args: A
  ): Promise<R> {
    this.#console ??= this.browser
      .newPage({ background: true })
      .then((page) => this.#open(page, `${this.origin}options.html`));
    return (await (await this.#console).page.evaluate(callWithApi(run, args))) as R;
  }

  async killBackground(): Promise<void> {
    await this.#errors.releaseWorkers();
    const isOurs = (url: string) => url.startsWith(this.origin);
    for (const target of this.browser.targets()) {
      if (target.type() === TargetType.SERVICE_WORKER && isOurs(target.url())) {
        await (await target.worker())?.close().catch((error: unknown) => {
          // It was closed, and its session with it before that could be let go.
          if (!String(error).includes('No session with given id')) throw error;
        });
      }
    }
  }

  errors(): Promise<LoggedError[]> {
    // As they are now: what is logged later, on closing, is not among them.
    return Promise.resolve([...this.#errors.all]);
  }

  async close(): Promise<string[]> {
    try {
      await this.browser.close();
      return await foreignRequests(join(this.#logs, 'net.json'));
    } finally {
      await rm(this.#logs, { recursive: true, force: true });
    }
  }

  async #open(page: Page, url: string): Promise<ChromePage> {
    await page.goto(url);
    return ChromePage.of(page);
  }
}
