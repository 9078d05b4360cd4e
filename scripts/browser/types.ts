import type { Browser as ExtensionApi } from 'webextension-polyfill';

/** What tests and scripts do with a browser that has Sidelight in it, alike in Chromium and Firefox. */

export type { ExtensionApi };

export type BrowserName = 'chromium' | 'firefox';

export interface Point {
  x: number;
  y: number;
}

/**
 * Where the pointer goes: a point of the viewport in CSS pixels, the middle of the first line box
 * of an element of the page (a selector), or of an element inside Sidelight's card. Elements are
 * scrolled into view first.
 */
export type Target = Point | string | { card: string };

/** A function that runs in a page: it must not use anything but its arguments, which are JSON. */
export type InPage<A extends unknown[], R> = (...args: A) => R | Promise<R>;

export interface BrowserPage {
  readonly url: string;
  goto: (url: string) => Promise<void>;
  reload: () => Promise<void>;
  bringToFront: () => Promise<void>;
  close: () => Promise<void>;
  /** Runs a function in the page's own world and answers what it returns, by way of JSON. */
  evaluate: <A extends unknown[], R>(run: InPage<A, R>, ...args: A) => Promise<R>;
  /**
   * Runs a function on the closed shadow root of the last `<sidelight-card>`; null if the page has no card.
   */
  inCard: <A extends unknown[], R>(
    run: InPage<[ShadowRoot, ...A], R>,
    ...args: A
  ) => Promise<R | null>;
  moveTo: (target: Target) => Promise<void>;
  click: (target: Target) => Promise<void>;
  /** A finger that touches and goes up at the same place. */
  tap: (target: Target) => Promise<void>;
  /** A finger that touches at a place, moves down by so many CSS pixels, and goes up. */
  swipeDown: (target: Target, by: number) => Promise<void>;
  /** Sets the size of the viewport in CSS pixels. */
  resize: (width: number, height: number) => Promise<void>;
  /** Presses and releases keys together: `press('Escape')`, `press('Shift', 'Tab')`, `press('a')`. */
  press: (...keys: string[]) => Promise<void>;
  /** A PNG of the viewport. */
  screenshot: () => Promise<Uint8Array>;
}

/** An uncaught exception, a complaint of the browser, or in Chromium a console.error. */
export interface LoggedError {
  /** Whose code it was. */
  from: 'extension' | 'page';
  text: string;
}

export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly origin: string;
  newPage: (url: string) => Promise<BrowserPage>;
  /** Opens one of the extension's pages in a tab: `openExtensionPage('options.html')`. */
  openExtensionPage: (path: string) => Promise<BrowserPage>;
  /**
   * Opens the toolbar popup over a page: the real one in Chromium; in Firefox, which lets nobody
   * into it, its document in a tab behind the page's.
   */
  openPopup: (over: BrowserPage) => Promise<BrowserPage>;
  /** Runs a function in a page of the extension, with its API as first argument. */
  inExtension: <A extends unknown[], R>(
    run: InPage<[ExtensionApi, ...A], R>,
    ...args: A
  ) => Promise<R>;
  /** Ends the background, as browsers do to save memory. */
  killBackground: () => Promise<void>;
  /** The errors so far. */
  errors: () => Promise<LoggedError[]>;
  /**
   * Ends the browser.
   *
   * @returns the addresses beyond this computer that a page or the extension asked for
   */
  close: () => Promise<string[]>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  extension: string;
  /** Shows no window. */
  headless: boolean;
  /** The browser's executable; whichever is installed if left out. */
  executable?: string;
}
