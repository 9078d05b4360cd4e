import { siteOf } from '../model/settings.ts';
import type { Documents } from './documents.ts';
import type { Pages } from './pages.ts';

export interface CommandsDeps {
  documents: Documents;
  pages: Pages;
  /** The tab the reader looks at, or null. */
  activeTab: () => Promise<number | null>;
  /** Answers whether the site is on now. */
  toggleSite: (site: string) => Promise<boolean>;
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

  const mentioningIn = async (tab: number) =>
    (await documents.inTab(tab)).filter(({ state }) => state.mentions?.length);

  const step = async (tab: number, direction: 1 | -1) => {
    for (const { frame } of await mentioningIn(tab)) {
      if (await pages.command({ tab, frame }, { command: 'step', direction })) return;
    }
  };
  const openCard = async (tab: number) => {
    const mentioning = await mentioningIn(tab);
    const isOnly = mentioning.length === 1;
    const command = { command: 'open-card', isOnly } as const;
    await Promise.all(mentioning.map(({ frame }) => pages.command({ tab, frame }, command)));
  };
  const toggle = async (tab: number) => {
    const url = await pages.urlOf(tab);
    const site = url === null ? null : siteOf(url);
    if (site === null) return;
    const isOn = await toggleSite(site);
    await pages.command({ tab, frame: 0 }, { command: 'switched', isOn });
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
    if (name === 'open-card') await openCard(tab);
    if (name === 'toggle-site') await toggle(tab);
  };
}
