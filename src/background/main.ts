import bundledPack from 'sidelight:bundled-pack';
import { createSend } from '../messages/send.ts';
import { serve, type Routes } from '../messages/serve.ts';
import { localeBeside } from '../model/locale.ts';
import { askPanel } from '../storage/panel-request.ts';
import { keepFromPages } from '../storage/access.ts';
import { createLibraryStore } from '../storage/packs/library-store.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import { keepUnreadNews } from '../storage/unread-news.ts';
import { createAction, type WithCallbacks } from '../webext/action.ts';
import { browser } from '../webext/browser.ts';
import { createHiddenPage } from '../webext/hidden-page.ts';
import { createSidePanel } from '../webext/side-panel.ts';
import { createBadge } from './badge.ts';
import { createCardMaps } from './card-map.ts';
import { createCompiler } from './compiler.ts';
import { createCommands } from './commands.ts';
import { Documents } from './documents.ts';
import { createExtensionRoutes } from './extension-routes.ts';
import { injectScout } from './inject-scout.ts';
import { createLibraryChange } from './library-change.ts';
import { createLibraryRoutes } from './library-routes.ts';
import { createLibrary } from './library.ts';
import { withMuted } from './muted.ts';
import { installMenu, lookupOf } from './menu.ts';
import { createNewcomers } from './newcomers.ts';
import { createOwnShelf } from './own-packs.ts';
import { createPageRoutes } from './page-routes.ts';
import { createPanelOpener } from './panel-opener.ts';
import { createPanelRoutes } from './panel-routes.ts';
import { createPages } from './pages.ts';
import { refreshPages } from './refresh.ts';
import { withoutSite, withSiteToggled } from './site-switch.ts';
import { createOpener } from './sources.ts';

/**
 * Puts the background together. Browsers wake it for an event and hand the event to the listeners that are there
 * after the first turn: all are added before anything is awaited.
 */
function start(): void {
  const store = createLibraryStore();
  const own = createOwnShelf(store, () => {
    onLibraryChange();
  });
  const library = createLibrary([
    { bundled: true, load: () => Promise.resolve([bundledPack]) },
    own.source,
  ]);
  const documents = new Documents(browser.storage.session);
  const pages = createPages(browser);
  const action = createAction(
    browser,
    () => (globalThis as unknown as { chrome: WithCallbacks }).chrome,
  );
  const badge = createBadge({ action, documents, pages, loadSettings });
  const mapOf = createCardMaps(() => browser.i18n.getMessage('locale'));
  const reader = () => ({
    locale: localeBeside(browser.i18n.getMessage('locale'), browser.i18n.getUILanguage()),
    now: new Date(),
  });
  const shared = { documents, library, pages, badge, loadSettings, mapOf, reader };
  const onLibraryChange = createLibraryChange({
    forget: () => {
      own.invalidate();
      library.invalidate();
    },
    tellPages: () => refreshPages(shared),
  });
  const send = createSend((request) => browser.runtime.sendMessage(request));
  const compiler = createCompiler(createHiddenPage(browser, 'compiler.html'), send);
  const openOptions = createOpener(
    browser.runtime.getURL('options.html'),
    browser.tabs,
    // Firefox for Android has no windows.
    browser.windows,
  );
  const sidePanel = createSidePanel(browser);
  const openPanel = createPanelOpener({
    sidePanel,
    askPanel,
    openPage: (path) => browser.tabs.create({ url: browser.runtime.getURL(path) }),
  });
  const routes: Routes = {
    ...createPageRoutes({
      ...shared,
      switchSiteOff: (site) => changeSettings(withoutSite(site)),
      mute: (subject, isMuted) => changeSettings(withMuted(subject, isMuted)),
      openOptions,
      sidePanel,
      askPanel,
    }),
    ...createPanelRoutes({ ...shared, openOptions }),
    ...createLibraryRoutes({ ...shared, own, store, compiler, onChange: onLibraryChange }),
    ...createExtensionRoutes({
      ...shared,
      hasAccess: (origin) => browser.permissions.contains({ origins: [origin] }),
    }),
  };
  const onCommand = createCommands({
    ...shared,
    activeTab: async () => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? null;
    },
    toggleSite: async (site) => {
      await changeSettings(withSiteToggled(site));
      return !(await loadSettings()).disabledSites.includes(site);
    },
    openPanel,
  });

  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener(serve(routes, self));
  browser.runtime.onInstalled.addListener(() => void injectScout(browser));
  const onInstalled = createNewcomers({
    version: browser.runtime.getManifest().version,
    isOwnBuild: async () => (await browser.management.getSelf()).installType === 'development',
    openWelcome: (active) =>
      browser.tabs.create({ url: browser.runtime.getURL('welcome.html'), active }),
    loadSettings,
    keepUnreadNews,
  });
  browser.runtime.onInstalled.addListener((details) => void onInstalled(details));
  // Firefox for Android has no menus.
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (menus) {
    browser.runtime.onInstalled.addListener(() => {
      void installMenu(menus, browser.i18n.getMessage('menuLookUp'));
    });
    menus.onClicked.addListener((choice, tab) => {
      const text = lookupOf(choice);
      if (text !== null && tab?.id !== undefined) void openPanel(tab.id, { text });
    });
  }
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (origins.length > 0) void injectScout(browser, origins);
  });
  browser.tabs.onRemoved.addListener((tab) => void documents.removeTab(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void documents.markStale(tab);
  });
  // Firefox for Android has no shortcuts.
  const commands = browser.commands as typeof browser.commands | undefined;
  commands?.onCommand.addListener((name, tab) => void onCommand(name, tab));
  watchSettings(() => void refreshPages(shared));
  void keepFromPages(browser.storage.local);
}

start();
