import type { CDPSession } from 'puppeteer-core';
import type { compileArticles } from '../../src/compile/compile.ts';
import { launchChrome } from '../browser/launch-chrome.ts';
import { bundleCompiler, COMPILER } from '../lib/compiler-bundle.ts';

/** Lengths of articles, in words; a long news article has 2,000. */
const LENGTHS = [500, 1_000, 5_000, 20_000, 50_000];
/** Lengths are measured in turn, so that a busy moment hits them all. */
const ROUNDS = 5;

export interface SpeedInBrowser {
  /** From the compiler's script in memory to the first article compiled, data unpacked. */
  first: Times;
  /** Medians by number of words. */
  medians: (Times & { words: number })[];
}

/** Milliseconds: what a reader waits, and of that the page's own processor time. */
interface Times {
  waited: number;
  worked: number;
}

/** Measures the compiler in Chromium on articles of several lengths, cut from one long text. */
export async function measureInBrowser(text: string): Promise<SpeedInBrowser> {
  const browser = await launchChrome();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: Buffer.from(await bundleCompiler()).toString('utf8') });
    const texts = LENGTHS.map((words) => firstWords(text, words));
    const clock = await page.createCDPSession();
    await clock.send('Performance.enable', { timeDomain: 'threadTicks' });
    const measure = async (article: string): Promise<Times> => {
      const before = await workedMilliseconds(clock);
      const waited = await page.evaluate(timeInPage, COMPILER, article);
      return { waited, worked: (await workedMilliseconds(clock)) - before };
    };
    const first = await measure(texts[1] ?? text);
    const times: Times[][] = texts.map(() => []);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, article] of texts.entries()) times[i]?.push(await measure(article));
    }
    const medians = LENGTHS.map((words, i) => ({
      words,
      waited: median((times[i] ?? []).map(({ waited }) => waited)),
      worked: median((times[i] ?? []).map(({ worked }) => worked)),
    }));
    return { first, medians };
  } finally {
    await browser.close();
  }
}

/** The processor time of the page's main thread so far. */
async function workedMilliseconds(clock: CDPSession): Promise<number> {
  const { metrics } = await clock.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
}

/** Runs in the page: how long an article takes to compile. */
function timeInPage(compiler: string, text: string): number {
  const { compileArticles: compile } = (
    globalThis as unknown as Record<string, { compileArticles: typeof compileArticles }>
  )[compiler] as { compileArticles: typeof compileArticles };
  const metadata = { title: '', url: null, publisher: null, author: null, language: 'en' };
  const begin = performance.now();
  compile([{ ...metadata, published: '2023-01-22', text }]);
  return performance.now() - begin;
}

/** The beginning of a text, which is repeated if it is too short. */
function firstWords(text: string, count: number): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  let long = words;
  while (long.length < count) long = long.concat(words);
  return long.slice(0, count).join('');
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
