import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is made or fetched, not written. */
const MADE = new Set(['node_modules', 'dist', 'build', 'coverage', '.git', '.cache']);
const BINARY = /\.(?:png|zip|gz|woff2?|bin)$/;

/** The project's files in a folder, as paths from the project's folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (MADE.has(entry.name)) return [];
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** The project's text files in some folders: path and contents. */
export function textsIn(...folders: string[]): [path: string, text: string][] {
  return folders
    .flatMap(filesIn)
    .filter((path) => !BINARY.test(path))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
