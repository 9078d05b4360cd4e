import * as v from 'valibot';
import { ENTITY_TYPES } from '../model/pack.ts';
import { DEFAULT_SETTINGS, DENSITIES, HIGHLIGHT_STYLES, type Settings } from '../model/settings.ts';

const schemas = {
  enabled: v.boolean(),
  types: v.object(v.entriesFromList(ENTITY_TYPES, v.optional(v.boolean(), true))),
  style: v.picklist(HIGHLIGHT_STYLES),
  density: v.picklist(DENSITIES),
  disabledSites: v.array(v.string()),
  disabledPacks: v.array(v.string()),
  muted: v.array(v.object({ key: v.string(), type: v.picklist(ENTITY_TYPES), name: v.string() })),
  tellNews: v.boolean(),
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
