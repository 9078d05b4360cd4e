import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './root.ts';

const run = promisify(execFile);
const FOLDER = 'assets/articles';

/**
 * The pack of the articles that come with Sidelight, as JSON. Made by the command line's compiler
 * in a process of its own, so that a watching build uses the compiler as it is now.
 */
export async function compileBundledPack(): Promise<string> {
  const articles = (await readdir(join(ROOT, FOLDER))).sort().map((name) => join(FOLDER, name));
  const { stdout } = await run(
    process.execPath,
    ['scripts/run.js', 'scripts/compile.ts', ...articles],
    { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}
