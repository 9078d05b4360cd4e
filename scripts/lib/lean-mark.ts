import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { ROOT } from './root.ts';

const FOLDER = join(ROOT, 'node_modules/mark.js/src/lib');

/**
 * What of mark.js nothing here calls, by file: the ways to search and to take marks away, which Sidelight has its own
 * of, and frames, which are documents of their own to it.
 */
const UNUSED: Record<string, string[]> = {
  'mark.js': [
    'escapeStr',
    'createRegExp',
    'createSynonymsRegExp',
    'processSynomyms',
    'setupWildcardsRegExp',
    'createWildcardsRegExp',
    'setupIgnoreJoinersRegExp',
    'createJoinersRegExp',
    'createDiacriticsRegExp',
    'createMergedBlanksRegExp',
    'createAccuracyRegExp',
    'getSeparatedKeywords',
    'wrapMatches',
    'wrapMatchesAcrossElements',
    'unwrapMatches',
    'normalizeTextNode',
    'markRegExp',
    'mark',
    'unmark',
  ],
  'domiterator.js': [
    'getIframeContents',
    'isIframeBlank',
    'observeIframeLoad',
    'onIframeReady',
    'waitForIframes',
    'forEachIframe',
    'createInstanceOnIframe',
    'compareNodeIframe',
    'checkIframeFilter',
    'handleOpenIframes',
  ],
};

/** Takes mark.js by its source, without the methods that nothing here calls: pages have to load it. */
export const leanMark: Plugin = {
  name: 'lean-mark',
  setup(build) {
    build.onResolve({ filter: /^mark\.js$/ }, () => ({ path: join(FOLDER, 'mark.js') }));
    build.onLoad({ filter: /mark\.js[\\/]src[\\/]lib[\\/]\w+\.js$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const unused = UNUSED[basename(path)] ?? [];
      return { contents: unused.reduce(withoutMethod, code), loader: 'js' };
    });
  },
};

/** A class's code without one of its methods, of which there must be exactly one. */
export function withoutMethod(code: string, name: string): string {
  const method = new RegExp(`^ {2}${name}\\(.*\\) \\{\\r?\\n[\\s\\S]*?^ {2}\\}\\r?\\n`, 'gm');
  const { length } = [...code.matchAll(method)];
  if (length !== 1) throw new Error(`mark.js has ${length} methods ${name}, not 1`);
  return code.replace(method, '');
}
