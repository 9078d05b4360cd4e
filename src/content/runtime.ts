import type { PageCommand, Request } from '../messages/contract.ts';

/** The little that content scripts need of the extension API. */
export interface Runtime {
  /** False once the extension was updated or removed: its API throws from then on. */
  isValid: () => boolean;
  sendMessage: (request: Request) => Promise<unknown>;
  onCommand: (listener: (command: PageCommand) => void) => void;
  offCommand: (listener: (command: PageCommand) => void) => void;
  getMessage: (key: string, substitutions?: string[]) => string;
  uiLanguage: () => string;
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
  const { runtime, i18n } = api;
  const listeners = new Map<
    (command: PageCommand) => void,
    (message: unknown, sender: { id?: string }) => undefined
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
      const forward = (message: unknown) => {
        listener(message as PageCommand);
        return undefined;
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
    getMessage: (key, substitutions) => i18n.getMessage(key, substitutions),
    uiLanguage: () => i18n.getUILanguage(),
    log: (error) => {
      // Kept off warnings and errors: the console is the page's.
      console.debug('Sidelight:', error);
    },
  };
}
