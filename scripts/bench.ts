/**
 * Measures what Sidelight costs, in Chromium:
 *   npm run bench -- [DIR] [--only PARTS] [--runs N] [--sample N]
 * DIR holds saved pages (.html, .html.gz). PARTS are some of finding, peers, view, lively, sizes, with commas
 * between. Writes bench/results.json and bench/README.md.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchFinding } from './bench/finding.ts';
import { benchLively } from './bench/lively.ts';
import { benchPeers } from './bench/peers.ts';
import { describeRun, readResults, writeResults } from './bench/results.ts';
import { savedPages } from './bench/saved-pages.ts';
import { benchView } from './bench/view.ts';
import { launchChrome, OFFLINE } from './browser/launch-chrome.ts';
import { startServer } from './browser/loopback-server.ts';
import { sampleOf } from './check-pages/page-files.ts';
import { buildExtension } from './lib/build-extension.ts';
import { messageOf } from './lib/message-of.ts';

const PARTS = ['finding', 'peers', 'view', 'lively', 'sizes'] as const;
type Part = (typeof PARTS)[number];
const USAGE = `Usage: npm run bench -- [DIR] [--only ${PARTS.join(',')}] [--runs N] [--sample N]`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      only: { type: 'string', default: PARTS.join(',') },
      runs: { type: 'string', default: '7' },
      sample: { type: 'string', default: '1000' },
    },
  });
  const parts = values.only.split(',');
  const [runs, sample] = [Number(values.runs), Number(values.sample)];
  const isPart = (part: string): part is Part => (PARTS as readonly string[]).includes(part);
  if (!parts.every(isPart) || !(runs >= 1) || !(sample >= 1)) throw new Error(USAGE);
  const [folder] = positionals;
  if (folder !== undefined && !existsSync(folder)) throw new Error(`${folder} is not there.`);
  return { folder, parts: new Set(parts), runs, sample };
}

const show = (one: unknown) => {
  console.log(JSON.stringify(one));
};

async function main(): Promise<void> {
  const { folder, parts, runs, sample } = readArguments();
  const pages = await savedPages(folder);
  const skipped: string[] = [];
  const results = await readResults();
  const done = (part: Part) => {
    results.runs = { ...results.runs, [part]: describeRun() };
  };
  const sizes = await buildExtension({ dev: false });
  if (parts.has('sizes')) {
    results.sizes = sizes.filter(({ name }) => /^(?:scout|annotator)\.js$/.test(name));
    done('sizes');
  }
  const server = await startServer();
  const browser = await launchChrome({ headless: true, args: OFFLINE });
  try {
    if (folder === undefined) skipped.push('saved pages: one made up stood in for them');
    const bench = { browser, server, pages, runs };
    if (parts.has('finding')) {
      results.finding = await benchFinding(bench, show);
      done('finding');
    }
    if (parts.has('peers')) {
      results.peers = await benchPeers(bench, show);
      done('peers');
    }
    if (parts.has('view')) {
      if (folder === undefined) skipped.push('view');
      else {
        results.view = await benchView(server, sampleOf([...pages], sample), show);
        done('view');
      }
    }
    if (parts.has('lively')) {
      results.lively = await benchLively(server);
      show(results.lively);
      done('lively');
    }
  } finally {
    await browser.close();
    await server.close();
  }
  await writeResults(results);
  for (const part of skipped) console.log(`SKIPPED without a folder of saved pages: ${part}.`);
  console.log('Written: bench/results.json, bench/README.md');
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
