import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** How many tests of a runner passed and failed. One that did not run has not passed. */
export interface Counts {
  passed: number;
  failed: number;
}

export const sum = (all: Counts[]): Counts =>
  all.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );

const vitestReport = v.object({
  success: v.boolean(),
  numTotalTests: v.number(),
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/**
 * What vitest's JSON report counts. A file that could not be read as tests counts as one failure,
 * and so does anything else that made the run fail.
 */
export function countVitest(report: unknown): Counts {
  const result = v.safeParse(vitestReport, report);
  if (!result.success) return { passed: 0, failed: 1 };
  const { success, numTotalTests, numPassedTests, testResults } = result.output;
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status !== 'passed'),
  ).length;
  const failed = numTotalTests - numPassedTests + brokenFiles;
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed };
}

/** Reads a JSON report; null if the runner did not get so far as to write one. */
export async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
