import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** Preact's one assignment of HTML, as its published file has it. */
const ASSIGNMENT = /\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Takes from Preact the way to set HTML (`dangerouslySetInnerHTML`). Nothing here uses it, all text
 * being rendered as text; without it nothing can, and stores' checks find nothing to ask about.
 */
export const withoutHtml: Plugin = {
  name: 'without-html',
  setup(build) {
    build.onLoad(
      { filter: /node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/ },
      async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const { length } = [...code.matchAll(ASSIGNMENT)];
        if (length !== 1) throw new Error(`Preact sets HTML in ${length} places, not in 1`);
        return { contents: code.replace(ASSIGNMENT, '(void 0)'), loader: 'js' };
      },
    );
  },
};
