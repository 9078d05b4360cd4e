import { siteOf } from '../model/settings.ts';
import type { Documents } from './documents.ts';
import type { Pages } from './pages.ts';

export interface CommandsDeps {
  documents: Documents;
  pages: Pages;
  /** The tab the reader looks at, or null. */
  activeTab: () => Promise<number | null>;
  toggleSite: (site: string) => Promise<void>;
  /** Shows the side panel beside a tab; must be called before anything is awaited. */
  openPanel: (tab: number) => Promise<void>;
}

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-mention', 1],
  ['previous-mention', -1],
]);

/**
 * Makes the listener for the reader's keyboard shortcuts, as the manifest names them. Browsers tell the tab that
 * the reader looks at; where they don't, it is asked for.
 */
export function createCommands(deps: CommandsDeps) {
  const { documents, pages, activeTab, toggleSite, openPanel } = deps;

  const step = async (tab: number, direction: 1 | -1) => {
    const mentioning = (await documents.inTab(tab)).filter(({ state }) => state.mentions?.length);
    for (const { frame } of mentioning) {
      if (await pages.command({ tab, frame }, { command: 'step', direction })) return;
    }
  };
  return async (name: string, active?: { id?: number | undefined }): Promise<void> => {
    if (name === 'open-side-panel') {
      if (active?.id !== undefined) await openPanel(active.id);
      return;
    }
    const tab = await activeTab();
    if (tab === null) return;
    const direction = STEPS.get(name);
    if (direction) await step(tab, direction);
    if (name === 'toggle-site') {
      const url = await pages.urlOf(tab);
      const site = url === null ? null : siteOf(url);
      if (site !== null) await toggleSite(site);
    }
  };
}
