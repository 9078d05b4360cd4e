import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { slugOf, type State, type Surface } from '../../test/states/states.ts';
import { startServer } from '../browser/loopback-server.ts';
import { bundledPack } from '../lib/bundle.ts';
import { importOptions } from '../lib/bundling.js';
import { ROOT } from '../lib/root.ts';

/** The folder and name of each surface's page and style sheet; the card stands on a page of somebody else. */
const SOURCES: Record<Surface, string> = {
  card: 'test/states/foreign',
  popup: 'src/popup/popup',
  panel: 'src/sidepanel/sidepanel',
  options: 'src/options/options',
  welcome: 'src/welcome/welcome',
};

const SCRIPT = /<script defer src="[\w.]+"><\/script>/;

/** The surfaces in all their states, without a browser's extension around them. */
export interface Gallery {
  url: (state: State, language: string) => string;
  close: () => Promise<void>;
}

/** Bundles the gallery and serves it on this computer. */
export async function serveGallery(): Promise<Gallery> {
  const shared = { absWorkingDir: ROOT, bundle: true, write: false, logLevel: 'error' } as const;
  const { outputFiles: code } = await build({
    ...shared,
    entryPoints: ['test/states/gallery.tsx'],
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    ...importOptions,
    plugins: [bundledPack, ...importOptions.plugins],
  });
  const server = await startServer();
  server.add({ contents: code[0]?.text ?? '', type: 'text/javascript' }, '/gallery.js');
  for (const [surface, source] of Object.entries(SOURCES)) {
    const { outputFiles: styles } = await build({ ...shared, entryPoints: [`${source}.css`] });
    const sheet = { contents: styles[0]?.text ?? '', type: 'text/css' };
    server.add(sheet, `/${basename(source)}.css`);
    const html = await readFile(join(ROOT, `${source}.html`), 'utf8');
    server.add(
      html.replace(SCRIPT, '<script type="module" src="gallery.js"></script>'),
      `/${surface}`,
    );
  }
  const folder = join(ROOT, 'assets/_locales');
  for (const language of await readdir(folder)) {
    const contents = await readFile(join(folder, language, 'messages.json'), 'utf8');
    server.add({ contents, type: 'application/json' }, `/messages-${language}.json`);
  }
  return {
    url: (state, language) =>
      `${server.url(`/${state.surface}`)}?state=${slugOf(state)}&lang=${language}${state.hash ?? ''}`,
    close: () => server.close(),
  };
}
