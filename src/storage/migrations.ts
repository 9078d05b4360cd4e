export const SETTINGS_KEY = 'settings';
export const VERSION_KEY = 'settingsVersion';

type Stored = Record<string, unknown>;

/**
 * One step for each version of the stored settings, in order: step n turns version n into n + 1. A step is never
 * changed once released; a new one is added behind it.
 */
const STEPS: readonly ((settings: Stored) => Stored)[] = [];

/** The version that this code writes. */
export const SETTINGS_VERSION = STEPS.length + 1;

function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The stored settings as this version knows them, whatever version wrote them. */
export function migrate(stored: Stored): Stored {
  const settings = stored[SETTINGS_KEY];
  if (!isRecord(settings)) return {};
  const version = typeof stored[VERSION_KEY] === 'number' ? stored[VERSION_KEY] : 1;
  return STEPS.slice(version - 1).reduce((result, step) => step(result), settings);
}
