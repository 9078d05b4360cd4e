import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/**
 * The licences of packages whose code is in the extension, which their terms ask to be kept with it.
 *
 * @param packages - package folders, relative to the project
 * @throws if a package has no licence file
 */
export async function licencesOf(packages: string[]): Promise<string> {
  const texts = await Promise.all(packages.map(licenceOf));
  return `Sidelight contains code of these packages.\n\n${texts.join('\n\n')}`;
}

async function licenceOf(folder: string): Promise<string> {
  const file = (await readdir(join(ROOT, folder))).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence file`);
  const name = folder.replace(/^.*node_modules\//, '');
  const text = await readFile(join(ROOT, folder, file), 'utf8');
  return `${name}\n${'='.repeat(name.length)}\n${text.trim()}\n`;
}
