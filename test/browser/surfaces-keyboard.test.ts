import { beforeEach, expect, it } from 'vitest';
import { poll } from '../../scripts/browser/poll.ts';
import { readSettings, resetSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p>Hossein Amir-Abdollahian spoke of Iran, Denis Pushilin of Donetsk.</p></body></html>`;

/** More than any page has stops. */
const MANY = 150;

const focused = (page: BrowserPage) =>
  page.evaluate(() => {
    const active = document.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent.trim() ?? '';
  });

/** Goes on by Tab until the focus leaves the page; notes where it was, and where it was not to be seen. */
async function goThrough(page: BrowserPage): Promise<{ stops: number; unseen: string[] }> {
  const unseen: string[] = [];
  for (let stops = 0; stops < MANY; stops += 1) {
    await page.press('Tab');
    const at = await page.evaluate(() => {
      const active = document.activeElement;
      if (!(active instanceof Element) || active === document.body) return null;
      if ('reached' in (active as HTMLElement).dataset) return null;
      (active as HTMLElement).dataset.reached = '';
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return { isSeen, name: active.outerHTML.slice(0, 100) };
    });
    if (!at) return { stops, unseen };
    if (!at.isSeen) unseen.push(at.name);
  }
  throw new Error(`Tab never leaves ${page.url}`);
}

/** What can be used but was not come to. */
const unreached = (page: BrowserPage) =>
  page.evaluate(() => {
    const usable = 'a[href], button, input, select, textarea, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter(
        (element) =>
          element.tabIndex >= 0 &&
          element.checkVisibility() &&
          !element.matches(':disabled, [type=radio]:not(:checked), [data-reached]'),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 100));
  });

inBrowsers('The keyboard on Sidelight’s own pages', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const openPage = async () => {
    const page = await bench.browser.newPage(bench.server.add(PAGE));
    await waitFor(page, () => document.querySelectorAll('sidelight-mark').length >= 4);
    return page;
  };
  const openPanel = async () => {
    const { url } = await openPage();
    const tab = await poll(
      () =>
        bench.browser.inExtension(
          async (api, wanted) => (await api.tabs.query({})).find((each) => each.url === wanted)?.id,
          url,
        ),
      url,
    );
    const panel = await bench.browser.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await waitFor(panel, () => document.querySelector('.entry-name') !== null);
    return panel;
  };

  it.each([
    ['options.html#/highlighting', 12],
    ['options.html#/sites', 7],
    ['options.html#/library', 7],
    ['options.html#/shortcuts', 6],
    ['options.html#/about', 9],
    ['welcome.html', 15],
    ['welcome.html#news', 1],
  ])('comes to everything on %s, visibly, and out again', async (path, least) => {
    const page = await bench.browser.openExtensionPage(path);
    await waitFor(page, () => document.querySelector('main button, main a[href]') !== null);
    if (path === 'welcome.html') {
      await waitFor(page, () => document.querySelector('.card button') !== null);
    }
    const { stops, unseen } = await goThrough(page);
    expect(unseen).toEqual([]);
    expect(await unreached(page)).toEqual([]);
    expect(stops).toBeGreaterThanOrEqual(least);
  });

  it('changes section and setting, and says so', async () => {
    const page = await bench.browser.openExtensionPage('options.html');
    await waitFor(page, () => document.querySelector('.switch') !== null);
    const goTo = async (name: string) => {
      for (let i = 0; i < MANY && (await focused(page)) !== name; i += 1) await page.press('Tab');
      expect(await focused(page)).toBe(name);
    };
    await goTo('People');
    await page.press(' ');
    await waitFor(page, () =>
      document.querySelector('[role=status]:not(.search *)')?.textContent.includes('People: off'),
    );
    expect((await readSettings(bench.browser)).types?.person).toBe(false);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.search input')?.focus();
    });
    await goTo('Sites');
    await page.press('Enter');
    await waitFor(page, () => document.activeElement?.tagName === 'H1');
    await page.press('Tab');
    for (const key of 'a.example') await page.press(key);
    await page.press('Enter');
    await waitFor(page, () => document.querySelector('.row') !== null);
    // Ready for the next one.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site');
    await goTo('Remove a.example');
    await page.press('Enter');
    await waitFor(page, () => document.querySelector('.row') === null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('site');
  });

  it('goes from view to view in the panel, into a name, and back to where it was', async () => {
    const panel = await openPanel();
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('#tab-reading')?.focus();
    });
    await panel.press('ArrowRight');
    await waitFor(panel, () => document.querySelector('.entity') !== null);
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-names');
    await panel.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.entity')[1]?.focus();
    });
    const chosen = await focused(panel);
    await panel.press('Enter');
    await waitFor(panel, () => document.activeElement?.matches('h2.name'));
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('.overlay button')?.focus();
    });
    await panel.press('Enter');
    await waitFor(panel, () => document.querySelector('.overlay') === null);
    expect(await focused(panel)).toBe(chosen);
  });

  it('comes to everything in the panel and in the popup', async () => {
    const panel = await openPanel();
    await goThrough(panel);
    expect(await unreached(panel)).toEqual([]);
    const popup = await bench.browser.openPopup(await openPage());
    await waitFor(popup, () => document.querySelector('.entity') !== null);
    if (bench.browser.name === 'firefox') await popup.bringToFront();
    await goThrough(popup);
    expect(await unreached(popup)).toEqual([]);
  });
});
