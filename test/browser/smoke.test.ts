import { expect, it } from 'vitest';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

inBrowsers('Sidelight', (bench) => {
  it('leaves a page without names from the library as it is', async () => {
    const page = await bench.browser.newPage(bench.server.add('<p>Nothing of note.</p>'));
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).toBe('<html><head></head><body><p>Nothing of note.</p></body></html>');
  });

  it.each(['popup.html', 'sidepanel.html', 'options.html'])('shows %s', async (path) => {
    const page = await bench.browser.openExtensionPage(path);
    await waitFor(page, () => document.querySelector('h1, h2')?.textContent);
  });

  it('shows the popup over a page', async () => {
    const page = await bench.browser.newPage(bench.server.add('<p>Nothing of note.</p>'));
    const popup = await bench.browser.openPopup(page);
    await waitFor(popup, () => document.querySelector('h1')?.textContent);
  });

  it('gives its pages the extension API', async () => {
    const id = await bench.browser.inExtension((api) => api.runtime.id);
    expect(id).not.toBe('');
  });

  it('survives the end of its background', async () => {
    await bench.browser.killBackground();
    const page = await bench.browser.newPage(bench.server.add('<p>Nothing of note.</p>'));
    expect(await page.evaluate(() => document.body.textContent)).toBe('Nothing of note.');
  });
});
