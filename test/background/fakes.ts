import { createBadge, type ActionApi } from '../../src/background/badge.ts';
import { Documents, type Frame, type SessionArea } from '../../src/background/documents.ts';
import { createExtensionRoutes } from '../../src/background/extension-routes.ts';
import { createLibraryRoutes } from '../../src/background/library-routes.ts';
import { createLibrary } from '../../src/background/library.ts';
import { withMuted } from '../../src/background/muted.ts';
import { createOwnShelf } from '../../src/background/own-packs.ts';
import { createPanelRoutes } from '../../src/background/panel-routes.ts';
import { createPageRoutes } from '../../src/background/page-routes.ts';
import type { Pages } from '../../src/background/pages.ts';
import type { Subject } from '../../src/match/name-index.ts';
import type { PageCommand } from '../../src/messages/contract.ts';
import { serve } from '../../src/messages/serve.ts';
import type { CardMap } from '../../src/model/card.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { Compiled } from '../../src/model/saving.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { PanelRequest } from '../../src/storage/panel-request.ts';
import { fakeStore } from './fake-store.ts';
import { pack } from './packs.ts';

export const SELF = { id: 'sidelight', origin: 'chrome-extension://sidelight/' };

/** A storage area that copies what it keeps, as the browser's does. */
export function fakeArea(stored: Record<string, unknown> = {}) {
  const area: SessionArea = {
    get: () => Promise.resolve(structuredClone(stored)),
    set: (items) => {
      Object.assign(stored, structuredClone(items));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) Reflect.deleteProperty(stored, key);
      return Promise.resolve();
    },
  };
  return { area, stored };
}

/** Tabs that show the given addresses and write down what is done to them. */
function fakePages(urls: Record<number, string>) {
  const annotated: Frame[] = [];
  const commands: { tab: number; frame: number | undefined; command: PageCommand }[] = [];
  /** Frames without anyone to hear. */
  const deaf = new Set<number>();
  /** What each frame has in view, by its numbers. */
  const inView = new Map<number, number[]>();
  const reach: { annotate: boolean; markup: string | null } = {
    annotate: true,
    markup: '<p>Page</p>',
  };
  const pages: Pages = {
    urlOf: (tab) => Promise.resolve(urls[tab] ?? null),
    annotate: (frame) => {
      annotated.push(frame);
      return Promise.resolve(reach.annotate);
    },
    command: ({ tab, frame }, command) => {
      commands.push({ tab, frame, command });
      return Promise.resolve(!deaf.has(frame ?? 0));
    },
    markup: (tab) => Promise.resolve(urls[tab] === undefined ? null : reach.markup),
    here: ({ frame }) => Promise.resolve(inView.get(frame) ?? []),
  };
  return { pages, annotated, commands, deaf, inView, reach, urls };
}

function fakeAction() {
  const drawn: Record<number, { text?: string; off?: boolean }> = {};
  const action: ActionApi = {
    setBadgeText: ({ tabId, text }) => {
      drawn[tabId] = { ...drawn[tabId], text };
      return Promise.resolve();
    },
    setIcon: ({ tabId, path }) => {
      drawn[tabId] = { ...drawn[tabId], off: path[16]?.includes('off') === true };
      return Promise.resolve();
    },
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
  };
  return { action, drawn };
}

export interface World {
  packs?: Pack[];
  /** The reader's own. */
  own?: Pack[];
  settings?: Partial<Settings>;
  urls?: Record<number, string>;
  stored?: Record<string, unknown>;
  onLoadSettings?: () => void;
  mapOf?: (subject: Subject) => CardMap | null;
  locale?: string;
  /** False: the browser opens no side panel. */
  panel?: boolean;
}

/** A whole background with everything outside it faked. */
export function createBackground(world: World = {}) {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...world.settings };
  const { area, stored } = fakeArea(world.stored);
  const tabs = fakePages(
    world.urls ?? { 1: 'https://news.example/a', 2: 'https://other.example/' },
  );
  const { action, drawn } = fakeAction();
  const opened: string[] = [];
  const switchedOff: string[] = [];
  /** Tabs whose side panel was opened, and what was asked of it. */
  const panels: number[] = [];
  const asked: { tab: number; request: PanelRequest }[] = [];
  const packs = world.packs ?? [pack()];
  const documents = new Documents(area);
  const { store, trouble } = fakeStore(world.own);
  const own = createOwnShelf(store, () => {
    onChange();
  });
  const library = createLibrary([
    { bundled: true, load: () => Promise.resolve(packs) },
    own.source,
  ]);
  const changes = { count: 0 };
  const onChange = () => {
    changes.count += 1;
    own.invalidate();
    library.invalidate();
  };
  /** What compiling anything gives. */
  const compiling: { result: Compiled } = { result: { problem: 'no-article' } };
  const compiled: unknown[] = [];
  const compile = (given: unknown) => {
    compiled.push(given);
    return Promise.resolve(compiling.result);
  };
  const loadSettings = () => {
    world.onLoadSettings?.();
    return Promise.resolve(settings);
  };
  const badge = createBadge({ action, documents, pages: tabs.pages, loadSettings });
  const { mapOf = () => null, locale = 'en-GB' } = world;
  const reader = () => ({ locale, now: new Date(2026, 10, 23) });
  const shared = { documents, library, pages: tabs.pages, badge, loadSettings, mapOf, reader };
  const openOptions = (hash: string) => {
    opened.push(hash);
    return Promise.resolve();
  };
  const routes = {
    ...createPanelRoutes({ ...shared, openOptions }),
    ...createPageRoutes({
      ...shared,
      switchSiteOff: (site) => {
        switchedOff.push(site);
        return Promise.resolve();
      },
      mute: (subject, isMuted) => {
        Object.assign(settings, withMuted(subject, isMuted)(settings));
        return Promise.resolve();
      },
      openOptions,
      sidePanel: {
        open: (tab) => {
          panels.push(tab);
          return world.panel === false
            ? Promise.reject(new Error('No gesture'))
            : Promise.resolve();
        },
      },
      askPanel: (tab, request) => {
        asked.push({ tab, request });
        return Promise.resolve();
      },
    }),
    ...createExtensionRoutes({ ...shared, hasAccess: () => Promise.resolve(true) }),
    ...createLibraryRoutes({
      ...shared,
      own,
      store,
      compiler: { page: compile, file: compile },
      onChange,
    }),
  };
  return {
    ...shared,
    ...tabs,
    settings,
    stored,
    drawn,
    opened,
    switchedOff,
    panels,
    asked,
    packs,
    changes,
    compiling,
    compiled,
    trouble,
    routes,
    listen: serve(routes, SELF),
  };
}

export const TOKEN = 'token-of-a-document';

/** A page's content script, as the browser vouches for it. */
export const fromPage = (tab = 1, frame = 0, url = 'https://news.example/a') => ({
  caller: 'page' as const,
  tab,
  frame,
  url,
});

export const fromExtension = {
  caller: 'extension' as const,
  tab: null,
  frame: null,
  url: `${SELF.origin}popup.html`,
};
