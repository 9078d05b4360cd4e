import type { MessageName, Params, Result } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import { clearUnreadNews } from '../storage/unread-news.ts';
import type { SettingsStore } from '../ui/use-settings-change.ts';
import { browser } from '../webext/browser.ts';
import { readShortcuts, type Shortcut } from '../webext/keys.ts';

/** All that the welcome page and the page of news do to the world outside themselves. */
export interface WelcomeServices extends SettingsStore {
  send: <N extends MessageName>(message: N, params: Params<N>) => Promise<Result<N>>;
  shortcuts: () => Promise<Shortcut[]>;
  /** Whether Sidelight may read all web pages. */
  hasAccess: () => Promise<boolean>;
  /** Asks the reader for that; must be called straight from a click. */
  requestAccess: () => Promise<boolean>;
  /** Calls back whenever that may have changed. Returns the way to stop. */
  watchAccess: (listener: () => void) => () => void;
  /** Whether the toolbar shows the button; null where the browser does not say. */
  isPinned: () => Promise<boolean | null>;
  clearUnreadNews: () => Promise<void>;
}

const ALL_PAGES = { origins: ['http://*/*', 'https://*/*'] };

export const services: WelcomeServices = {
  send: createSend((request) => browser.runtime.sendMessage(request)),
  loadSettings,
  changeSettings,
  watchSettings,
  shortcuts: readShortcuts,
  hasAccess: () => browser.permissions.contains(ALL_PAGES),
  requestAccess: () => browser.permissions.request(ALL_PAGES),
  watchAccess: (listener) => {
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const event of events) event.addListener(listener);
    return () => {
      for (const event of events) event.removeListener(listener);
    };
  },
  isPinned: async () => {
    const action = browser.action as {
      getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
    };
    return (await action.getUserSettings?.())?.isOnToolbar ?? null;
  },
  clearUnreadNews,
};
