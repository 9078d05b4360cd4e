import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { licencesOf } from './licences.ts';
import { manifestFor, TARGETS, type Target } from './manifest.ts';
import { ROOT } from './root.ts';
import { sizeOf, type Size } from './sizes.ts';

export const DIST = join(ROOT, 'dist');

/** What goes into the extension as it is, and where it goes. */
const COPIES = {
  'assets/_locales': '_locales',
  'src/popup/popup.html': 'popup.html',
  'src/sidepanel/sidepanel.html': 'sidepanel.html',
  'src/options/options.html': 'options.html',
  'src/welcome/welcome.html': 'welcome.html',
  'src/compiler-page/compiler.html': 'compiler.html',
  LICENSE: 'LICENSE',
};

/** The folder that holds a browser's build, loadable unpacked. */
export const builtFolder = (target: Target): string => join(DIST, target);

/**
 * Builds the extension for every browser into dist/.
 *
 * @param options.dev - readable code with source maps
 * @returns the sizes of the bundled files
 */
export async function buildExtension(options: { dev: boolean }): Promise<Size[]> {
  const { files, packages } = await bundle(options);
  const licences = await licencesOf(packages);
  for (const target of TARGETS) {
    const folder = builtFolder(target);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const { name, contents } of files) await writeFile(join(folder, name), contents);
    for (const [from, to] of Object.entries(COPIES)) {
      await cp(join(ROOT, from), join(folder, to), { recursive: true });
    }
    await copyIcons(folder);
    await writeFile(join(folder, 'manifest.json'), await manifestFor(target));
    await writeFile(join(folder, 'LICENSES-OF-PACKAGES'), licences);
  }
  return files.map(({ name, contents }) => sizeOf(name, contents));
}

/** The pictures; what they are drawn from stays at home. */
async function copyIcons(folder: string): Promise<void> {
  await cp(join(ROOT, 'assets/icons'), join(folder, 'icons'), {
    recursive: true,
    filter: (path) => !path.endsWith('.svg'),
  });
}
