import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './root.ts';

const SOURCE = join(ROOT, 'node_modules/mark.js/src/lib/mark.js');

/** What of mark.js is called here: the step that makes a mark. */
const USED = ['constructor', 'wrapRangeInTextNode'];

/** Takes mark.js by its source, without the methods that nothing here calls: pages have to load it. */
export const leanMark: Plugin = {
  name: 'lean-mark',
  setup(build) {
    build.onResolve({ filter: /^mark\.js$/ }, () => ({ path: SOURCE }));
    build.onLoad({ filter: /mark\.js[\\/]src[\\/]lib[\\/]mark\.js$/ }, async ({ path }) => ({
      contents: withMethods(await readFile(path, 'utf8'), USED),
      loader: 'js',
    }));
  },
};

/** A class's code with no more of its methods than some, each of which it must have. */
export function withMethods(code: string, used: readonly string[]): string {
  const found: string[] = [];
  const lean = code.replace(
    /^ {2}((?:[gs]et )?\w+)\(.*\) \{\r?\n[\s\S]*?^ {2}\}\r?\n/gm,
    (method, name: string) => {
      if (!used.includes(name)) return '';
      found.push(name);
      return method;
    },
  );
  const missing = used.filter((name) => !found.includes(name));
  if (missing.length > 0) throw new Error(`mark.js has no ${missing.join(', ')}`);
  return lean;
}
