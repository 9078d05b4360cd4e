import { beforeEach, expect, it } from 'vitest';
import { poll } from '../../scripts/browser/poll.ts';
import { resetSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage, ExtensionApi, ExtensionBrowser } from '../../scripts/browser/types.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p id="first">Hossein Amir-Abdollahian spoke of Iran.</p>
<p style="margin-top:2000px" id="far">Wendy Sherman and Colin Kahl are far down the page.</p>
<p style="margin-top:2000px">The end.</p></body></html>`;

const tabOf = (browser: ExtensionBrowser, url: string) =>
  poll(
    () =>
      browser.inExtension(async (api, wanted) => {
        return (await api.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null;
      }, url),
    url,
  );

/** Whether the browser shows its own side panel. */
const isPanelOpen = (browser: ExtensionBrowser) =>
  browser.inExtension(async (api: ExtensionApi) => {
    const { runtime, sidebarAction } = api as unknown as {
      runtime: { getContexts: (filter: object) => Promise<unknown[]> };
      sidebarAction?: { isOpen: (details: object) => Promise<boolean> };
    };
    if (sidebarAction) return sidebarAction.isOpen({});
    return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
  });

const closePanel = (browser: ExtensionBrowser) =>
  browser.inExtension(async (api: ExtensionApi) => {
    const { id } = await api.windows.getLastFocused();
    const { sidePanel } = api as unknown as {
      sidePanel: { close: (where: object) => Promise<void> };
    };
    await sidePanel.close({ windowId: id });
  });

const click = (page: BrowserPage, selector: string, text: string) =>
  waitFor(
    page,
    (wanted, within) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((element) =>
        element.textContent.includes(within),
      );
      found?.click();
      return found !== undefined;
    },
    selector,
    text,
  );

inBrowsers('Side panel', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const openPage = async () => {
    const page = await bench.browser.newPage(bench.server.add(PAGE));
    await waitFor(page, () => document.querySelectorAll('sidelight-mark').length >= 4);
    return page;
  };
  /** The panel's page in a tab of its own, as where a browser has no panel. */
  const openPanel = async (page: BrowserPage) => {
    const tab = await tabOf(bench.browser, page.url);
    return bench.browser.openExtensionPage(`sidepanel.html?tab=${tab}`);
  };

  it('says what is known of the page’s people', async () => {
    const panel = await openPanel(await openPage());
    await waitFor(panel, () => document.body.textContent.includes('territorial integrity'));
    const heads = () => [...document.querySelectorAll('.entry-name')].map((e) => e.textContent);
    expect(await panel.evaluate(heads)).toContain('Hossein Amir-Abdollahian');
  });

  it('follows the reader down the page', async () => {
    const page = await openPage();
    const panel = await openPanel(page);
    const first = (panelPage: BrowserPage, name: string) =>
      waitFor(
        panelPage,
        (wanted) => document.querySelector('.entry-name')?.textContent === wanted,
        name,
      );
    await first(panel, 'Hossein Amir-Abdollahian');
    await page.evaluate(() => {
      document.querySelector('#far')?.scrollIntoView({ block: 'center' });
    });
    await first(panel, 'Wendy Sherman');
  });

  it('shows one name, and where the page has it', async () => {
    const page = await openPage();
    const panel = await openPanel(page);
    await click(panel, '[role=tab]', 'Names');
    await click(panel, '.entity', 'Colin Kahl');
    await waitFor(panel, () => document.querySelector('h2.name')?.textContent === 'Colin Kahl');
    await click(panel, 'button', 'Show on page');
    await page.bringToFront();
    expect(await waitForCard(page, (root) => root.querySelector('h2')?.textContent)).toBe(
      'Colin Kahl',
    );
    await waitFor(page, () => {
      const box = document.querySelector('#far sidelight-mark')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  });

  it('draws a timeline that is walked through by keyboard', async () => {
    const panel = await openPanel(await openPage());
    await click(panel, '[role=tab]', 'Timeline');
    await waitFor(panel, () => document.querySelectorAll('.mark').length > 1);
    await panel.evaluate(() => {
      document.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
    });
    const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const last = await focused();
    await panel.press('ArrowLeft');
    expect(await focused()).not.toBe(last);
    await panel.press('Enter');
    const listed = await panel.evaluate(() => document.querySelector('.list-head')?.textContent);
    expect(listed).toContain(await focused());
  });

  it('draws how names are connected, and says by what', async () => {
    const panel = await openPanel(await openPage());
    await click(panel, '[role=tab]', 'Connections');
    await waitFor(panel, () => document.querySelectorAll('.node').length >= 3);
    await panel.evaluate(() => {
      document.querySelector<SVGElement>('.node[tabindex="0"]')?.focus();
    });
    await panel.press('Enter');
    await waitFor(panel, () => document.querySelector('.node[aria-pressed="true"]') !== null);
    await click(panel, '.pair', '');
    await waitFor(panel, () => document.querySelector('.links-list .item') !== null);
  });

  it('takes up what was asked for before it opened, and after', async () => {
    const page = await openPage();
    const tab = await tabOf(bench.browser, page.url);
    const ask = (request: object) =>
      bench.browser.inExtension(
        (api, key, value) => api.storage.session.set({ [key]: value }),
        `panel:${tab}`,
        request,
      );
    await ask({ text: 'pushilin' });
    const panel = await openPanel(page);
    await waitFor(panel, () => document.querySelector('.found')?.textContent.includes('Denis'));
    await ask({ text: 'Lisbon' });
    await waitFor(panel, () => document.body.textContent.includes('“Lisbon” is not in'));
  });

  it('opens from a card where the browser lets it, and only there', async () => {
    const label = 'Open in the side panel';
    const page = await openPage();
    await page.click('#first sidelight-mark');
    const buttons = await waitForCard(page, (root) =>
      [...root.querySelectorAll('button')].map((button) => button.getAttribute('aria-label')),
    );
    const isOffered = buttons.includes(label);
    expect(isOffered).toBe(bench.browser.name === 'chromium');
    if (!isOffered) return;
    await page.click({ card: `[aria-label="${label}"]` });
    await expect.poll(() => isPanelOpen(bench.browser)).toBe(true);
    await closePanel(bench.browser);
  });

  it('opens from the popup', async () => {
    const page = await openPage();
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.querySelector('.masthead .tool') !== null);
    if (bench.browser.name === 'firefox') await popup.bringToFront();
    expect(await isPanelOpen(bench.browser)).toBe(false);
    // The popup goes with the click.
    await popup.click('.masthead .tool').catch(() => undefined);
    await expect.poll(() => isPanelOpen(bench.browser)).toBe(true);
  });

  it('shows what the popup finds in the library', async () => {
    const shown = bench.browser.inExtension(
      (api: ExtensionApi) =>
        new Promise((resolve) => {
          // The panel takes from there what it was asked to show.
          api.storage.session.onChanged.addListener((changes) => {
            for (const { oldValue, newValue } of Object.values(changes)) {
              // States of documents that are gone go too.
              const isRequest = newValue === undefined && 'entity' in Object(oldValue);
              if (isRequest) resolve(oldValue);
            }
          });
        }),
    );
    const popup = await bench.browser.openPopup(await openPage());
    await waitFor(popup, () => document.querySelector('.find') !== null);
    if (bench.browser.name === 'firefox') await popup.bringToFront();
    await popup.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.find');
      if (field) field.value = 'farnoush';
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await waitFor(popup, () => document.querySelector('.found .entity') !== null);
    await popup.click('.found .entity').catch(() => undefined);
    expect(await shown).toEqual({ entity: 'organization:farnoush trade' });
    expect(await isPanelOpen(bench.browser)).toBe(true);
  });
});
