import { beforeEach, expect, it } from 'vitest';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { resetSettings } from '../../scripts/browser/settings.ts';
import type { PageCommand } from '../../src/messages/contract.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p><button id="before">Before</button></p>
<p id="first">Hossein Amir-Abdollahian spoke in Tehran of Ukraine.</p>
<p id="second">It was <a id="link" href="#there">Denis Pushilin</a> who came from Donetsk.</p>
<p style="margin-top:3000px" id="far">Moscow is far down the page.</p></body></html>`;

const nameOf = (root: ShadowRoot) => root.querySelector('h2')?.textContent ?? '';
const focused = (page: BrowserPage) =>
  page.inCard((root) => root.activeElement?.id ?? root.activeElement?.ariaLabel ?? '');

inBrowsers('The keyboard', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const open = async () => {
    const page = await bench.browser.newPage(bench.server.add(PAGE));
    await waitFor(page, () => document.querySelectorAll('sidelight-mark').length === 6);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#before')?.focus();
    });
    return page;
  };

  /** What the background tells the page at a shortcut. */
  const command = (page: BrowserPage, message: PageCommand) =>
    bench.browser.inExtension(
      async (api, url, told) => {
        const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
        if (tab?.id !== undefined) await api.tabs.sendMessage(tab.id, told);
      },
      page.url,
      message,
    );
  const openCard = (page: BrowserPage) => command(page, { command: 'open-card', isOnly: true });
  const expectCard = (page: BrowserPage, name: string) =>
    waitForCard(page, (root, expected) => root.querySelector('h2')?.textContent === expected, name);

  it('steps from name to name, into each card, and says which of how many', async () => {
    const page = await open();
    await command(page, { command: 'step', direction: 1 });
    await expectCard(page, 'Hossein Amir-Abdollahian');
    expect(await focused(page)).toBe('name');
    await waitForCard(
      page,
      (root) => root.querySelector('[role=status]')?.textContent === '1 of 6 names on this page',
    );
    await command(page, { command: 'step', direction: -1 });
    await expectCard(page, 'Moscow');
    await waitForCard(page, (root) => root.activeElement?.id === 'name');
  });

  it('goes around in a card, and back to where it was on Escape', async () => {
    const page = await open();
    await command(page, { command: 'step', direction: 1 });
    await expectCard(page, 'Hossein Amir-Abdollahian');
    await page.press('Shift', 'Tab');
    const last = await page.inCard((root) => root.activeElement?.className);
    expect(last).toBe('quiet');
    await page.press('Tab');
    const first = await page.inCard(
      (root) => root.activeElement === root.querySelector('button, a[href]'),
    );
    expect(first).toBe(true);
    await page.press('Escape');
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('goes on at the name of a card that takes the place of another', async () => {
    const page = await open();
    await command(page, { command: 'step', direction: 1 });
    await expectCard(page, 'Hossein Amir-Abdollahian');
    const other = await page.inCard((root) => {
      const chip = root.querySelector<HTMLElement>('.chip');
      chip?.focus();
      return chip?.textContent ?? '';
    });
    await page.press('Enter');
    await expectCard(page, other ?? '');
    expect(await focused(page)).toBe('name');
  });

  it('opens the card of the name that is selected', async () => {
    const page = await open();
    await page.evaluate(() => {
      const mark = document.querySelectorAll('#first sidelight-mark')[1];
      if (mark?.firstChild) getSelection()?.collapse(mark.firstChild, 2);
    });
    await openCard(page);
    await expectCard(page, 'Tehran');
  });

  it('opens the card of the name in what has the focus', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#link')?.focus();
    });
    await openCard(page);
    await expectCard(page, 'Denis Pushilin');
    await page.press('Escape');
    await waitFor(page, () => document.activeElement?.id === 'link');
  });

  it('opens the card of the name gone to last, else of the nearest to be seen', async () => {
    const page = await open();
    await command(page, { command: 'step', direction: 1 });
    await expectCard(page, 'Hossein Amir-Abdollahian');
    await page.press('Escape');
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
    await openCard(page);
    await expectCard(page, 'Hossein Amir-Abdollahian');
    await page.press('Escape');
    await page.evaluate(() => {
      scrollTo({ top: 1e5, behavior: 'instant' });
    });
    await openCard(page);
    await expectCard(page, 'Moscow');
  });

  it('adds no tab stop and nothing that is spoken', async () => {
    const page = await open();
    const added = await page.evaluate(() =>
      [...document.querySelectorAll('sidelight-mark')].flatMap((mark) =>
        mark.getAttributeNames().filter((name) => /^(aria-|role$|tabindex$|title$)/.test(name)),
      ),
    );
    expect(added).toEqual([]);
    await page.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  it('leaves every single key to the page', async () => {
    const page = await open();
    await page.evaluate(() => {
      const seen: string[] = [];
      document.addEventListener('keydown', (event) => {
        seen.push(event.defaultPrevented ? 'prevented' : event.key);
        document.title = seen.join(' ');
      });
    });
    const keys = ['a', 'n', 'o', 'p', 'Escape'];
    for (const key of keys) await page.press(key);
    await waitFor(page, (all) => document.title === all, keys.join(' '));
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
  });

  it('says that a shortcut has switched the site, and leaves no trace', async () => {
    const page = await open();
    await command(page, { command: 'switched', isOn: true });
    await waitForCard(
      page,
      (root) =>
        root.querySelector('[role=status]')?.textContent === 'Sidelight is on for this site.',
    );
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
  });

  it('shows what hovering shows for as long as one looks, and lets one go there', async () => {
    const page = await open();
    await page.moveTo('#first sidelight-mark');
    expect(await waitForCard(page, nameOf)).toBe('Hossein Amir-Abdollahian');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await page.inCard(nameOf)).toBe('Hossein Amir-Abdollahian');
    await page.moveTo({ card: '.description' });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
    expect(await page.inCard(nameOf)).toBe('Hossein Amir-Abdollahian');
    await page.press('Escape');
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });
});
