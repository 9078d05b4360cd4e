import { beforeAll, expect, it } from 'vitest';
import { changeSettings } from '../../scripts/browser/settings.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { waitFor } from './support/wait-for.ts';
import { buildPage } from './torture/build-app.ts';
import type { ServedPage } from '../../scripts/browser/loopback-server.ts';

/** Steps for each app; `npm run torture` asks for 500. */
const STEPS = Number(process.env.TORTURE_STEPS ?? 24);
const SEED = Number(process.env.TORTURE_SEED ?? 1);
/** Longer than it takes until a quiet page is highlighted again, in ms. */
const PAUSE = 260;

/** As late as a slow page is hydrated, in ms; not as late where there are few steps anyway. */
const LATE = STEPS < 500 ? 1000 : 3000;

/** Pages that no framework holds: their text gets marks, which are more in the way than custom highlights. */
const MARKED = new Set(['by-hand', 'inner-html', 'virtual-list']);

/** Each app, and how long after its page it comes to life, in ms: by then the page has been highlighted. */
const APPS: [name: string, delay: number][] = [
  ['by-hand', 0],
  ['inner-html', 0],
  ['virtual-list', 0],
  ['react', 0],
  ['react-hydrated', LATE],
  ['react-streamed', 0],
  ['vue', 0],
  ['vue-hydrated', LATE],
  ['svelte', 0],
  ['preact', 0],
  ['solid', 0],
  ['lit', 0],
  ['angular', 0],
];

const pages = new Map<string, Promise<ServedPage>>();

function pageOf(name: string, delay: number): Promise<ServedPage> {
  const page = pages.get(name) ?? buildPage(name, SEED, delay);
  pages.set(name, page);
  return page;
}

inBrowsers('Torture', (bench) => {
  // The same page on two sites, of which Sidelight reads one.
  beforeAll(async () => {
    await changeSettings(bench.browser, { disabledSites: ['localhost'], density: 'all' });
  });

  it.each(APPS)(
    '%s reads the same with Sidelight as without',
    async (name, delay) => {
      const page = await pageOf(name, delay);
      const run = async (host: '127.0.0.1' | 'localhost', pause: number) => {
        const tab = await bench.browser.newPage(bench.server.add(page, `/${name}`, host));
        await waitFor(tab, () => 'torture' in window);
        const outcome = await tab.evaluate(
          async (steps, time) => {
            await window.torture.ready;
            return window.torture.run(steps, time);
          },
          STEPS,
          pause,
        );
        return { tab, ...outcome };
      };
      const without = await run('localhost', 0);
      await without.tab.close();
      const withIt = await run('127.0.0.1', PAUSE);
      const step = withIt.texts.findIndex((text, i) => text !== without.texts[i]);
      expect({ step, text: withIt.texts[step] }).toEqual({ step: -1, text: without.texts[step] });
      expect(withIt.errors).toEqual(without.errors);
      if (MARKED.has(name)) expect(withIt.marks).toBeGreaterThan(0);
      await waitFor(withIt.tab, countHighlights);
      await withIt.tab.close();
    },
    60_000 + STEPS * 1000,
  );
});

/** How many highlights the page has, of either painter. */
function countHighlights(): number {
  const roots = [
    document,
    ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
  ];
  const marks = roots.map((root) => root.querySelectorAll('sidelight-mark').length);
  const ranges = [...CSS.highlights].map(([name, { size }]) =>
    name.startsWith('sidelight') ? size : 0,
  );
  return [...marks, ...ranges].reduce((sum, count) => sum + count, 0);
}
