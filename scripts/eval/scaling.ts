import { HARD_TEXTS } from '../bench/hard-texts.ts';
import { compileText } from './compiled-names.ts';

const SHORT = 50_000;
const FACTOR = 8;
const ROUNDS = 3;

/** Work that grows with the square of the text would cost FACTOR times this. */
const MOST_GROWTH = 20;

export interface Growth {
  name: string;
  /** Milliseconds of processor time for the short text and for one eight times as long. */
  short: number;
  long: number;
}

/** What texts nobody wrote cost, and what they cost at eight times the length. */
export function measureGrowth(): Growth[] {
  return Object.entries(HARD_TEXTS).map(([name, make]) => ({
    name,
    short: quickest(make(SHORT), ROUNDS),
    long: quickest(make(SHORT * FACTOR), 1),
  }));
}

/** Whether a text became more expensive than its length explains; what takes no time at all is no matter. */
export const growsTooFast = ({ short, long }: Growth): boolean =>
  long > 100 && long > short * MOST_GROWTH;

/** Processor time of the quickest of some runs: other work on the machine is not counted. */
function quickest(text: string, rounds: number): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage();
    compileText(text);
    const { user, system } = process.cpuUsage(begin);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
