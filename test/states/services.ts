import type { TabSummary } from '../../src/model/summary.ts';
import type { SaveOutcome } from '../../src/model/saving.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { OptionsServices } from '../../src/options/services.ts';
import type { PopupServices } from '../../src/popup/services.ts';
import type { PanelServices } from '../../src/sidepanel/services.ts';
import type { WelcomeServices } from '../../src/welcome/services.ts';
import { overfullPack } from './packs.ts';
import type { State } from './states.ts';
import { TAB, type createWorld } from './world.ts';

type World = Awaited<ReturnType<typeof createWorld>>;

const SITE = 'the-long-named-news.example.org';

const SUMMARIES: Record<string, TabSummary> = {
  'site-off': { state: 'site-off', site: SITE },
  'all-off': { state: 'all-off', site: SITE },
  'no-access': { state: 'no-access', site: SITE },
  restricted: { state: 'restricted' },
  unread: { state: 'unread', site: SITE },
};

const ARTICLE = {
  ...{ problem: null, outcome: 'added', id: 'p', title: 'An article', names: 12, facts: 31 },
  ...{ quotes: 5, language: null, before: null },
} as const satisfies SaveOutcome;

const SAVED: Record<string, SaveOutcome> = {
  saved: ARTICLE,
  updated: { ...ARTICLE, outcome: 'updated', before: 1 },
  foreign: { ...ARTICLE, names: 3, quotes: 0, language: 'de' },
  full: { problem: 'full' },
};

const FULL: Partial<Settings> = {
  disabledSites: Array.from({ length: 30 }, (_, i) => `a-site-with-a-name.number-${i}.example.org`),
  muted: overfullPack()
    .entities.slice(0, 9)
    .map(({ id, type, name }) => ({ key: id, type, name })),
};

const nothing = () => Promise.resolve();
const never = () => () => undefined;

/** What all surfaces need of the world: settings that can be changed, and the background. */
function shared({ variant }: State, { send }: World) {
  const watchers = new Set<(settings: Settings) => void>();
  let settings: Settings = {
    ...DEFAULT_SETTINGS,
    enabled: variant !== 'all-off',
    ...(variant === 'full' ? FULL : {}),
    ...(variant === 'site-off' ? { disabledSites: [SITE] } : {}),
  };
  return {
    send,
    loadSettings: () => Promise.resolve(settings),
    watchSettings: (listener: (changed: Settings) => void) => {
      watchers.add(listener);
      return () => void watchers.delete(listener);
    },
    changeSettings: (change: (before: Settings) => Partial<Settings>) => {
      if (variant === 'unsaved') return Promise.reject(new Error('Full, as it should be'));
      settings = { ...settings, ...change(settings) };
      for (const watcher of watchers) watcher(settings);
      return Promise.resolve();
    },
    requestAccess: () => Promise.resolve(false),
    shortcuts: () =>
      Promise.resolve([
        { does: 'Go to the next name on the page', keys: 'Alt+Shift+J' },
        { does: 'Open the card of the name at the cursor, or of the nearest', keys: '' },
        { does: 'Switch highlights on this site on or off', keys: 'Umschalt+Strg+Bild auf' },
      ]),
  };
}

export function popupServices(state: State, world: World): PopupServices {
  const told = SUMMARIES[state.variant ?? ''];
  return {
    ...shared(state, world),
    summarize: () => (told ? Promise.resolve(told) : world.send('tab/summary', { tab: TAB })),
    watch: never,
    reveal: () => Promise.resolve(true),
    reload: nothing,
    openPanel: nothing,
    find: (text) => world.send('library/find', { text }),
    showInPanel: nothing,
    saveArticle: () => Promise.resolve(SAVED[state.variant ?? ''] ?? { problem: 'no-article' }),
    restore: nothing,
    showArticle: nothing,
    openOptions: nothing,
    loadUnreadNews: () => Promise.resolve(state.variant === 'news' ? '0.0.1' : null),
    clearUnreadNews: nothing,
    openNews: nothing,
    close: () => undefined,
  };
}

export function panelServices(state: State, world: World): PanelServices {
  return {
    ...shared(state, world),
    followTab: (listener) => {
      listener(TAB);
      return () => undefined;
    },
    reload: nothing,
    takeRequest: () => Promise.resolve(null),
    watchRequests: never,
  };
}

export const optionsServices = (state: State, world: World): OptionsServices => ({
  ...shared(state, world),
  watchLibrary: never,
  version: '1.2.3',
  changeShortcuts: nothing,
});

export const welcomeServices = (state: State, world: World): WelcomeServices => ({
  ...shared(state, world),
  hasAccess: () => Promise.resolve(state.variant !== 'no-access'),
  watchAccess: never,
  isPinned: () => Promise.resolve(false),
  clearUnreadNews: nothing,
});
