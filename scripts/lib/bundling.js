import { build } from 'esbuild';

/**
 * A style sheet that code imports is its text, with what it imports itself: shadow roots adopt it
 * from there. A style sheet that is an entry point, or imported by another, stays one.
 *
 * @type {import('esbuild').Plugin}
 */
const styleText = {
  name: 'style-text',
  setup(host) {
    host.onResolve({ filter: /\.css$/ }, async ({ kind, path, pluginData, ...rest }) => {
      if (kind !== 'import-statement' || pluginData === styleText) return undefined;
      const found = await host.resolve(path, { kind, pluginData: styleText, ...rest });
      return { ...found, namespace: 'style-text' };
    });
    host.onLoad({ filter: /.*/, namespace: 'style-text' }, async ({ path }) => {
      const { minify = false, target = [] } = host.initialOptions;
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify,
        target,
      });

      return { contents: outputFiles[0]?.text ?? '', loader: 'text' };
    });
  },
};

/**
 * How files other than code are imported, alike in scripts and in the extension.
 *
 * @satisfies {import('esbuild').BuildOptions}
 */
export const importOptions = {
  plugins: [styleText],
  // Letters and capitals are known to all browsers that run this; for fear of newer scripts' names, every such
  // expression would be made anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  // The source, whose steps can be called one by one, and which is a fifth smaller than what its package has built of
  // it for browsers of its time.
  alias: { 'mark.js': 'mark.js/src/lib/mark.js' },
};
