/**
 * Runs every check and test there is: npm test. All stages run, whatever fails; the last line is
 * the count of all tests of all runners.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sum, type Counts } from './lib/counts.ts';
import { installBrowsers } from './lib/install-browsers.ts';
import { pageStage } from './lib/page-stage.ts';
import { ROOT } from './lib/root.ts';
import { check, scriptCheck, toolCheck, vitest, type Stage } from './lib/stages.ts';
import { storeLint } from './lib/store-lint.ts';

/** Checks of the code as it stands, and the tests that need no browser, side by side. */
const STATIC: Stage[] = [
  toolCheck('types', 'tsc', '--project', '.'),
  toolCheck('lint', 'eslint', '.', '--max-warnings', '0'),
  toolCheck('format', 'prettier', '--check', '.'),
  toolCheck('dead code', 'knip'),
];
const UNIT: Stage[] = [vitest('unit tests', 'vitest.config.ts')];

/** What needs the built extension, and the machine for itself. */
const BUILT: Stage[] = [
  scriptCheck('build', 'scripts/build.ts'),
  check('store lint', storeLint),
  vitest('browser tests', 'test/browser/vitest.config.ts'),
];

/** Real pages are their publishers' and lie beside the project, where there are any. */
const PAGES = join(ROOT, '../shared/pages');
const PAGE_SAMPLE = 40;
if (existsSync(PAGES)) BUILT.push(pageStage(PAGES, PAGE_SAMPLE));

async function runStage({ name, run }: Stage): Promise<Counts> {
  const start = performance.now();
  const { counts, output } = await run();
  const seconds = Math.round((performance.now() - start) / 1000);
  const { passed, failed } = counts;
  if (failed > 0) console.log(`\n--- ${name}\n${output}`);
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
  return counts;
}

async function runInOrder(stages: Stage[]): Promise<Counts> {
  const counts: Counts[] = [];
  for (const stage of stages) counts.push(await runStage(stage));
  return sum(counts);
}

await installBrowsers();
const before = await Promise.all([runInOrder(STATIC), runInOrder(UNIT)]);
const total = sum([...before, await runInOrder(BUILT)]);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;
