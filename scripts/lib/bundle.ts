import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { importOptions } from './bundling.js';
import { compileBundledPack } from './compile-bundled-pack.ts';
import { leanMark } from './lean-mark.ts';
import { oldestBrowsers } from './manifest.ts';
import { ROOT } from './root.ts';
import { withoutHtml } from './without-html.ts';

/** Each output of the build, and what it is made of. */
const ENTRIES = {
  background: 'src/background/main.ts',
  scout: 'src/content/scout.ts',
  'clear-leftovers': 'src/content/clear-leftovers.ts',
  annotator: 'src/content/annotator.ts',
  popup: 'src/popup/main.tsx',
  sidepanel: 'src/sidepanel/main.tsx',
  options: 'src/options/main.tsx',
  welcome: 'src/welcome/main.tsx',
  compiler: 'src/compiler-page/main.ts',
};
/** What pages load: made as small as can be. */
const ON_PAGES = ['scout.js', 'clear-leftovers.js', 'annotator.js'];
/** Tells Chromium that all functions of a script are called at once: compiling them one by one takes nearly twice as long. */
const ALL_CALLED = '//# allFunctionsCalledOnLoad';
const STYLES = {
  highlights: 'src/content/highlights.css',
  popup: 'src/popup/popup.css',
  sidepanel: 'src/sidepanel/sidepanel.css',
  options: 'src/options/options.css',
  welcome: 'src/welcome/welcome.css',
};

export interface Bundle {
  files: { name: string; contents: Uint8Array }[];
  /** Folders of the packages whose code is in the bundle. */
  packages: string[];
}

/**
 * Bundles code and style sheets, the same for every browser: classic scripts, because that is what
 * content scripts and both kinds of background are.
 */
export async function bundle({ dev }: { dev: boolean }): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints(ENTRIES), ...entryPoints(STYLES)],
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: await oldestBrowsers(),
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: !dev,
    sourcemap: dev ? 'inline' : false,
    // The packages' licences go into a file of their own, once.
    legalComments: 'none',
    logLevel: 'error',
    ...importOptions,
    plugins: [bundledPack, withoutHtml, leanMark, ...importOptions.plugins],
  });
  const files = outputFiles.map(async ({ path, contents }: OutputFile) => {
    const name = basename(path);
    if (dev || !ON_PAGES.includes(name)) return { name, contents };
    return { name, contents: await squeeze(contents, name === 'scout.js' ? ALL_CALLED : '') };
  });
  return {
    files: await Promise.all(files),
    packages: packagesOf(Object.keys(metafile.inputs)),
  };
}

/** Minifies code once more: terser folds expressions and names variables better than esbuild, which is faster. */
async function squeeze(contents: Uint8Array, preamble: string): Promise<Uint8Array> {
  const { code } = await minify(new TextDecoder().decode(contents), {
    ecma: 2020,
    compress: { passes: 2 },
    format: { preamble },
  });
  if (code === undefined) throw new Error('terser gave no code');
  return new TextEncoder().encode(code);
}

const entryPoints = (entries: Record<string, string>) =>
  Object.entries(entries).map(([out, path]) => ({ in: join(ROOT, path), out }));

/** Resolves `sidelight:bundled-pack` to the articles that come with Sidelight, compiled. */
export const bundledPack: Plugin = {
  name: 'bundled-pack',
  setup(build) {
    build.onResolve({ filter: /^sidelight:bundled-pack$/ }, ({ path }) => ({
      path,
      namespace: 'bundled-pack',
    }));
    build.onLoad({ filter: /.*/, namespace: 'bundled-pack' }, async () => ({
      contents: await compileBundledPack(),
      loader: 'json',
    }));
  },
};

/** The package folders among the files of a bundle. */
function packagesOf(inputs: string[]): string[] {
  const folders = inputs.flatMap((input) => {
    const match = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    return match ? [match[0]] : [];
  });
  return [...new Set(folders)].filter((folder) => existsSync(join(ROOT, folder))).sort();
}
