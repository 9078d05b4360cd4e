/**
 * Runs a TypeScript script: `node scripts/run.js SCRIPT.ts ARGUMENTS...`. Sees to the dependencies
 * first, so that every command works in a fresh clone; that is why this file and what it imports
 * at the top use nothing but Node's own modules. The script is bundled into node_modules/.cache,
 * where it finds the packages it imports.
 */
import { mkdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureDependencies } from './lib/dependencies.js';

const [, , script, ...rest] = process.argv;
if (script === undefined) {
  process.stderr.write('usage: node scripts/run.js SCRIPT.ts ARGUMENTS...\n');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
ensureDependencies(root);

const { build } = await import('esbuild');
const { importOptions } = await import('./lib/bundling.js');
const folder = join(root, 'node_modules/.cache/sidelight');
// Named by process, so that two runs of one script don't write over each other.
const outfile = join(folder, `${basename(script, '.ts')}-${process.pid}.mjs`);
await mkdir(folder, { recursive: true });
await build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
  ...importOptions,
});
process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? 'node', resolve(script), ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(outfile, { force: true });
}
