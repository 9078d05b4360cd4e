import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../lib/root.ts';
import type { Size } from '../lib/sizes.ts';
import type { FindingResult } from './finding.ts';
import type { LivelyResult } from './lively.ts';
import type { PeerResult } from './peers.ts';
import { describeResults } from './report.ts';
import type { ViewResult } from './view.ts';

/** What was measured last, part by part: parts may be measured at different times. */
export interface Results {
  finding?: FindingResult[];
  peers?: PeerResult[];
  view?: ViewResult[];
  lively?: LivelyResult;
  sizes?: Size[];
  /** When each part was measured, and on what. */
  runs?: Record<string, string>;
}

const FOLDER = join(ROOT, 'bench');

export async function readResults(): Promise<Results> {
  return JSON.parse(
    await readFile(join(FOLDER, 'results.json'), 'utf8').catch(() => '{}'),
  ) as Results;
}

/** Says when and on what something is measured. */
export function describeRun(): string {
  const [cpu] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, Node ${process.version}, ${availableParallelism()} cores (${cpu?.model.trim() ?? 'unknown'})`;
}

/** Stores results as JSON and as the page that tells of them. */
export async function writeResults(results: Results): Promise<void> {
  await writeFormatted('results.json', JSON.stringify(results));
  await writeFormatted('README.md', describeResults(results));
}

async function writeFormatted(name: string, contents: string): Promise<void> {
  const filepath = join(FOLDER, name);
  await writeFile(
    filepath,
    await format(contents, { ...(await resolveConfig(filepath)), filepath }),
  );
}
