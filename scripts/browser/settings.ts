import type { Settings } from '../../src/model/settings.ts';
import { SETTINGS_KEY } from '../../src/storage/migrations.ts';
import type { ExtensionBrowser } from './types.ts';

/** Stores changed settings as the options page would, over what is stored. */
export async function changeSettings(
  browser: ExtensionBrowser,
  changes: Partial<Settings>,
): Promise<void> {
  await browser.inExtension(
    async (api, key, changed) => {
      const stored = (await api.storage.local.get(key))[key];
      await api.storage.local.set({ [key]: { ...(stored as object | undefined), ...changed } });
    },
    SETTINGS_KEY,
    changes,
  );
}

/** What the reader has changed, as it is stored. */
export function readSettings(browser: ExtensionBrowser): Promise<Partial<Settings>> {
  return browser.inExtension(
    async (api, key) => ((await api.storage.local.get(key))[key] ?? {}) as Partial<Settings>,
    SETTINGS_KEY,
  );
}

/** Puts the settings back to what Sidelight comes with. */
export async function resetSettings(browser: ExtensionBrowser): Promise<void> {
  await browser.inExtension((api, key) => api.storage.local.remove(key), SETTINGS_KEY);
}
