import * as v from 'valibot';
import { browser } from '../webext/browser.ts';

const KEY = 'unreadNews';

/** The version whose reader has not been told yet what came after it, or null if there is nothing to tell. */
export async function loadUnreadNews(): Promise<string | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return v.is(v.string(), stored) ? stored : null;
}

/** Notes that the reader knows of nothing newer than `version`; what was noted before, and is older, stays. */
export async function keepUnreadNews(version: string): Promise<void> {
  if ((await loadUnreadNews()) === null) await browser.storage.local.set({ [KEY]: version });
}

/** The reader has read it, or does not want to. */
export async function clearUnreadNews(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
