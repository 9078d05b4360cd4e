import { readFileSync } from 'node:fs';

/** Reads a file of JSON lines. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
