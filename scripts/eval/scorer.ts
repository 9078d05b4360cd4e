import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { withTemporaryFolder, writeLines } from './eval-files.ts';

/** Runs one of the evaluation set's scorers on predictions; returns what it prints, parsed. */
export function runScorer(scorer: string, gold: string, predictions: readonly object[]): unknown {
  return withTemporaryFolder((folder): unknown => {
    const file = join(folder, 'predictions.jsonl');
    writeLines(file, predictions);
    return JSON.parse(execFileSync(process.execPath, [scorer, gold, file], { encoding: 'utf8' }));
  });
}
