import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The saved pages in a folder and below it (`.html`, `.html.gz`), in order of their names.
 *
 * @returns paths relative to the folder
 * @throws if the folder can't be read
 */
export async function pageFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.html(?:\.gz)?$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** `count` of the items, the same ones every time, spread evenly over all. */
export function sampleOf<T>(items: T[], count: number): T[] {
  if (count >= items.length) return items;
  return Array.from(
    { length: count },
    (_, i) => items[Math.floor((i * items.length) / count)],
  ).filter((item) => item !== undefined);
}
