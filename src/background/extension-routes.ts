import type { Routes } from '../messages/serve.ts';
import { siteOf, type Settings } from '../model/settings.ts';
import type { Documents, FrameDocument } from './documents.ts';
import type { Library } from './library.ts';
import type { Pages } from './pages.ts';
import { summarize } from './summary.ts';

export interface ExtensionRoutesDeps {
  documents: Documents;
  library: Library;
  pages: Pages;
  loadSettings: () => Promise<Settings>;
  /** Whether the reader lets us read pages of this match pattern. */
  hasAccess: (origin: string) => Promise<boolean>;
}

type ExtensionRoutes = Pick<Routes, 'tab/summary' | 'tab/reveal'>;

const PING = { command: 'ping' } as const;
const PATIENCE_MS = 300;

const originOf = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/** Answers what the extension's own pages ask. */
export function createExtensionRoutes(deps: ExtensionRoutesDeps): ExtensionRoutes {
  const { documents, library, pages, loadSettings, hasAccess } = deps;
  /** The documents that are in the tab now: of those of a page before, nobody is there to hear. */
  const presentIn = async (tab: number): Promise<FrameDocument[]> => {
    const known = await documents.inTab(tab);
    const present = await Promise.all(
      known.map(({ frame }) => {
        // A page too busy to answer is there; the popup must not wait for it.
        const busy = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, true));
        return Promise.race([pages.command({ tab, frame }, PING), busy]);
      }),
    );
    return known.filter((_, i) => present[i]);
  };
  return {
    'tab/summary': async ({ tab }) => {
      const [url, settings] = await Promise.all([pages.urlOf(tab), loadSettings()]);
      const isWebPage = url !== null && siteOf(url) !== null;
      return summarize(
        {
          url,
          hasAccess: isWebPage && (await hasAccess(originOf(url))),
          documents: await presentIn(tab),
        },
        settings,
        await library.index(settings.disabledPacks),
      );
    },

    'tab/reveal': async ({ tab, entity: key }) => {
      for (const { frame, state } of await documents.inTab(tab)) {
        const mention = state.mentions?.find(({ entity }) => state.entities[entity] === key);
        if (!mention) continue;
        const command = { command: 'reveal', entity: mention.entity } as const;
        if (await pages.command({ tab, frame }, command)) return true;
      }
      return false;
    },
  };
}
