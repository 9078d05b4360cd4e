import * as v from 'valibot';
import type { Settings } from '../model/settings.ts';
import { migrate, SETTINGS_KEY, SETTINGS_VERSION, VERSION_KEY } from './migrations.ts';
import { readSettings } from './read-settings.ts';

const FORMAT = 'sidelight-settings';

/** Settings are a few lists of names; a larger file is something else. In characters. */
const MAX_LENGTH = 1_000_000;

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  settings: v.record(v.string(), v.unknown()),
});

/** Why a file is not read: it is no JSON, it is not Sidelight's settings, or a newer Sidelight wrote it. */
export type SettingsFileProblem = 'broken' | 'foreign' | 'newer';

/** The settings as a file that `readSettingsFile` reads. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, settings }, null, 2)}\n`;
}

/** The settings in a file, those of older versions brought up to date; or why there are none. */
export function readSettingsFile(text: string): Settings | SettingsFileProblem {
  if (text.length > MAX_LENGTH) return 'foreign';
  const json = parseJson(text);
  if (json === undefined) return 'broken';
  const result = v.safeParse(schema, json);
  if (!result.success) return 'foreign';
  const { version, settings } = result.output;
  if (version > SETTINGS_VERSION) return 'newer';
  return readSettings(migrate({ [SETTINGS_KEY]: settings, [VERSION_KEY]: version }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
