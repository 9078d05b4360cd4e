import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

interface Change {
  file: RegExp;
  /** Where the package's file sets HTML. */
  assignment: RegExp;
  /** In how many places it does. */
  places: number;
  instead: string;
}

const CHANGES: readonly Change[] = [
  {
    // Nothing here sets HTML (`dangerouslySetInnerHTML`), all text being rendered as text; without it nothing can.
    file: /node_modules[\\/]preact[\\/]dist[\\/]preact\.mjs$/,
    assignment: /\(\w+\.innerHTML=\w+\.__html\)/g,
    places: 1,
    instead: '(void 0)',
  },
  {
    // Readability puts back what it had taken apart, and looks into what is for browsers without scripts. Parsed apart,
    // that gives the same nodes, and none of them is ever in a document that could load or run it.
    file: /node_modules[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/,
    assignment: /\b(page|tmp)\.innerHTML = ([\w.]+);/g,
    places: 2,
    instead:
      '$1.replaceChildren(...new DOMParser().parseFromString("<body>" + $2, "text/html").body.childNodes);',
  },
];

/**
 * Takes from packages the places where they set HTML: so that nothing can, and stores' checks find nothing to ask
 * about.
 */
export const withoutHtml: Plugin = {
  name: 'without-html',
  setup(build) {
    for (const { file, assignment, places, instead } of CHANGES) {
      build.onLoad({ filter: file }, async ({ path }) => {
        const code = await readFile(path, 'utf8');
        const { length } = [...code.matchAll(assignment)];
        if (length !== places) throw new Error(`${path} sets HTML in ${length} places`);
        return { contents: code.replace(assignment, instead), loader: 'js' };
      });
    }
  },
};
