import { siteOf, type Settings } from '../model/settings.ts';
import type { Documents } from './documents.ts';
import type { Pages } from './pages.ts';

/** The part of the browser's API that draws the toolbar button. */
export interface ActionApi {
  setBadgeText: (details: { tabId: number; text: string }) => Promise<void>;
  setBadgeBackgroundColor: (details: { color: string }) => Promise<void>;
  setBadgeTextColor: (details: { color: string }) => Promise<void>;
  setIcon: (details: { tabId: number; path: Record<number, string> }) => Promise<void>;
}

export interface Badge {
  /** Draws a tab's button as the tab is now. */
  update: (tab: number) => Promise<void>;
}

// A count to take note of, no alarm: slate, not red. White on it has a contrast of 7.6 : 1.
const BACKGROUND = '#4a5568';
const TEXT = '#ffffff';

const iconOf = (isOff: boolean) => {
  const name = isOff ? 'icon-off' : 'icon';
  return { 16: `icons/${name}-16.png`, 32: `icons/${name}-32.png` };
};

/** How many of the library's people, places … a tab's frames mention, each counted once. */
async function countOf(documents: Documents, tab: number): Promise<number> {
  const keys = (await documents.inTab(tab)).flatMap(({ state }) =>
    (state.mentions ?? []).map(({ entity }) => state.entities[entity]),
  );
  return new Set(keys).size;
}

/** @param deps.loadSettings - the reader's settings as they are now */
export function createBadge(deps: {
  action: ActionApi;
  documents: Documents;
  pages: Pages;
  loadSettings: () => Promise<Settings>;
}): Badge {
  const { action, documents, pages, loadSettings } = deps;
  let coloured: Promise<unknown> | undefined;

  const draw = async (tab: number) => {
    coloured ??= Promise.all([
      action.setBadgeBackgroundColor({ color: BACKGROUND }),
      action.setBadgeTextColor({ color: TEXT }),
    ]);
    await coloured;
    const [{ enabled, disabledSites }, url] = await Promise.all([loadSettings(), pages.urlOf(tab)]);
    const site = url === null ? null : siteOf(url);
    const isOff = !enabled || (site !== null && disabledSites.includes(site));
    const count = isOff ? 0 : await countOf(documents, tab);
    await action.setBadgeText({ tabId: tab, text: count === 0 ? '' : String(count) });
    await action.setIcon({ tabId: tab, path: iconOf(isOff) });
  };
  return {
    // The tab may be closed by now: nothing to draw then.
    update: (tab) => draw(tab).catch(() => undefined),
  };
}
