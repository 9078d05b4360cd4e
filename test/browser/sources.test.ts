import { expect, it } from 'vitest';
import { sourceOf } from '../../src/background/card-source.ts';
import type { Article } from '../../src/model/pack.ts';
import { poll } from '../../scripts/browser/poll.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const SENTENCES = [
  'A short one - with dashes, commas & signs.',
  'She said: “It is 50% done”, and left for the well-known port.',
  'This one goes on for long enough that an address holds no more than its beginning and its end, because whoever wrote it could not stop, went on about the harbour and the railway, and came to an end only here.',
];

const article = (url: string): Article => ({
  id: 'a1',
  title: 'News',
  url,
  publisher: null,
  author: null,
  published: '2023-01-22',
  language: 'en',
  text: SENTENCES.join('\n\n'),
});

/** The sentences far apart, in markup of their own, as an article's page has them. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p>The beginning.</p>${SENTENCES.map(
  (text, i) =>
    `<div style="height:3000px"></div><p id="s${i}">Before it. ${text.replace('&', '&amp;').replace(/(port|harbour|dashes)/, '<a href="#">$1</a>')} After it.</p>`,
).join('')}<div style="height:3000px"></div></body></html>`;

const isInView = (selector: string) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
};

inBrowsers('A source', (bench) => {
  it.each(SENTENCES.map((text, i) => [i, text] as const))(
    'leads to its very sentence on the web (%i)',
    async (i, text) => {
      const start = SENTENCES.join('\n\n').indexOf(text);
      const { url } = sourceOf(
        article(bench.server.add(PAGE)),
        { start, end: start + text.length },
        { locale: 'en', now: new Date() },
      );
      const page = await bench.browser.newPage(url ?? '');
      await waitFor(page, isInView, `#s${i}`);
    },
  );

  it('leads to its very sentence in the library, where it has no address', async () => {
    const page = await bench.browser.newPage(
      bench.server.add('<p>Hossein Amir-Abdollahian spoke of Iran.</p>'),
    );
    await waitFor(page, () => document.querySelector('sidelight-mark') !== null);
    await page.click('sidelight-mark');
    const said = await waitForCard(page, (root) => root.querySelector('blockquote')?.textContent);
    await page.click({ card: '.item .source' });
    const address = await poll(
      () =>
        bench.browser.inExtension(async (api) => {
          const urls = (await api.tabs.query({})).map(({ url }) => url ?? '');
          return urls.find((url) => url.includes('#/library/')) ?? null;
        }),
      'the library',
    );
    const library = await bench.browser.openExtensionPage(
      address.slice(bench.browser.origin.length),
    );
    const marked = await waitFor(library, () => document.querySelector('mark')?.textContent);
    expect(marked.replace(/,$/, '')).toBe(said.replace(/^“|”$/g, ''));
    expect(await library.evaluate(isInView, 'mark')).toBe(true);
  });
});
