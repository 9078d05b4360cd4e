import type { PageCommand, Request } from '../messages/contract.ts';

/** Does what the background says, and returns what is to be answered, if anything. */
type CommandListener = (command: PageCommand) => unknown;

/** The little that content scripts need of the extension API. */
export interface Runtime {
  /** False once the extension was updated or removed: its API throws from then on. */
  isValid: () => boolean;
  sendMessage: (request: Request) => Promise<unknown>;
  onCommand: (listener: CommandListener) => void;
  offCommand: (listener: CommandListener) => void;
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

/**
 * The API as the browser gives it. Every page pays for the scout, so it goes without the polyfill: both browsers
 * have promises here.
 */
export function createRuntime(): Runtime {
  const api: ExtensionApi = globalThis.chrome ?? globalThis.browser;
  const { runtime } = api;
  const listeners = new Map<
    CommandListener,
    (message: unknown, sender: object, respond: (answer: unknown) => void) => true
  >();
  return {
    isValid: () => {
      try {
        return Boolean(runtime.id);
      } catch {
        return false;
      }
    },
    sendMessage: (request) => runtime.sendMessage(request),
    onCommand: (listener) => {
      const forward = (
        message: unknown,
        _sender: object,
        respond: (answer: unknown) => void,
      ): true => {
        respond(listener(message as PageCommand) ?? null);
        return true;
      };
      listeners.set(listener, forward);
      runtime.onMessage.addListener(forward);
    },
    offCommand: (listener) => {
      const forward = listeners.get(listener);
      if (!forward) return;
      listeners.delete(listener);
      try {
        runtime.onMessage.removeListener(forward);
      } catch {
        // The extension is gone, and the listener with it.
      }
    },
    // Browsers make each part of the API when it is first asked for, which takes as long as reading a page.
    getMessage: (key, substitutions) => api.i18n.getMessage(key, substitutions),
    uiLanguage: () => api.i18n.getUILanguage(),
    get opensPanel() {
      return !runtime.getURL('').startsWith('moz-');
    },
    log: (error) => {
      // Kept off warnings and errors: the console is the page's.
      console.debug('Sidelight:', error);
    },
  };
}
