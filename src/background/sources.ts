import type { Subject } from '../match/name-index.ts';
import type { CardItem } from '../model/card.ts';
import { cardItemsOf } from './card-items.ts';

/** The part of the browser's API that opens tabs. */
export interface TabsApi {
  query: (query: { url: string }) => Promise<{ id?: number; windowId?: number }[]>;
  update: (tab: number, change: { url: string; active: true }) => Promise<unknown>;
  create: (tab: { url: string }) => Promise<unknown>;
}

export interface WindowsApi {
  update: (window: number, change: { focused: true }) => Promise<unknown>;
}

/** The part of the options page's address that shows a card's item in its article, or null if it is not there. */
export function hashOfItem(subject: Subject, { list, index }: CardItem): string | null {
  const found = cardItemsOf(subject)[list][index];
  if (!found) return null;
  const { pack, item } = found;
  const path = [pack.id, item.article].map(encodeURIComponent).join('/');
  return `#/library/${path}?start=${item.start}&end=${item.end}`;
}

/**
 * Makes the function that shows a part of the options page: in its tab, if one is open, else in a new one.
 *
 * @param page - the options page's full address, without a hash
 */
export function createOpener(page: string, tabs: TabsApi, windows: WindowsApi | undefined) {
  return async (hash: string): Promise<void> => {
    const [open] = await tabs.query({ url: `${page}*` }).catch(() => []);
    if (open?.id === undefined) {
      await tabs.create({ url: page + hash });
      return;
    }
    await tabs.update(open.id, { url: page + hash, active: true });
    if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true });
  };
}
