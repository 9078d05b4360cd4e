import { beforeEach, expect, it } from 'vitest';
import { readSettings, resetSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

const PAGE = '<!doctype html><html lang="en"><p>Denis Pushilin spoke of Donetsk.</p>';

const waitForName = (page: BrowserPage, name: string) =>
  waitFor(page, (wanted) => document.querySelector('.card h2')?.textContent === wanted, name);

inBrowsers('Welcome', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const open = async () => {
    const page = await bench.browser.openExtensionPage('welcome.html');
    await waitForName(page, 'Hossein Amir-Abdollahian');
    return page;
  };

  it('opens once, behind the page that is looked at', async () => {
    await expect
      .poll(() =>
        bench.browser.inExtension(async (api, url) => {
          const found = (await api.tabs.query({})).filter((tab) => tab.url === url);
          return found.map(({ active }) => active);
        }, `${bench.browser.origin}welcome.html`),
      )
      .toEqual([false]);
  });

  it('shows the card of a name that is rested on or clicked', async () => {
    const page = await open();
    await page.moveTo('.sample-name:nth-of-type(2)');
    await waitForName(page, 'Russia');
    await page.click('.sample-name:nth-of-type(1)');
    await waitForName(page, 'Iran');
    expect(await page.evaluate(() => document.querySelector('.card .map') !== null)).toBe(true);
  });

  it('can be walked through by keyboard, into a related name and back', async () => {
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await page.press('Tab');
    expect(await focused()).toBe('Iran');
    await page.press('Enter');
    await waitForName(page, 'Iran');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.chip')?.focus();
    });
    const related = await focused();
    await page.press('Enter');
    await waitForName(page, related);
    expect(await focused()).toBe(related);
    await page.press('Shift', 'Tab');
    await page.press('Enter');
    await waitForName(page, 'Iran');
    expect(await focused()).toBe('Iran');
  });

  it('changes how highlights look, here and on open pages', async () => {
    const reading = await bench.browser.newPage(bench.server.add(PAGE));
    await waitFor(reading, () => document.querySelector('sidelight-mark') !== null);
    const page = await open();
    await page.evaluate(() => {
      document.querySelectorAll<HTMLElement>('input[type=radio]')[1]?.click();
    });
    await waitFor(page, () => document.querySelector('.sample-name [data-style=underline]'));
    expect((await readSettings(bench.browser)).style).toBe('underline');
    await reading.bringToFront();
    await waitFor(reading, () => document.querySelector('sidelight-mark[data-style=underline]'));
  });

  it('tells after an update what is new, in one line of the popup, until it was read', async () => {
    const reading = await bench.browser.newPage(bench.server.add(PAGE));
    await bench.browser.inExtension((api) => api.storage.local.set({ unreadNews: '0.0.1' }));
    const popup = await bench.browser.openPopup(reading);
    await waitFor(popup, () => document.querySelector('.news-line') !== null);
    const news = await bench.browser.openExtensionPage('welcome.html#news');
    await waitFor(news, () => document.querySelectorAll('.news li').length > 0);
    await expect
      .poll(() => bench.browser.inExtension((api) => api.storage.local.get('unreadNews')))
      .toEqual({});
    await news.click('[role=switch]');
    await expect.poll(async () => (await readSettings(bench.browser)).tellNews).toBe(false);
  });
});
