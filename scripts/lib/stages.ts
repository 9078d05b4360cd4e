import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countVitest, readReport, type Counts } from './counts.ts';
import { ROOT } from './root.ts';
import { runCommand, type Outcome } from './run-command.ts';

/** One runner of `npm test`. */
export interface Stage {
  name: string;
  run: () => Promise<{ counts: Counts; output: string }>;
}

const tool = (name: string): string => join(ROOT, 'node_modules/.bin', name);

/** A command that is one test: it passes with exit code 0. */
export function check(name: string, run: () => Promise<Outcome>): Stage {
  return {
    name,
    run: async () => {
      const { code, output } = await run();
      return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
    },
  };
}

/** A check by a tool among the dependencies. */
export const toolCheck = (name: string, command: string, ...args: string[]): Stage =>
  check(name, () => runCommand(tool(command), args));

/** One of this project's scripts as a check. */
export const scriptCheck = (name: string, ...args: string[]): Stage =>
  check(name, () => runCommand(process.execPath, ['scripts/run.js', ...args]));

/** Vitest's tests under one configuration. */
export function vitest(name: string, config: string): Stage {
  return {
    name,
    run: () =>
      withReport(async (report) => {
        const { output } = await runCommand(tool('vitest'), [
          'run',
          `--config=${config}`,
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
        ]);
        return { counts: countVitest(await readReport(report)), output };
      }),
  };
}

/** Lends a file name for a runner's report. */
export async function withReport<T>(use: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
