import { MAX_LOOKUP } from '../messages/schemas.ts';

/** The part of the browser's API that makes menus. */
export interface MenusApi {
  create: (item: { id: string; title: string; contexts: ['selection'] }) => unknown;
  removeAll: () => Promise<void>;
}

const LOOK_UP = 'look-up';

/** Enters what Sidelight has in the menu of a selection; browsers keep it until the extension changes. */
export async function installMenu(menus: MenusApi, title: string): Promise<void> {
  await menus.removeAll();
  menus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** What was chosen in a menu, and over what. */
export interface MenuChoice {
  menuItemId: string | number;
  selectionText?: string | undefined;
}

/** The text to look up, or null if the choice was of something else. */
export const lookupOf = ({ menuItemId, selectionText }: MenuChoice): string | null =>
  menuItemId === LOOK_UP ? (selectionText ?? '').trim().slice(0, MAX_LOOKUP) : null;
