import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = join(process.cwd(), 'test/browser/torture/editors');

/** A script that puts an editor with a text into `#place`. */
export async function buildEditor(name: string, text: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { show } from ${JSON.stringify(join(FOLDER, `${name}.ts`))};
        show(document.querySelector('#place'), ${JSON.stringify(text)});`,
      resolveDir: FOLDER,
    },
    bundle: true,
    write: false,
    format: 'iife',
    logLevel: 'error',
  });
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}
