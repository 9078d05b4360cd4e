import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilerSize } from '../lib/compiler-bundle.ts';
import { describeSize } from '../lib/sizes.ts';
import { measureInBrowser } from './browser-speed.ts';
import { readLines } from './eval-files.ts';
import { growsTooFast, measureGrowth } from './scaling.ts';
import { printTable } from './table.ts';

/**
 * Prints how long compiling takes in Chromium, what it weighs, and how its cost grows with texts nobody wrote.
 *
 * @param folder - evaluation data whose articles are compiled; the project's own if left out
 * @returns whether all cost grows with the length of the text alone
 */
export async function evaluateSpeed(folder: string | undefined): Promise<boolean> {
  const text = (folder === undefined ? ownArticles() : quotedArticles(folder)).join('\n\n');
  const { first, medians } = await measureInBrowser(text);
  printTable(
    ['Chromium', 'ms', 'of processor time', 'the same by 1,000 words'],
    [
      ['first article, 1,000 words', first.waited.toFixed(0), first.worked.toFixed(0), ''],
      ...medians.map(({ words, waited, worked }) => [
        `${words.toLocaleString('en')} words`,
        waited.toFixed(0),
        worked.toFixed(0),
        ((1000 * worked) / words).toFixed(1),
      ]),
    ],
  );
  console.log(`${describeSize(await compilerSize())}\n`);
  const growth = measureGrowth();
  printTable(
    ['texts nobody wrote', '50,000 characters, ms', '400,000, ms', 'ratio'],
    growth.map((item) => [
      item.name,
      item.short.toFixed(0),
      item.long.toFixed(0),
      (item.long / item.short).toFixed(1) + (growsTooFast(item) ? ' TOO MUCH' : ''),
    ]),
  );
  return !growth.some(growsTooFast);
}

const quotedArticles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /^quotes.*\.jsonl$/.test(name))
    .flatMap((name) => readLines<{ text: string }>(join(folder, name)))
    .map(({ text }) => text);

const OWN = 'test/fixtures/articles';

function ownArticles(): string[] {
  const bundled = 'assets/articles';
  const folders = readdirSync(OWN).map((name) => join(OWN, name));
  const files = [bundled, ...folders].flatMap((folder) =>
    readdirSync(folder).map((name) => join(folder, name)),
  );
  return files
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));
}
