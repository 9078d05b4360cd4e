import type { Bidi } from './bidi.ts';

/**
 * What runs in Firefox's own window, in the process that sees all: watching requests and errors,
 * opening the extension's pages. Written as text because it is Firefox's language, not a page's.
 */
const INTERNALS = `(() => {
  const requests = [];
  const observer = {
    observe(subject) {
      const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
      const principal = loadInfo?.loadingPrincipal ?? loadInfo?.triggeringPrincipal;
      // The browser's own requests are nobody's.
      if (principal && !principal.isSystemPrincipal) requests.push([URI.spec, principal.origin]);
    },
  };
  Services.obs.addObserver(observer, 'http-on-opening-request');

  const policyOf = (id) => WebExtensionPolicy.getByID(id);
  const scriptErrors = () =>
    Services.console
      .getMessageArray()
      .filter((message) => message instanceof Ci.nsIScriptError)
      .filter(({ flags }) => !(flags & Ci.nsIScriptError.warningFlag))
      .map(({ sourceName, errorMessage }) => [sourceName, errorMessage]);
  globalThis.sidelightInternals = {
    requests: () => requests,
    errors: scriptErrors,
    host: (id) => policyOf(id).mozExtensionHostname,
    killBackground: (id) =>
      policyOf(id).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true),
    openTab: (url) => {
      gBrowser.addTab(url, {
        triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
        inBackground: true,
      });
      return true;
    },
  };
  return true;
})()`;

/** Reaches into Firefox's own window. */
export class FirefoxInternals {
  readonly #bidi: Bidi;
  readonly #window: string;

  private constructor(bidi: Bidi, window: string) {
    this.#bidi = bidi;
    this.#window = window;
  }

  static async of(bidi: Bidi): Promise<FirefoxInternals> {
    const [window] = await bidi.contexts('chrome');
    if (!window) throw new Error('Firefox has no window');
    await bidi.evaluate(window.context, INTERNALS);
    return new FirefoxInternals(bidi, window.context);
  }

  /** The requests of pages and extensions: address and the origin that made it. */
  async requests(): Promise<[url: string, origin: string][]> {
    return (await this.#call('requests')) as [string, string][];
  }

  /** Errors of all scripts: the file and what it says. */
  async errors(): Promise<[file: string, text: string][]> {
    return (await this.#call('errors')) as [string, string][];
  }

  /** The host of an extension's addresses. */
  async host(id: string): Promise<string> {
    return (await this.#call('host', id)) as string;
  }

  async killBackground(id: string): Promise<void> {
    await this.#call('killBackground', id);
  }

  /** Opens an address in a tab behind the active one. */
  async openTab(url: string): Promise<void> {
    await this.#call('openTab', url);
  }

  #call(name: string, ...args: string[]): Promise<unknown> {
    const list = args.map((arg) => JSON.stringify(arg)).join(', ');
    return this.#bidi.evaluate(this.#window, `sidelightInternals.${name}(${list})`);
  }
}
