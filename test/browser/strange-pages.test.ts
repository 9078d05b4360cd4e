import { beforeAll, expect, it } from 'vitest';
import { changeSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { STRANGE_PAGES } from './strange-pages.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

/** Longer than a page takes to be highlighted, and what it does to answer, in ms. */
const REST = 1500;

declare global {
  interface Window {
    /** What went wrong in a page. */
    faults?: string[];
  }
}

/** What the reader has of a page: its text, where everything stands, and what went wrong. */
async function stateOf(page: BrowserPage) {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), REST);
  return page.evaluate(() => {
    // Of the document itself, the page may have hidden anything.
    const [root] = document.children;
    const find = (selector: string) => [...(root?.querySelectorAll(selector) ?? [])];
    const all = find('body, body :not(sidelight-mark, sidelight-card, form)');
    const places = all.map((node) => {
      const { left, top, width, height } = node.getBoundingClientRect();
      return [node.localName, ...[left, top, width, height].map(Math.round)].join(' ');
    });
    return { text: root?.textContent, places, faults: window.faults ?? [] };
  });
}

const isHighlighted = () =>
  Boolean(document.children[0]?.querySelector('sidelight-mark')) ||
  [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight'));

inBrowsers('Strange pages', (bench) => {
  // The same page on two sites, of which Sidelight reads one.
  beforeAll(async () => {
    await changeSettings(bench.browser, { disabledSites: ['localhost'], density: 'all' });
  });

  it.each(Object.entries(STRANGE_PAGES))('leaves %s as it is', async (name, strange) => {
    const open = (host: '127.0.0.1' | 'localhost') =>
      bench.browser.newPage(
        bench.server.add(strange, `/strange-${Object.keys(STRANGE_PAGES).indexOf(name)}`, host),
      );
    const without = await open('localhost');
    const withIt = await open('127.0.0.1');
    const [expected, state] = await Promise.all([without, withIt].map(stateOf));
    await without.close();
    if (strange.isHighlighted) await waitFor(withIt, isHighlighted);
    else if (strange.isHighlighted === false)
      expect(await withIt.evaluate(isHighlighted)).toBe(false);
    expect(state).toEqual(expected);
    await withIt.close();
  });
});
