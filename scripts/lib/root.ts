import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, found upwards from wherever this code was bundled to. */
export const ROOT = findRoot(import.meta.dirname);

function findRoot(folder: string): string {
  const isRoot = ['manifest.json', 'package-lock.json'].every((name) =>
    existsSync(join(folder, name)),
  );
  if (isRoot) return folder;
  if (dirname(folder) === folder) throw new Error('The project folder was not found');
  return findRoot(dirname(folder));
}
