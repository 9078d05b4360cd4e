/** What cards need of the extension API. */
export interface Runtime {
  getMessage: (key: string, substitutions?: string[]) => string;
  uiLanguage: () => string;
  /** Whether the browser lets a reader's click in a page open the side panel: Firefox does not. */
  readonly opensPanel: boolean;
  log: (error: unknown) => void;
}

type ExtensionApi = Pick<typeof globalThis.browser, 'runtime' | 'i18n'>;

declare global {
  var browser: typeof import('webextension-polyfill');
  var chrome: typeof import('webextension-polyfill') | undefined;
}

/** The API as the browser gives it: content scripts go without the polyfill, both browsers have promises here. */
export const extensionApi = (): ExtensionApi => globalThis.chrome ?? globalThis.browser;

/** Kept off warnings and errors: the console is the page's. */
export const log = (error: unknown): void => {
  console.debug('Sidelight:', error);
};

export const createRuntime = (): Runtime => ({
  // Browsers make each part of the API when it is first asked for, which takes as long as reading a page.
  getMessage: (key, substitutions) => extensionApi().i18n.getMessage(key, substitutions),
  uiLanguage: () => extensionApi().i18n.getUILanguage(),
  get opensPanel() {
    return !extensionApi().runtime.getURL('').startsWith('moz-');
  },
  log,
});
