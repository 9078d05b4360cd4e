/**
 * Checks that Sidelight leaves saved pages unharmed, in Chromium:
 *   npm run check:pages -- DIR [--sample N] [--jobs N] [--json FILE]
 * DIR holds pages (.html, .html.gz), also in subfolders. Exit code 1 if any page is harmed.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ChromeDriver } from './browser/chrome-driver.ts';
import { startServer, type LoopbackServer } from './browser/loopback-server.ts';
import { PageChecker, type PageResult } from './check-pages/check-page.ts';
import { pageFiles, sampleOf } from './check-pages/page-files.ts';
import { describeResult, summarize } from './check-pages/report.ts';
import { buildExtension, builtFolder } from './lib/build-extension.ts';
import { messageOf } from './lib/message-of.ts';

const USAGE = 'Usage: npm run check:pages -- DIR [--sample N] [--jobs N] [--json FILE]';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      jobs: { type: 'string' },
      json: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error(USAGE);
  const whole = (text: string | undefined, otherwise: number) => {
    const value = text === undefined ? otherwise : Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(USAGE);
    return value;
  };
  return {
    folder,
    sample: whole(values.sample, Number.MAX_SAFE_INTEGER),
    jobs: whole(values.jobs, availableParallelism()),
    json: values.json,
    build: !values['no-build'],
  };
}

/** Serves a saved page and checks it. */
async function checkFile(
  checker: PageChecker,
  server: LoopbackServer,
  folder: string,
  file: string,
): Promise<PageResult> {
  const contents = await readFile(join(folder, file));
  const path = `/${encodeURIComponent(file)}/`;
  const on = server.add({ contents, gzipped: file.endsWith('.gz') }, path);
  try {
    return await checker.check(file, on, server.url(path, 'localhost'));
  } catch (error) {
    const none = { without: 0, with: 0 };
    return {
      file,
      mentions: 0,
      errors: { without: [], with: [] },
      longestTask: none,
      restored: false,
      harm: [messageOf(error)],
    };
  } finally {
    server.remove(path);
  }
}

async function main(): Promise<void> {
  const { folder, sample, jobs, json, build } = readArguments();
  if (!existsSync(folder)) throw new Error(`${folder} is not there.`);
  const files = sampleOf(await pageFiles(folder), sample);
  if (files.length === 0) throw new Error(`${folder} has no pages (.html, .html.gz).`);
  if (build) await buildExtension({ dev: false });
  const server = await startServer();
  const results: PageResult[] = [];
  const queue = files.values();
  // Each job has a browser of its own, with one page in front.
  const job = async () => {
    const driver = await ChromeDriver.launch({ extension: builtFolder('chrome'), headless: true });
    try {
      const checker = await PageChecker.of(driver);
      for (const file of queue) {
        const result = await checkFile(checker, server, folder, file);
        console.log(describeResult(result));
        results.push(result);
      }
    } finally {
      await driver.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, job));
  } finally {
    await server.close();
  }
  console.log(summarize(results));
  if (json !== undefined) await writeFile(json, JSON.stringify(results, null, 2) + '\n');
  if (results.some(({ harm }) => harm.length > 0)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
