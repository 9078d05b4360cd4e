import { readFileSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { resetSettings } from '../../scripts/browser/settings.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';

const ARTICLE = readFileSync('test/fixtures/articles/html-page/article.html', 'utf8');
/** The same with a pop-up at a name that its styles keep hidden. */
const WITH_POPUP = ARTICLE.replace(
  '</head>',
  '<style>.pop-up { display: none } .pop-up:hover { display: block }</style></head>',
).replace('Markou', 'Markou<span class="pop-up">Brunhilde Okonkwo leads the ferry board.</span>');
/** A page that names what the article explains, and nothing that comes with Sidelight. */
const NEWS = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>
<p>Yesterday Eleni Markou spoke again.</p></body></html>`;

const textOf = (page: BrowserPage, selector: string) =>
  waitFor(page, (one) => document.querySelector(one)?.textContent ?? '', selector);

/** Clicks the button, or follows the link, that bears a name. */
async function press(page: BrowserPage, name: string) {
  await waitFor(
    page,
    (wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button, main a')].find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent).trim() === wanted,
      );
      found?.click();
      return found !== undefined;
    },
    name,
  );
}

/** Drops files on the page, once it says that it takes them: it may be seen before it listens. */
async function drop(page: BrowserPage, files: [name: string, text: string][]) {
  await waitFor(page, () => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'a.txt'));
    const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    return !document.dispatchEvent(over);
  });
  await page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    document.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  }, files);
}

inBrowsers('The library', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
    await bench.browser.inExtension(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('sidelight-library').onsuccess = resolve;
      });
    });
    await bench.browser.killBackground();
  });

  const openLibrary = async () => {
    const options = await bench.browser.openExtensionPage('options.html#/library');
    await waitFor(options, () => document.querySelector('.pack') !== null);
    return options;
  };
  const titles = (page: BrowserPage) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.pack-title')].map((one) => one.textContent),
    );

  it('keeps the article that is open, finds its names at once, and removes it with a way back', async () => {
    const news = await bench.browser.newPage(bench.server.add(NEWS));
    await waitFor(news, () => document.readyState === 'complete');
    const page = await bench.browser.newPage(bench.server.add(ARTICLE));
    const before = await page.evaluate(() => document.body.textContent);
    const popup = await bench.browser.openPopup(page);
    await press(popup, 'Save this article');
    await waitFor(popup, () =>
      document.querySelector('.save-status')?.textContent.startsWith('Saved'),
    );
    expect(await textOf(popup, '.save-status')).toMatch(/^Saved: \d+ names, \d+ quotes?$/);

    await news.bringToFront();
    await waitFor(news, () => document.querySelector('sidelight-mark') !== null);
    // The background may end at any moment.
    await bench.browser.killBackground();
    const options = await openLibrary();
    expect(await titles(options)).toEqual(['Ferry company fined', expect.any(String)]);
    await press(options, 'Remove Ferry company fined');
    await waitFor(options, () => document.querySelectorAll('.pack').length === 1);
    await news.bringToFront();
    await waitFor(news, () => document.querySelector('sidelight-mark') === null);

    await bench.browser.killBackground();
    await options.bringToFront();
    await press(options, 'Undo');
    await waitFor(options, () => document.querySelectorAll('.pack').length === 2);
    await news.bringToFront();
    await waitFor(news, () => document.querySelector('sidelight-mark') !== null);
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);

    await options.bringToFront();
    await press(options, 'Remove Ferry company fined');
    await press(options, 'Delete for good: Ferry company fined');
    await waitFor(options, () => document.querySelector('#removed') === null);
  });

  it('has what the reader puts right on open pages, and takes it back', async () => {
    const news = await bench.browser.newPage(
      bench.server.add(NEWS.replace('spoke again', 'met Rosa Lindqvist, and Lindqvist spoke')),
    );
    const marked = (text: string) =>
      waitFor(
        news,
        (wanted) =>
          [...document.querySelectorAll('sidelight-mark')]
            .map((one) => one.textContent)
            .join(', ') === wanted,
        text,
      );
    const options = await openLibrary();
    await drop(options, [['article.html', ARTICLE]]);
    await waitFor(options, () => document.querySelectorAll('.pack').length === 2);
    await news.bringToFront();
    await marked('Eleni Markou');

    const fill = (label: string, text: string) =>
      waitFor(
        options,
        ([wanted, value]) => {
          const { htmlFor } =
            [...document.querySelectorAll('label')].find((one) => one.textContent === wanted) ?? {};
          const field = document.getElementById(htmlFor ?? '') as HTMLInputElement | null;
          if (!field) return false;
          const isChoice = field instanceof HTMLSelectElement;
          const chosen = isChoice
            ? [...field.options].find((one) => one.text === value)?.value
            : '';
          field.value = isChoice ? (chosen ?? '') : value;
          field.dispatchEvent(new Event(isChoice ? 'change' : 'input', { bubbles: true }));
          return true;
        },
        [label, text] as const,
      );
    const isDone = (text: string) =>
      waitFor(
        options,
        (wanted) => document.querySelector('.done')?.textContent.startsWith(wanted),
        text,
      );
    await options.bringToFront();
    await press(options, 'Ferry company fined');
    await press(options, 'Edit Eleni Markou');
    // The background may end at any moment.
    await bench.browser.killBackground();
    await fill('Name', 'Rosa Lindqvist');
    await press(options, 'Remove Markou');
    await press(options, 'Remove Eleni Markou');
    await press(options, 'Save');
    await isDone('Saved: Rosa Lindqvist');
    await news.bringToFront();
    await marked('Rosa Lindqvist');

    await bench.browser.killBackground();
    await options.bringToFront();
    await press(options, 'Undo');
    await isDone('It is as it was before');
    await news.bringToFront();
    await marked('Eleni Markou');

    await options.bringToFront();
    const others = await options.evaluate(() =>
      [...document.querySelectorAll('.entity-row .entity-name')].map((one) => one.textContent),
    );
    const other = others.find((name) => name !== 'Eleni Markou') ?? '';
    await press(options, 'Edit Eleni Markou');
    await fill('The same as', other);
    await press(options, 'Merge');
    await isDone(`Eleni Markou is part of ${other} now`);
    await bench.browser.killBackground();
    await options.reload();
    await waitFor(options, () => document.querySelector('.entity-row') !== null);
    const left = await options.evaluate(
      () => document.querySelectorAll('.entity-row .entity-name').length,
    );
    expect(left).toBe(others.length - 1);
    // It is looked for still, as the other.
    await news.bringToFront();
    await marked('Eleni Markou');
  });

  it('reads no part of an article that the page hides', async () => {
    const page = await bench.browser.newPage(bench.server.add(WITH_POPUP));
    expect(await page.evaluate(() => document.querySelector('.pop-up')?.textContent)).toBeTruthy();
    const popup = await bench.browser.openPopup(page);
    await press(popup, 'Save this article');
    await waitFor(popup, () =>
      document.querySelector('.save-status')?.textContent.startsWith('Saved'),
    );
    const news = await bench.browser.newPage(
      bench.server.add(NEWS.replace('spoke', 'and Brunhilde Okonkwo spoke')),
    );
    await waitFor(news, () => document.querySelector('sidelight-mark') !== null);
    expect(
      await news.evaluate(() =>
        [...document.querySelectorAll('sidelight-mark')].map((one) => one.textContent),
      ),
    ).toEqual(['Eleni Markou']);
  });

  it('says that a page holds no article', async () => {
    const page = await bench.browser.newPage(bench.server.add(NEWS));
    const popup = await bench.browser.openPopup(page);
    await press(popup, 'Save this article');
    await waitFor(popup, () =>
      document.querySelector('.save-status')?.textContent.startsWith('There is no article'),
    );
  });

  it('takes files of articles and packs in, each with its own result', async () => {
    const options = await openLibrary();
    const text =
      'date 2024-05-06\nMarit Solheim, the mayor of Bergen, opened the harbour on Monday. “We are ready,” Solheim said.';
    await drop(options, [
      ['harbour.txt', text],
      ['page.html', ARTICLE],
      ['picture.txt', 'GIF\0\0'],
      ['rubbish.json', '{"format":"sidelight-library","version":1,"packs":[\n{}\n]}'],
    ]);
    await waitFor(options, () => document.querySelectorAll('.result').length === 4);
    const results = await options.evaluate(() =>
      [...document.querySelectorAll('.result')].map((one) => one.textContent),
    );
    expect(results).toEqual([
      expect.stringMatching(/^harbour\.txtSaved: \d/),
      expect.stringMatching(/^page\.htmlSaved: \d/),
      'picture.txtIt is not a text file.',
      'rubbish.jsonThis is no file of a Sidelight library.',
    ]);
    await waitFor(options, () => document.querySelectorAll('.pack').length === 3);

    // What is written to a file is what is read from it.
    const reading = await options.evaluate(async () => {
      const written: Promise<string>[] = [];
      const create = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        written.push(blob.text());
        return create(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      [...document.querySelectorAll('button')]
        .find((one) => one.textContent.includes('Save your articles'))
        ?.click();
      while (written.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      return written[0] ?? '';
    });
    await drop(options, [['sidelight-library.json', reading]]);
    await waitFor(options, () =>
      document.querySelector('.result')?.textContent.includes('There already: 2'),
    );
  });
});
