import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import type { ServedPage } from '../../../scripts/browser/loopback-server.ts';
import { randomFrom, Script, type State } from './script.ts';

const FOLDER = join(process.cwd(), 'test/browser/torture');

const svelte: Plugin = {
  name: 'svelte',
  setup(host) {
    host.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { js } = compile(await readFile(path, 'utf8'), { generate: 'client', filename: path });
      return { contents: js.code, loader: 'js' };
    });
  },
};

/** Apps whose pages the server writes. */
const SERVED = new Set([
  'by-hand',
  'inner-html',
  'virtual-list',
  'react-hydrated',
  'react-streamed',
  'vue-hydrated',
]);

/** An app whose page the server writes, before the app takes it over. */
interface Served {
  onServer?: (state: State) => string | string[] | Promise<string | string[]>;
}

/**
 * The page of an app, with the framework's own checks switched on.
 *
 * @param delay - how long after the page has come the app takes it over, in ms
 */
export async function buildPage(name: string, seed: number, delay: number): Promise<ServedPage> {
  const app = join(FOLDER, 'apps', `${name}.ts`);
  const { outputFiles } = await build({
    stdin: {
      contents: `import { app } from ${JSON.stringify(app)};
        import { torture } from ${JSON.stringify(join(FOLDER, 'runner.ts'))};
        torture(app, ${seed}, ${delay});`,
      resolveDir: FOLDER,
    },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['development', 'browser'],
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte],
    logLevel: 'error',
  });
  const { onServer } = SERVED.has(name) ? ((await import(app)) as Served) : {};
  const written = (await onServer?.(new Script(randomFrom(seed)).state)) ?? '';
  const parts = typeof written === 'string' ? [written] : written;
  const code = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  return {
    contents: [
      `<!doctype html>\n<title>${name}</title>\n<div id="app">${parts[0] ?? ''}`,
      ...parts.slice(1),
      `</div>\n<div id="copies"></div>\n<script>${code}</script>`,
    ],
  };
}
