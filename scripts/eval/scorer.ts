import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs one of the evaluation set's scorers on predictions; returns what it prints, parsed. */
export function runScorer(scorer: string, gold: string, predictions: readonly object[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-eval-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, predictions.map((line) => JSON.stringify(line)).join('\n') + '\n');
    return JSON.parse(execFileSync(process.execPath, [scorer, gold, file], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
