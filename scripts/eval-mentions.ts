/**
 * Measures which names are found on saved pages, against labels made by hand:
 *   npm run eval:mentions -- DIR [--show] [--places FILE]
 * DIR holds the pages that test/fixtures/mentions/labels.json speaks of; --show lists what went wrong, --places
 * writes down every place where a name stands.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pageFiles } from './check-pages/page-files.ts';
import { launchChrome, OFFLINE } from './browser/launch-chrome.ts';
import type { Place } from './eval-mentions/find-on-page.ts';
import { judge, type Labels, type Tally } from './eval-mentions/labels.ts';
import type { NamedPack } from './eval-mentions/named-pack.ts';
import { importOptions } from './lib/bundling.js';
import { messageOf } from './lib/message-of.ts';
import { ROOT } from './lib/root.ts';

const FIXTURES = join(ROOT, 'test/fixtures/mentions');

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(FIXTURES, file), 'utf8'));

async function bundleFinder(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'scripts/eval-mentions/find-on-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'evaluation',
    ...importOptions,
  });
  return outputFiles[0]?.text ?? '';
}

/** What runs in the browser: the page's markup without what would load or run, then the finder. */
const expression = (html: string, finder: string, packs: readonly NamedPack[]) => `(() => {
  const page = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html');
  for (const gone of page.querySelectorAll('script, link, iframe, img, meta')) gone.remove();
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement);
  ${finder}
  return evaluation.findOnPage(${JSON.stringify(packs)});
})()`;

async function findPlaces(
  folder: string,
  packs: readonly NamedPack[],
): Promise<Record<string, Place[][]>> {
  const finder = await bundleFinder();
  const browser = await launchChrome({ args: OFFLINE });
  try {
    const page = await browser.newPage();
    const found: Record<string, Place[][]> = {};
    for (const file of await pageFiles(folder)) {
      const raw = await readFile(join(folder, file));
      const html = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
      await page.goto('about:blank');
      found[file] = (await page.evaluate(expression(html, finder, packs))) as Place[][];
    }
    return found;
  } finally {
    await browser.close();
  }
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;

function describe(name: string, { right, wrong, missed }: Tally): string {
  const precision = percent(right, right + wrong);
  const recall = percent(right, right + missed);
  const meant = right + missed;
  return `${name.padEnd(14)} precision ${precision.padStart(8)}  recall ${recall.padStart(8)}  of ${meant} mentions`;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean', default: false }, places: { type: 'string' } },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Usage: npm run eval:mentions -- DIR [--show]');
  const packs = (await readJson('packs.json')) as NamedPack[];
  const labels = (await readJson('labels.json')) as Labels;
  const found = await findPlaces(folder, packs);
  if (values.places !== undefined) await writeFile(values.places, JSON.stringify(found));

  const total: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const [i, { id }] of packs.entries()) {
    const ofPack: Tally = { right: 0, wrong: 0, missed: 0 };
    for (const [file, places] of Object.entries(found)) {
      const ofPage = labels[file]?.[id];
      // Not every page was labelled for every article.
      if (!ofPage) continue;
      const { tally, faults, changed } = judge(ofPage, places[i] ?? []);
      for (const key of ['right', 'wrong', 'missed'] as const) {
        ofPack[key] += tally[key];
        total[key] += tally[key];
      }
      for (const name of changed) console.log(`${id}: ${file} no longer has ${name} as labelled`);
      if (values.show) for (const fault of faults) console.log(`${id}: ${fault}  (${file})`);
    }
    console.log(describe(id, ofPack));
  }
  console.log(describe('all', total));
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
