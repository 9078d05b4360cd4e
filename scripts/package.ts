/**
 * Packs the extension for the stores: npm run package. The same sources give the same zips.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { buildExtension, builtFolder, DIST } from './lib/build-extension.ts';
import { TARGETS, type Target } from './lib/manifest.ts';
import { messageOf } from './lib/message-of.ts';
import { ROOT } from './lib/root.ts';
import { describeSize, isTooLarge } from './lib/sizes.ts';
import { storeLint } from './lib/store-lint.ts';

/** The time of every file in the zips: the first that the format can write. */
const TIME = new Date(1980, 0, 1);

interface Versioned {
  version: string;
}

const versionIn = async (file: string): Promise<string> =>
  (JSON.parse(await readFile(file, 'utf8')) as Versioned).version;

/** The version to pack. Stores go by the manifest's, people by package.json's. */
async function version(target: Target): Promise<string> {
  const inManifest = await versionIn(join(builtFolder(target), 'manifest.json'));
  const inPackage = await versionIn(join(ROOT, 'package.json'));
  if (inManifest === inPackage) return inManifest;
  throw new Error(`manifest.json says version ${inManifest}, package.json ${inPackage}`);
}

async function zip(folder: string): Promise<Uint8Array> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files: Zippable = {};
  for (const path of paths) {
    const name = path.slice(folder.length + 1).replaceAll('\\', '/');
    files[name] = [await readFile(path), { mtime: TIME, level: 9 }];
  }
  return zipSync(files);
}

async function main(): Promise<void> {
  const tooLarge = (await buildExtension({ dev: false })).filter(isTooLarge);
  if (tooLarge.length > 0) throw new Error(tooLarge.map(describeSize).join('\n'));
  const { code, output } = await storeLint();
  if (code !== 0) throw new Error(output);
  for (const target of TARGETS) {
    const file = `sidelight-${target}-${await version(target)}.zip`;
    const contents = await zip(builtFolder(target));
    await writeFile(join(DIST, file), contents);
    console.log(`dist/${file}  ${(contents.length / 1024).toFixed(1)} KB`);
  }
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
