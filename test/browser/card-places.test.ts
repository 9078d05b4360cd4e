import { beforeEach, expect, it } from 'vitest';
import type { ServedPage } from '../../scripts/browser/loopback-server.ts';
import type { BrowserPage } from '../../scripts/browser/types.ts';
import { resetSettings } from '../../scripts/browser/settings.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor, waitForCard } from './support/wait-for.ts';

const NAME = 'Hossein Amir-Abdollahian';
const page = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title><style>${style}</style></head><body>${body}</body></html>`;
const P = `<p id="p">${NAME}, the minister.</p>`;
const SHOW_IN_SHADOW = `<x-box></x-box><script>
  const root = document.querySelector('x-box').attachShadow({ mode: 'open' });
  root.innerHTML = '<dialog>${P}</dialog>';
  root.querySelector('dialog').showModal();
</script>`;
const HOSTILE = `
  * { all: unset !important; opacity: 0.01 !important; transform: scale(0.1) !important; font-size: 3px !important }
  p, body, html, sidelight-mark { display: block !important; opacity: 1 !important; transform: none !important; font-size: 20px !important }
  sidelight-card { display: none !important; visibility: hidden !important; width: 1px !important; zoom: 3 !important;
    pointer-events: none !important; filter: invert(1) !important; clip-path: inset(50%) !important; margin: 99px !important }
  ::backdrop { background: red !important; pointer-events: auto !important }`;

/** Pages that make it hard to show a card over them. */
const PLACES: [string, string | ServedPage, string?][] = [
  [
    'over the highest layer',
    page(`<div style="position:fixed;inset:0;z-index:2147483647;background:#ffe">${P}</div>`),
  ],
  ['in a dialog', page(`<dialog id="d">${P}</dialog><script>d.showModal()</script>`)],
  ['in a dialog in a shadow tree', page(SHOW_IN_SHADOW), ''],
  ['in a popover', page(`<div id="d" popover>${P}</div><script>d.showPopover()</script>`)],
  [
    'in a box that is turned, scaled and clipped',
    page(
      `<div style="transform:rotate(8deg) scale(0.8);overflow:hidden;contain:strict;filter:blur(0);width:320px;height:70px">${P}</div>`,
    ),
  ],
  [
    'on a page that is transformed and filtered as a whole',
    page(P, 'html { filter: grayscale(0) } body { transform: translate(40px, 30px) }'),
  ],
  ['on a page with a zoom of its own', page(P, 'html { zoom: 1.5 }')],
  ['on a page whose letters are tiny', page(P, 'html { font-size: 4px } p { font-size: 16px }')],
  [
    'on a page that allows no styles and no scripts',
    {
      contents: page(P),
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; sandbox",
      },
    },
  ],
  ['on a page that fights it', page(P, HOSTILE)],
  [
    'at a name that breaks at the end of a narrow column',
    page(
      `<p id="p" style="width:300px;font:20px/1.4 serif">It was said to be Mr ${NAME} who came.</p>`,
    ),
  ],
  ['in text from right to left', page(`<div dir="rtl" lang="fa">${P}</div>`)],
];

/** What the reader sees of the card. */
const look = (opened: BrowserPage) =>
  opened.inCard(async (root) => {
    const card = root.querySelector<HTMLElement>('[role=dialog]');
    const name = root.querySelector<HTMLElement>('h2');
    if (!card || !name) return null;
    await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const inset = 12;
    const corners = [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
    ] as const;
    const isOnTop = corners.every(([x, y]) => {
      const at = document.elementFromPoint(x, y);
      const inner = at?.shadowRoot?.elementFromPoint(x, y) ?? at;
      return inner === root.host || root.host.contains(inner);
    });
    return {
      box: [left, top, right, bottom] as [number, number, number, number],
      isOnTop,
      opacity: getComputedStyle(root.host).opacity,
      backdrop: getComputedStyle(root.host, '::backdrop').display,
      fontSize: getComputedStyle(name).fontSize,
      page: [document.documentElement.clientWidth, innerHeight] as [number, number],
    };
  });

/** The boxes of the lines that the name stands on. */
const linesOf = (opened: BrowserPage) =>
  opened.evaluate(() => {
    const roots = [document, document.querySelector('x-box')?.shadowRoot ?? document];
    const marks = roots.flatMap((root) => [...root.querySelectorAll('sidelight-mark')]);
    return marks.flatMap((mark) =>
      [...mark.getClientRects()].map(({ left, top, right, bottom }) => [left, top, right, bottom]),
    );
  });

inBrowsers('A card', (bench) => {
  beforeEach(async () => {
    await resetSettings(bench.browser);
  });

  const open = async (html: string | ServedPage, width = 800, height = 600) => {
    const opened = await bench.browser.newPage('about:blank');
    await opened.resize(width, height);
    await opened.goto(bench.server.add(html));
    const middle = await waitFor(opened, () => {
      const root = document.querySelector('x-box')?.shadowRoot ?? document;
      const box = root.querySelector('sidelight-mark')?.getClientRects()[0];
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    });
    return { opened, middle };
  };

  const expectSeen = async (opened: BrowserPage) => {
    await waitForCard(opened, (root) => root.querySelector('.item') !== null);
    await expect.poll(async () => (await look(opened))?.isOnTop).toBe(true);
    const seen = await look(opened);
    if (!seen) throw new Error('No card');
    const [left, top, right, bottom] = seen.box;
    const [width, height] = seen.page;
    expect(seen).toMatchObject({ opacity: '1', backdrop: 'none', fontSize: '22px' });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(bottom).toBeLessThanOrEqual(height);
    expect(Math.round(right - left)).toBeGreaterThanOrEqual(Math.min(360, width - 16) - 1);
    const covered = async () =>
      (await linesOf(opened)).filter(
        ([l = 0, t = 0, r = 0, b = 0]) =>
          l < right - 1 && r > left + 1 && t < bottom - 1 && b > top + 1,
      );
    // The page may be moving up still.
    await expect.poll(covered).toEqual([]);
  };

  it.each(PLACES)('is whole, on top and beside its name %s', async (_, html) => {
    const { opened, middle } = await open(html);
    await opened.click(middle);
    await expectSeen(opened);
    await opened.click({ card: 'button[aria-label="Close"]' });
    await waitFor(opened, () => {
      const root = document.querySelector('x-box')?.shadowRoot ?? document;
      return root.querySelector('sidelight-card') === null;
    });
  });

  it('leaves the popover open that its name stands in', async () => {
    const { opened, middle } = await open(
      page(`<div id="d" popover>${P}</div><script>d.showPopover()</script>`),
    );
    await opened.click(middle);
    await expectSeen(opened);
    await opened.click({ card: '.description' });
    expect(
      await opened.evaluate(() => document.querySelector('#d')?.matches(':popover-open')),
    ).toBe(true);
  });

  it('is shown in full screen, and comes up again when pinned before', async () => {
    const { opened, middle } = await open(
      page(
        `<main id="m" style="background:#fff">${P}<button id="full" style="position:fixed;left:10px;bottom:10px" onclick="m.requestFullscreen()">Full screen</button></main>`,
      ),
    );
    await opened.click(middle);
    await waitForCard(opened, (root) => root.querySelector('.item') !== null);
    await opened.click({ card: 'button[aria-label="Keep open"]' });
    await opened.click('#full');
    await waitFor(opened, () => document.fullscreenElement !== null);
    await expect.poll(async () => (await look(opened))?.isOnTop).toBe(true);
    await opened.click({ card: 'button[aria-label="Close"]' });
    await opened.click('sidelight-mark');
    await expectSeen(opened);
  });

  it.each([
    [640, 400],
    [400, 700],
    [320, 256],
  ])('fits a window of %i by %i', async (width, height) => {
    const { opened, middle } = await open(
      page(`<p style="margin:45vh 40% 2000px">Iran</p>`),
      width,
      height,
    );
    await opened.click(middle);
    await expectSeen(opened);
  });
});
