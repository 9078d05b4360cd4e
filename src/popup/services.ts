import type { Result, Params, MessageName } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import type { Settings } from '../model/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import type { SettingsSource } from '../ui/use-settings.ts';
import { browser } from '../webext/browser.ts';
import { originsOf } from './origins.ts';

/** All that the popup does to the world outside itself. */
export interface PopupServices extends SettingsSource {
  /** The id of the tab that the popup was opened over. */
  currentTab: () => Promise<number>;
  send: <N extends MessageName>(message: N, params: Params<N>) => Promise<Result<N>>;
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  reload: (tab: number) => Promise<void>;
  /** Asks the reader for the permission to read a site; must be called straight from a click. */
  requestAccess: (site: string) => Promise<boolean>;
  openOptions: () => Promise<void>;
  close: () => void;
}

export const services: PopupServices = {
  currentTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('No active tab');
    return tab.id;
  },
  send: createSend((request) => browser.runtime.sendMessage(request)),
  loadSettings,
  changeSettings,
  watchSettings,
  reload: (tab) => browser.tabs.reload(tab),
  requestAccess: (site) => browser.permissions.request({ origins: originsOf(site) }),
  openOptions: () => browser.runtime.openOptionsPage(),
  close: () => {
    window.close();
  },
};
