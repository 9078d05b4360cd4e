import { beforeEach, expect, it } from 'vitest';
import { inBrowsers } from './support/in-browsers.ts';
import { badgeText } from './support/badge.ts';
import { changeSettings, resetSettings } from '../../scripts/browser/settings.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p>Hossein Amir-Abdollahian spoke in Tehran.</p>
<p>Iran and Russia, and Iran again.</p>
<p style="margin-top:2000px" id="far">Donetsk is far down the page.</p></body></html>`;

inBrowsers('Popup and options', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const open = async () => {
    const page = await bench.browser.newPage(bench.server.add(PAGE));
    await waitFor(page, () => document.querySelectorAll('sidelight-mark').length >= 5);
    return page;
  };

  it('paints no name in new text that new words beside it speak against, not even at first', async () => {
    await changeSettings(bench.browser, { density: 'all' });
    const page = await open();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'The University of Donetsk is in Donetsk itself.';
      new MutationObserver(() => {
        for (const mark of late.querySelectorAll('sidelight-mark')) {
          late.dataset.before = `${late.dataset.before ?? ''}${mark.previousSibling?.textContent ?? ''}|`;
        }
      }).observe(late, { childList: true });
      document.body.append(late);
    });
    await waitFor(page, () => document.querySelector('#late sidelight-mark'));
    const before = await page.evaluate(
      () => document.querySelector<HTMLElement>('#late')?.dataset.before,
    );
    expect(before).toBe('The University of Donetsk is in |');
  });

  it('counts the names on the toolbar button', async () => {
    const page = await open();
    await expect.poll(() => badgeText(bench.browser, page)).toBe('5');
  });

  it('lists what the page mentions, in groups', async () => {
    const page = await open();
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.body.textContent.includes('Donetsk'));
    const text = await popup.evaluate(() => document.body.textContent);
    const order = ['People', 'Hossein Amir-Abdollahian', 'Places', 'Tehran', 'Iran', 'Russia'];
    let from = 0;
    for (const name of order) {
      const at = text.indexOf(name, from);
      expect(at, name).toBeGreaterThanOrEqual(from);
      from = at + name.length;
    }
  });

  it('goes to a chosen name and opens its card there', async () => {
    const page = await open();
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () =>
      [...document.querySelectorAll('button')].some((b) => b.textContent.includes('Donetsk')),
    );
    await popup.evaluate(() => {
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent.includes('Donetsk'))
        ?.click();
    });
    const name = await waitForCard(page, (root) => root.querySelector('h2')?.textContent ?? '');
    expect(name).toBe('Donetsk');
    const inView = await page.evaluate(() => {
      const box = document.querySelector('#far sidelight-mark')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(inView).toBe(true);
  });

  it('switches the site off and on', async () => {
    const page = await open();
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.querySelector('[role=switch]') !== null);
    const toggle = () => {
      document.querySelector<HTMLElement>('[role=switch]')?.click();
    };
    await popup.evaluate(toggle);
    await waitFor(page, () => document.querySelector('sidelight-mark') === null);
    await expect.poll(() => badgeText(bench.browser, page)).not.toBe('5');
    const again = await bench.browser.openPopup(page);
    await waitFor(
      again,
      () => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'false',
    );
    await again.evaluate(toggle);
    await waitFor(page, () => document.querySelector('sidelight-mark') !== null);
  });

  it('still knows the page after its background was ended', async () => {
    const page = await open();
    await bench.browser.killBackground();
    await page.moveTo('sidelight-mark');
    const name = await waitForCard(page, (root) => root.querySelector('h2')?.textContent ?? '');
    expect(name).toBe('Hossein Amir-Abdollahian');
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.body.textContent.includes('Donetsk'));
  });

  it('lets open tabs follow the options at once', async () => {
    const page = await open();
    const options = await bench.browser.openExtensionPage('options.html');
    await waitFor(options, () => document.querySelector('[role=switch]') !== null);
    await options.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('[role=switch]')]
        .find((control) => control.textContent.includes('Places'))
        ?.click();
    });
    await page.bringToFront();
    await waitFor(page, () => document.querySelectorAll('sidelight-mark').length === 1);
  });

  it('shows the bundled article with its entities, facts and quotes', async () => {
    const options = await bench.browser.openExtensionPage('options.html#/library');
    await waitFor(options, () => document.querySelector('main a[href*="#/library/"]') !== null);
    await options.evaluate(() => {
      document.querySelector<HTMLElement>('main a[href*="#/library/"]')?.click();
    });
    await waitFor(options, () => document.body.textContent.includes('Hossein Amir-Abdollahian'));
    await waitFor(options, () =>
      document.body.textContent.includes('fundamental political principle'),
    );
  });

  it('stays silent where all is switched off', async () => {
    await changeSettings(bench.browser, { enabled: false });
    const page = await bench.browser.newPage(bench.server.add(PAGE));
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.querySelector('h1, h2') !== null);
    expect(await page.evaluate(() => document.querySelector('sidelight-mark'))).toBeNull();
  });
});
