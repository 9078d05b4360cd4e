import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Manifest = Record<string, unknown>;

/** What a browser's manifest has otherwise than manifest.json; `undefined` takes a key away. */
const PATCHES: Record<Target, Manifest> = {
  chrome: {},
  firefox: {
    // Firefox runs the background as an event page, not as a service worker.
    background: { scripts: ['background.js'] },
    minimum_chrome_version: undefined,
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // The first for Android that knows the key above.
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** The manifest for one browser, as text. */
export async function manifestFor(target: Target): Promise<string> {
  const common = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
  return JSON.stringify({ ...common, ...PATCHES[target] }, null, 2) + '\n';
}
