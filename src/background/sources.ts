import type { Subject } from '../match/name-index.ts';
import type { CardItem } from '../model/card.ts';
import type { Fact, Quote } from '../model/pack.ts';
import type { LibraryPlace } from '../model/panel.ts';
import { cardItemsOf, type InPack } from './card-items.ts';

/** The part of the browser's API that opens tabs. */
export interface TabsApi {
  query: (query: { url: string }) => Promise<{ id?: number; windowId?: number }[]>;
  update: (tab: number, change: { url: string; active: true }) => Promise<unknown>;
  create: (tab: { url: string }) => Promise<unknown>;
}

export interface WindowsApi {
  update: (window: number, change: { focused: true }) => Promise<unknown>;
}

/** Where a fact or quote stands in the library. */
export const placeOf = ({ pack, item }: InPack<Fact | Quote>): LibraryPlace => ({
  pack: pack.id,
  article: item.article,
  start: item.start,
  end: item.end,
});

/** The part of the options page's address that shows a passage of an article. */
export function hashOfPlace({ pack, article, start, end }: LibraryPlace): string {
  const path = [pack, article].map(encodeURIComponent).join('/');
  return `#/library/${path}?start=${start}&end=${end}`;
}

/** The part of the options page's address that shows a card's item in its article, or null if it is not there. */
export function hashOfItem(subject: Subject, { list, index }: CardItem): string | null {
  const found = cardItemsOf(subject)[list][index];
  return found ? hashOfPlace(placeOf(found)) : null;
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
