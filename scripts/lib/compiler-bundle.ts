import { build } from 'esbuild';
import { importOptions } from './bundling.js';
import { oldestBrowsers } from './manifest.ts';
import { ROOT } from './root.ts';
import { sizeOf, type Size } from './sizes.ts';

/** The global variable that holds the compiler where its bundle has run. */
export const COMPILER = 'sidelightCompiler';

/** All that compiles articles in a browser, code and data, as one classic script. */
const PARTS = `
  export { compileArticles } from './src/compile/compile.ts';
  export { extractPage } from './src/compile/read/extract-page.ts';`;

export async function bundleCompiler(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: PARTS, resolveDir: ROOT, loader: 'ts' },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    globalName: COMPILER,
    target: await oldestBrowsers(),
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    ...importOptions,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** What compiling weighs, wherever it is loaded. */
export const compilerSize = async (): Promise<Size> => sizeOf('compiler', await bundleCompiler());
