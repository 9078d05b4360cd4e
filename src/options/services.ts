import type { MessageName, Params, Result } from '../messages/contract.ts';
import { watchLibrary } from '../messages/library-news.ts';
import { createSend } from '../messages/send.ts';
import type { Settings } from '../model/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../storage/settings.ts';
import type { SettingsSource } from '../ui/use-settings.ts';
import { browser } from '../webext/browser.ts';
import { readShortcuts, type Shortcut } from '../webext/keys.ts';

/** All that the options page does to the world outside itself. */
export interface OptionsServices extends SettingsSource {
  send: <N extends MessageName>(message: N, params: Params<N>) => Promise<Result<N>>;
  /** Calls back whenever the library has changed. Returns the way to stop. */
  watchLibrary: (listener: () => void) => () => void;
  changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<void>;
  version: string;
  shortcuts: () => Promise<Shortcut[]>;
  /** Opens the browser's own page for them. */
  changeShortcuts: () => Promise<void>;
}

export const services: OptionsServices = {
  send: createSend((request) => browser.runtime.sendMessage(request)),
  watchLibrary,
  loadSettings,
  changeSettings,
  watchSettings,
  version: browser.runtime.getManifest().version,
  shortcuts: readShortcuts,
  changeShortcuts: async () => {
    const commands = browser.commands as { openShortcutSettings?: () => Promise<void> };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  },
};
