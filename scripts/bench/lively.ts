import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { ChromeDriver } from '../browser/chrome-driver.ts';
import { launchChrome, OFFLINE } from '../browser/launch-chrome.ts';
import type { LoopbackServer } from '../browser/loopback-server.ts';
import { builtFolder } from '../lib/build-extension.ts';
import { rounded } from './statistics.ts';

export interface LivelyResult {
  seconds: number;
  /** Percent of a core that the page's main thread took. */
  without: number;
  with: number;
  /** What Sidelight took of it. */
  share: number;
  highlighted: boolean;
}

const SECONDS = 60;
/** What is done once and for all, such as finding the names for the first time, is over by then; in ms. */
const BEGINNING = 3_000;

/** A page of news with a ticker: ten times a second some text changes, and now and then a paragraph comes. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Live</title><main></main><script>
const names = ['Iran', 'Hossein Amir-Abdollahian', 'Nikki Haley', 'Tehran', 'the Revolutionary Guard', 'Washington'];
const main = document.querySelector('main');
let n = 0;
const sentence = () => names[n % names.length] + ' was named for the ' + n + 'th time, Reuters reported on Sunday. ';
const paragraph = () => {
  const p = document.createElement('p');
  p.textContent = Array.from({ length: 5 }, () => (n++, sentence())).join('');
  return p;
};
for (let i = 0; i < 300; i++) main.append(paragraph());
setInterval(() => {
  n++;
  const ps = main.children;
  ps[(n * 7) % 100].firstChild.data = sentence() + sentence();
  if (n % 10 === 0) { main.prepend(paragraph()); main.lastElementChild.remove(); }
}, 100);
</script>`;

/** Measures a page that changes ten times a second for a minute, with Sidelight and without at the same time. */
export async function benchLively(server: LoopbackServer): Promise<LivelyResult> {
  const url = server.add(PAGE);
  const plain = await launchChrome({ headless: true, args: OFFLINE });
  const driver = await ChromeDriver.launch({ extension: builtFolder('chrome'), headless: true });
  try {
    const pages = await Promise.all([plain.newPage(), driver.browser.newPage()]);
    const [without, withIt] = await Promise.all(pages.map((page) => worked(page, url)));
    const highlighted = await pages[1].evaluate(
      () => CSS.highlights.size > 0 || document.querySelector('sidelight-mark') !== null,
    );
    const percent = (ms = 0) => rounded(ms / SECONDS / 10);
    return {
      seconds: SECONDS,
      without: percent(without),
      with: percent(withIt),
      share: percent((withIt ?? 0) - (without ?? 0)),
      highlighted,
    };
  } finally {
    await plain.close();
    await driver.close();
  }
}

/** Milliseconds of the processor that the main thread takes in all. */
async function worked(page: Page, url: string): Promise<number> {
  const clock = await page.createCDPSession();
  await clock.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await clock.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  await page.goto(url);
  await sleep(BEGINNING);
  const before = await now();
  await sleep(SECONDS * 1000);
  return (await now()) - before;
}
