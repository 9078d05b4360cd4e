import { createSend, type Send } from '../messages/send.ts';
import { originsOf } from '../model/origins.ts';
import {
  takePanelRequest,
  watchPanelRequests,
  type PanelRequest,
} from '../storage/panel-request.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import type { TabServices } from '../ui/use-tab.ts';
import { browser } from '../webext/browser.ts';

/** All that the side panel does to the world outside itself. */
export interface PanelServices extends Omit<TabServices, 'summarize' | 'watch' | 'reload'> {
  send: Send;
  /** Calls back with the tab that the panel stands beside, now and whenever it is another. Returns the way to stop. */
  followTab: (listener: (tab: number) => void) => () => void;
  reload: (tab: number) => Promise<void>;
  /** Takes what the reader asked to see beside a tab, if anything. */
  takeRequest: (tab: number) => Promise<PanelRequest | null>;
  watchRequests: (listener: (tab: number) => void) => () => void;
}

/** Where the browser has no panel, the page stands in a tab of its own and names the tab it is about. */
function fixedTab(): number | null {
  const tab = Number(new URLSearchParams(location.search).get('tab') ?? NaN);
  return Number.isInteger(tab) ? tab : null;
}

function followActiveTab(listener: (tab: number) => void): () => void {
  const tell = () => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => {
        if (tab?.id !== undefined) listener(tab.id);
      },
      // The window is closing.
      () => undefined,
    );
  };
  tell();
  browser.tabs.onActivated.addListener(tell);
  return () => {
    browser.tabs.onActivated.removeListener(tell);
  };
}

export const services: PanelServices = {
  send: createSend((request) => browser.runtime.sendMessage(request)),
  followTab: (listener) => {
    const fixed = fixedTab();
    if (fixed === null) return followActiveTab(listener);
    listener(fixed);
    return () => undefined;
  },
  loadSettings,
  changeSettings,
  watchSettings,
  reload: (tab) => browser.tabs.reload(tab),
  requestAccess: (site) => browser.permissions.request({ origins: originsOf(site) }),
  takeRequest: takePanelRequest,
  watchRequests: watchPanelRequests,
};
