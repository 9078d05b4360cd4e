/**
 * Runs a TypeScript script: `node scripts/run.js SCRIPT.ts ARGUMENTS...`. Node 20 can't, so it is
 * bundled first, into node_modules/.cache, where it finds the packages it imports.
 */
import { build } from 'esbuild';
import process from 'node:process';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [, , script, ...rest] = process.argv;
if (script === undefined) {
  process.stderr.write('usage: node scripts/run.js SCRIPT.ts ARGUMENTS...\n');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(root, 'node_modules/.cache/scripts', `${basename(script, '.ts')}.mjs`);
await build({
  entryPoints: [resolve(script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
});
process.argv = [process.argv[0] ?? 'node', resolve(script), ...rest];
await import(pathToFileURL(outfile).href);
