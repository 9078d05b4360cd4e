import * as v from 'valibot';
import { ENTITY_TYPES } from '../model/pack.ts';
import { DEFAULT_SETTINGS, DENSITIES, HIGHLIGHT_STYLES, type Settings } from '../model/settings.ts';
import { browser } from '../webext/browser.ts';
import { migrate, SETTINGS_KEY, VERSION_KEY, SETTINGS_VERSION } from './migrations.ts';

const schemas = {
  enabled: v.boolean(),
  types: v.object(v.entriesFromList(ENTITY_TYPES, v.optional(v.boolean(), true))),
  style: v.picklist(HIGHLIGHT_STYLES),
  density: v.picklist(DENSITIES),
  disabledSites: v.array(v.string()),
  disabledPacks: v.array(v.string()),
  muted: v.array(v.object({ key: v.string(), type: v.picklist(ENTITY_TYPES), name: v.string() })),
} satisfies Record<keyof Settings, v.GenericSchema>;

const KEYS = Object.keys(schemas) as (keyof Settings)[];

/**
 * The stored changes over the defaults. A value that is not what it should be (an older version's, a hand's, a
 * disk's) counts as not stored, alone: the reader's other settings stay.
 */
export function readSettings(stored: unknown): Settings {
  const changes = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  const valid = KEYS.flatMap((key) => {
    const result = v.safeParse(schemas[key], changes[key]);
    return result.success ? [[key, result.output]] : [];
  });
  return { ...structuredClone(DEFAULT_SETTINGS), ...Object.fromEntries(valid) } as Settings;
}

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
