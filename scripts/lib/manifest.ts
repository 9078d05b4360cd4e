import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const TARGETS = ['chrome', 'firefox'] as const;
export type Target = (typeof TARGETS)[number];

type Manifest = Record<string, unknown>;

/** The first Firefox with CSS custom highlights. */
const FIREFOX_MINIMUM = 140;

/** Firefox's own command, which opens and closes the sidebar without the background. */
const TOGGLE_SIDEBAR = '_execute_sidebar_action';

/** Firefox's sidebar is Chrome's side panel, by other keys. */
function sidebarOf({ permissions, commands, action }: Manifest): Manifest {
  const { 'open-side-panel': open, ...others } = commands as Record<string, unknown>;
  const { default_title, default_icon } = action as Manifest;
  return {
    permissions: (permissions as string[]).filter((name) => name !== 'sidePanel'),
    commands: { ...others, [TOGGLE_SIDEBAR]: open },
    side_panel: undefined,
    sidebar_action: {
      default_title,
      default_icon,
      default_panel: 'sidepanel.html',
      open_at_install: false,
    },
  };
}

/** Chrome takes no more than four keys; the steps from name to name open cards, too. */
function withFourKeys(commands: Record<string, Manifest>): Manifest {
  const { 'open-card': openCard, ...others } = commands;
  return { ...others, 'open-card': { description: openCard?.description } };
}

type Policies = Record<'extension_pages', string>;

/** Articles are compiled in a frame of the background page. */
const withOwnFrames = ({ extension_pages: policy }: Policies): Policies => ({
  extension_pages: policy.replace(
    "frame-ancestors 'none'",
    "frame-src 'self'; frame-ancestors 'self'",
  ),
});

/** What a browser's manifest has otherwise than manifest.json; `undefined` takes a key away. */
const PATCHES: Record<Target, (manifest: Manifest) => Manifest> = {
  chrome: ({ commands, permissions }) => ({
    commands: withFourKeys(commands as Record<string, Manifest>),
    // Its background has no DOM: articles are compiled in a page that nobody sees.
    permissions: [...(permissions as string[]), 'offscreen'].sort(),
  }),
  firefox: (manifest) => ({
    content_security_policy: withOwnFrames(manifest.content_security_policy as Policies),
    ...sidebarOf(manifest),
    // Firefox runs the background as an event page, not as a service worker.
    background: { scripts: ['background.js'] },
    minimum_chrome_version: undefined,
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.example',
        strict_min_version: `${FIREFOX_MINIMUM}.0`,
        data_collection_permissions: { required: ['none'] },
      },
      // The first for Android that knows the key above.
      gecko_android: { strict_min_version: '142.0' },
    },
  }),
};

/** The manifest for one browser, as text. */
export async function manifestFor(target: Target): Promise<string> {
  const manifest = await readManifest();
  return JSON.stringify({ ...manifest, ...PATCHES[target](manifest) }, null, 2) + '\n';
}

/** The oldest browsers that the manifest lets in, as esbuild names them. */
export async function oldestBrowsers(): Promise<string[]> {
  const { minimum_chrome_version: chrome } = await readManifest();
  return [`chrome${String(chrome)}`, `firefox${FIREFOX_MINIMUM}`];
}

const readManifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
