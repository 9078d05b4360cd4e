import { beforeEach, expect, it } from 'vitest';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { changeSettings, resetSettings } from '../../scripts/browser/settings.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const ARTICLE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<style>p{font:16px serif} sidelight-card,sidelight-mark{display:none;color:red!important} *{letter-spacing:1px}</style>
</head><body><nav><a href="#c">CONTACT US</a></nav><main><h1>What was said</h1>
<p id="first">Hossein Amir-Abdollahian, the foreign minister of Iran, spoke of Ukraine.</p>
<p id="link">A <a href="#followed" id="anchor">Denis Pushilin</a> link, and Colin <b>Kahl</b> in bold.</p>
<p id="code"><code>Iran</code> <textarea>Iran</textarea> <span contenteditable>Iran</span></p>
<p style="margin-top:1500px" id="far">Donetsk is far down the page. Give it to us.</p>
</main></body></html>`;

const marks = (page: BrowserPage) =>
  page.evaluate(() => [...document.querySelectorAll('sidelight-mark')].map((m) => m.textContent));

const cardName = (page: BrowserPage) =>
  waitForCard(page, (root) => root.querySelector('h2')?.textContent ?? '');

inBrowsers('Reading a page', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const open = async (html = ARTICLE) => {
    const page = await bench.browser.newPage(bench.server.add(html));
    await waitFor(page, () => document.querySelector('sidelight-mark') !== null);
    return page;
  };

  it('highlights the names, and nothing else', async () => {
    const page = await open();
    expect(await marks(page)).toEqual([
      'Hossein Amir-Abdollahian',
      'Iran',
      'Ukraine',
      'Denis Pushilin',
      'Colin ',
      'Kahl',
      'Donetsk',
    ]);
  });

  it('leaves the words of the page as they are', async () => {
    const page = await open();
    expect(await page.evaluate(() => document.querySelector('#first')?.textContent)).toBe(
      'Hossein Amir-Abdollahian, the foreign minister of Iran, spoke of Ukraine.',
    );
    expect(await page.evaluate(() => document.documentElement.getAttributeNames().join())).toBe(
      'lang',
    );
  });

  it('opens a card at rest of the pointer, and closes it when it leaves', async () => {
    const page = await open();
    await page.moveTo('#first sidelight-mark');
    expect(await cardName(page)).toBe('Hossein Amir-Abdollahian');
    const text = await page.inCard((root) => root.textContent);
    expect(text).toContain('foreign minister');
    expect(text).toContain('2023');
    await page.moveTo({ x: 700, y: 500 });
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
  });

  it('opens at once on a click and stays; Escape closes and does not reach the page', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => {
        document.title = key;
      });
    });
    await page.click('#first sidelight-mark');
    expect(await cardName(page)).toBe('Hossein Amir-Abdollahian');
    await page.press('Escape');
    await waitFor(page, () => document.querySelector('sidelight-card') === null);
    expect(await page.evaluate(() => document.title)).toBe('News');
    await page.press('Escape');
    expect(await page.evaluate(() => document.title)).toBe('Escape');
  });

  it('leaves links to the page', async () => {
    const page = await open();
    await page.click('#anchor sidelight-mark');
    await waitFor(page, () => location.hash === '#followed');
  });

  it.each([
    ['at the top', 'left:20px;top:4px'],
    ['in the middle', 'left:40%;top:48%'],
    ['at the bottom', 'left:20px;bottom:4px'],
    ['at the right edge', 'right:0;top:30%'],
    ['in the lower right corner', 'right:0;bottom:0'],
    ['over two lines', 'left:60%;top:40%;width:8em'],
  ])('keeps the card in the viewport and off a name %s', async (_, where) => {
    const page = await open(
      `<p style="position:fixed;${where};margin:0">Hossein Amir-Abdollahian</p>`,
    );
    await page.click('sidelight-mark');
    await cardName(page);
    // A card that grew finds its place anew before the next frame is painted: nobody sees it in between.
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    const box = await page.inCard((root) => {
      const card = root.querySelector('[role=dialog]')?.getBoundingClientRect();
      return card && [card.left, card.top, card.right, card.bottom];
    });
    const [left = -1, top = -1, right = 1e4, bottom = 1e4] = box ?? [];
    const { width, height, lines } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      lines: [...(document.querySelector('sidelight-mark')?.getClientRects() ?? [])].map(
        (line) => [line.left, line.top, line.right, line.bottom] as const,
      ),
    }));
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(right - left).toBeGreaterThan(300);
    expect(bottom - top).toBeGreaterThan(140);
    const covered = lines.filter(
      ([l, t, r, b]) => l < right && r > left && t < bottom - 1 && b > top + 1,
    );
    expect(covered).toEqual([]);
  });

  it('keeps what the card knows from the page', async () => {
    const page = await open();
    await page.click('#first sidelight-mark');
    await cardName(page);
    const seen = await page.evaluate(() => {
      const card = document.querySelector('sidelight-card');
      return [card?.shadowRoot ?? null, card?.textContent];
    });
    expect(seen).toEqual([null, '']);
  });

  it('reads text that comes later', async () => {
    const page = await open();
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'Wendy Sherman flew to Moscow.';
      document.querySelector('main')?.append(late);
    });
    await waitFor(page, () => document.querySelectorAll('#late sidelight-mark').length === 2);
  });

  it('finds a name of which some words came later', async () => {
    const page = await bench.browser.newPage(
      bench.server.add(ARTICLE.replace(/<main>.*<\/main>/s, '<main>Colin Firth.</main>')),
    );
    // Long enough for the first answer, which is about a page without names.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('p'));
      const [late] = document.getElementsByTagName('p');
      if (late) late.textContent = 'Colin Kahl flew.';
    });
    await waitFor(page, () => document.querySelector('p sidelight-mark') !== null);
    expect(await marks(page)).toEqual(['Colin Kahl']);
  });

  it('reads open shadow trees', async () => {
    const page = await open();
    await page.evaluate(() => {
      const host = document.createElement('x-story');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Wendy Sherman flew to Moscow.</p>';
      document.querySelector('main')?.append(host);
    });
    await waitFor(
      page,
      () =>
        document.querySelector('x-story')?.shadowRoot?.querySelectorAll('sidelight-mark').length ===
        2,
    );
  });

  it('reads elements that get their shadow tree later', async () => {
    const page = await open(`${ARTICLE}<x-late></x-late>`);
    await page.evaluate(() => {
      customElements.define(
        'x-late',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).innerHTML = '<p>Wendy Sherman flew to Moscow.</p>';
          }
        },
      );
    });
    await waitFor(
      page,
      () =>
        document.querySelector('x-late')?.shadowRoot?.querySelectorAll('sidelight-mark').length ===
        2,
    );
  });

  it('follows what was changed while the reader was on another page', async () => {
    const page = await open();
    await page.goto(bench.server.add('<p>Another page.</p>'));
    await changeSettings(bench.browser, { enabled: false });
    await page.evaluate(() => {
      setTimeout(() => {
        history.back();
      });
    });
    // The page that is asked may just be going away.
    const isBack = () =>
      page.evaluate(() => document.querySelector('#first') !== null).catch(() => false);
    await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
    await waitFor(page, () => document.querySelector('sidelight-mark') === null);
    await changeSettings(bench.browser, { enabled: true });
    await waitFor(page, () => document.querySelector('#first sidelight-mark') !== null);
  });

  it('reads frames of the same site, also those that come later', async () => {
    const inner = bench.server.add('<p>Wendy Sherman flew to Moscow.</p>');
    const page = await open(`${ARTICLE}<iframe srcdoc="<p>Iran and Russia</p>"></iframe>`);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, inner);
    await waitFor(page, () =>
      [...document.querySelectorAll('iframe')].every(
        ({ contentDocument }) => contentDocument?.querySelectorAll('sidelight-mark').length === 2,
      ),
    );
  });

  it('gives way to a page that rewrites its own text', async () => {
    const page = await open();
    const texts = await page.evaluate(async () => {
      const paragraph = document.querySelector('#first');
      const text = paragraph?.firstChild;
      const seen: (string | null | undefined)[] = [];
      for (let i = 0; i < 5; i++) {
        if (text) text.nodeValue = `Round ${i}: Iran and Hossein Amir-Abdollahian again.`;
        await new Promise((resolve) => setTimeout(resolve, i * 100));
        seen.push(paragraph?.textContent);
      }
      return seen;
    });
    expect(texts).toEqual(
      [0, 1, 2, 3, 4].map((i) => `Round ${i}: Iran and Hossein Amir-Abdollahian again.`),
    );
    await waitFor(page, () => document.querySelector('#first sidelight-mark') !== null);
  });

  it('restores the page exactly when the site is switched off, without a reload', async () => {
    const page = await bench.browser.newPage('about:blank');
    const url = bench.server.add(ARTICLE);
    await changeSettings(bench.browser, { enabled: false });
    await page.goto(url);
    const look = () =>
      page.evaluate(() => {
        const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
        let count = 0;
        while (texts.nextNode()) count++;
        return [document.documentElement.outerHTML, count];
      });
    const before = await look();
    await page.evaluate(() => {
      Object.assign(globalThis, { kept: document.querySelector('#first')?.firstChild });
    });
    await changeSettings(bench.browser, { enabled: true });
    await waitFor(page, () => document.querySelector('sidelight-mark') !== null);
    await changeSettings(bench.browser, { disabledSites: [new URL(url).hostname] });
    await waitFor(page, () => document.querySelector('sidelight-mark') === null);
    expect(await look()).toEqual(before);
    const same = await page.evaluate(
      () => (globalThis as { kept?: Node }).kept === document.querySelector('#first')?.firstChild,
    );
    expect(same).toBe(true);
  });

  it('follows the settings in open tabs', async () => {
    const page = await open();
    await changeSettings(bench.browser, {
      types: { person: true, place: false, organization: true, event: true },
    });
    await waitFor(
      page,
      () =>
        ![...document.querySelectorAll('sidelight-mark')].some((m) => m.textContent === 'Iran') &&
        document.querySelector('sidelight-mark') !== null,
    );
  });

  it('paints without elements where a server has rendered the page', async () => {
    const html = ARTICLE.replace('<main>', '<main id="__next">');
    const page = await bench.browser.newPage(bench.server.add(html));
    await waitFor(page, () =>
      [...CSS.highlights.keys()].some((name) => name.startsWith('sidelight-person')),
    );
    expect(await page.evaluate(() => document.querySelector('sidelight-mark'))).toBeNull();
    const point = await page.evaluate(() => {
      const [range] = CSS.highlights.get('sidelight-person-line')?.values() ?? [];
      const live = document.createRange();
      if (range) {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
      }
      const { x, y } = live.getBoundingClientRect();
      return { x: x + 5, y: y + 5 };
    });
    await page.moveTo(point);
    expect(await cardName(page)).toBe('Hossein Amir-Abdollahian');
  });
});
