import { browser } from './browser.ts';

/** A command and the keys for it, such as `Alt+Shift+J`; empty if it has none. */
export interface Shortcut {
  does: string;
  keys: string;
}

/** The extension's commands that are for the reader, in the order of the manifest. */
export async function readShortcuts(): Promise<Shortcut[]> {
  // Firefox for Android has no shortcuts.
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return all
    .filter(({ description = '' }) => description !== '')
    .map(({ description = '', shortcut = '' }) => ({ does: description, keys: shortcut }));
}
