import type { Settings } from '../model/settings.ts';
import { browser } from '../webext/browser.ts';
import { migrate, SETTINGS_KEY, VERSION_KEY, SETTINGS_VERSION } from './migrations.ts';
import { readSettings } from './read-settings.ts';

/** The settings as they are now, from storage. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, VERSION_KEY]);
  return readSettings(migrate(stored));
}

/**
 * Stores what the reader changed. Changes of several windows are applied one after the other, each to what is
 * stored by then, so that none is lost.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<void> {
  return navigator.locks.request('sidelight-settings', async () => {
    const stored = migrate(await browser.storage.local.get([SETTINGS_KEY, VERSION_KEY]));
    const changed = { ...stored, ...change(readSettings(stored)) };
    await browser.storage.local.set({ [SETTINGS_KEY]: changed, [VERSION_KEY]: SETTINGS_VERSION });
  });
}

/** Calls `listener` with the new settings whenever they change, in this window or another. Returns the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[SETTINGS_KEY];
    if (change) listener(readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => {
    browser.storage.local.onChanged.removeListener(onChanged);
  };
}
