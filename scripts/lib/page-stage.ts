import * as v from 'valibot';
import type { Counts } from './counts.ts';
import { readReport } from './counts.ts';
import { runCommand } from './run-command.ts';
import { withReport, type Stage } from './stages.ts';

const report = v.array(v.object({ harm: v.array(v.string()) }));

/**
 * The check of saved pages over the built extension; each page is one test.
 *
 * @param sample - how many of the folder's pages
 */
export function pageStage(folder: string, sample: number): Stage {
  return {
    name: 'saved pages',
    run: () =>
      withReport(async (file) => {
        const { code, output } = await runCommand(process.execPath, [
          'scripts/run.js',
          'scripts/check-pages.ts',
          folder,
          `--sample=${sample}`,
          `--json=${file}`,
          '--no-build',
        ]);
        return { counts: countPages(await readReport(file), code), output };
      }),
  };
}

function countPages(results: unknown, code: number): Counts {
  if (!v.is(report, results)) return { passed: 0, failed: 1 };
  const failed = results.filter(({ harm }) => harm.length > 0).length;
  return { passed: results.length - failed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
