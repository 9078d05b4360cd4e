import { createSend } from '../messages/send.ts';
import { originsOf } from '../model/origins.ts';
import type { FoundEntity } from '../model/panel.ts';
import type { SaveOutcome } from '../model/saving.ts';
import { askPanel } from '../storage/panel-request.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import { clearUnreadNews, loadUnreadNews } from '../storage/unread-news.ts';
import type { TabServices } from '../ui/use-tab.ts';
import { browser } from '../webext/browser.ts';
import { createSidePanel } from '../webext/side-panel.ts';

/** All that the popup does to the world outside itself. */
export interface PopupServices extends TabServices {
  /** Scrolls the page to an entity's next mention; false if it has none any more. */
  reveal: (entity: string) => Promise<boolean>;
  /** Opens the side panel beside the tab; must be called straight from a click. Null where the browser has none. */
  openPanel: (() => Promise<void>) | null;
  /** Names of the library that a text may mean, best first. */
  find: (text: string) => Promise<FoundEntity[]>;
  /** Shows what is known of an entity in the side panel, or in a tab; must be called straight from a click. */
  showInPanel: (entity: string) => Promise<void>;
  /** Takes the article that the tab shows into the library. */
  saveArticle: () => Promise<SaveOutcome>;
  /** Brings back the version of an article that was there before. */
  restore: (key: number) => Promise<unknown>;
  /** Shows an article in the library. */
  showArticle: (pack: string) => Promise<void>;
  openOptions: () => Promise<void>;
  /** The version after which there is something new that the reader has not been told of; null if there is none. */
  loadUnreadNews: () => Promise<string | null>;
  clearUnreadNews: () => Promise<void>;
  openNews: () => Promise<void>;
  close: () => void;
}

const send = createSend((request) => browser.runtime.sendMessage(request));

const sidePanel = createSidePanel(browser);

/** The tab that the popup was opened over, once it is known. */
let opener: number | undefined;

async function currentTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No active tab');
  opener = tab.id;
  return tab.id;
}

const close = () => {
  window.close();
};

export const services: PopupServices = {
  summarize: async () => send('tab/summary', { tab: await currentTab() }),
  watch: (listener) => watchSettings(listener),
  reveal: async (entity) => send('tab/reveal', { tab: await currentTab(), entity }),
  loadSettings,
  changeSettings,
  watchSettings,
  reload: async () => {
    await browser.tabs.reload(await currentTab());
    close();
  },
  requestAccess: (site) => browser.permissions.request({ origins: originsOf(site) }),
  openPanel:
    sidePanel &&
    (async () => {
      await sidePanel.open(opener ?? (await currentTab()));
      close();
    }),
  find: (text) => send('library/find', { text }),
  showInPanel: async (entity) => {
    const tab = opener ?? (await currentTab());
    const panel =
      sidePanel?.open(tab) ??
      browser.tabs.create({ url: browser.runtime.getURL(`sidepanel.html?tab=${tab}`) });
    await Promise.all([panel, askPanel(tab, { entity })]);
    close();
  },
  saveArticle: async () => send('library/save-page', { tab: await currentTab() }),
  restore: (key) => send('library/restore', { key }),
  showArticle: async (pack) => {
    const hash = `#/library/${encodeURIComponent(pack)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`options.html${hash}`) });
    close();
  },
  openOptions: () => browser.runtime.openOptionsPage(),
  loadUnreadNews,
  clearUnreadNews,
  openNews: async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html#news') });
    close();
  },
  close,
};
