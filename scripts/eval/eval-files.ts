import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads a file of JSON lines. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}

export function writeLines(path: string, lines: readonly object[]): void {
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n') + '\n');
}

/** Runs something that needs a folder for its files, which is gone afterwards. */
export function withTemporaryFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-eval-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
