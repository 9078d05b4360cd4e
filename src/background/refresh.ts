import type { Badge } from './badge.ts';
import type { Documents } from './documents.ts';
import type { Pages } from './pages.ts';

/** Tells every page we know of that the settings or the library changed; also those that were switched off. */
export async function refreshPages(deps: {
  documents: Documents;
  pages: Pages;
  badge: Badge;
}): Promise<void> {
  const { documents, pages, badge } = deps;
  const tabs = new Set((await documents.all()).map(({ tab }) => tab));
  await Promise.all(
    [...tabs].map(async (tab) => {
      await pages.command({ tab }, { command: 'refresh' });
      await badge.update(tab);
    }),
  );
}
