import { describe, expect, it } from 'vitest';
import { injectScout } from '../../src/background/inject-scout.ts';
import { createLibrary } from '../../src/background/library.ts';
import { createPages, type PagesApi } from '../../src/background/pages.ts';
import { withoutSite, withSiteToggled } from '../../src/background/site-switch.ts';
import { createOpener } from '../../src/background/sources.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { pack } from './packs.ts';

const gone = () => Promise.reject(new Error('No tab with id'));

describe('createPages', () => {
  const recording = () => {
    const calls: unknown[] = [];
    const record = (name: string) => (given: unknown) => {
      calls.push([name, given]);
      return Promise.resolve([]);
    };
    const api: PagesApi = {
      tabs: {
        get: () => Promise.resolve({ url: 'https://news.example/' }),
        sendMessage: (...given) => record('sendMessage')(given),
      },
      scripting: {
        insertCSS: (given) => record('insertCSS')(given).then(() => undefined),
        executeScript: record('executeScript'),
      },
    };
    return { calls, api };
  };

  it('injects styles, then the script, into one frame alone', async () => {
    const { calls, api } = recording();
    expect(await createPages(api).annotate({ tab: 1, frame: 4 })).toBe(true);
    const target = { tabId: 1, frameIds: [4] };
    expect(calls).toEqual([
      ['insertCSS', { target, files: ['highlights.css'], origin: 'USER' }],
      ['executeScript', { target, files: ['annotator.js'] }],
    ]);
  });

  it('tells one frame, or all of a tab', async () => {
    const { calls, api } = recording();
    const pages = createPages(api);
    const refresh = { command: 'refresh' } as const;
    await pages.command({ tab: 1, frame: 0 }, refresh);
    await pages.command({ tab: 1 }, refresh);
    expect(calls).toEqual([
      ['sendMessage', [1, refresh, { frameId: 0 }]],
      ['sendMessage', [1, refresh, undefined]],
    ]);
  });

  it('takes pages that are gone calmly', async () => {
    const pages = createPages({
      tabs: { get: gone, sendMessage: gone },
      scripting: { insertCSS: gone, executeScript: gone },
    });
    expect(await pages.urlOf(1)).toBeNull();
    expect(await pages.annotate({ tab: 1, frame: 0 })).toBe(false);
    expect(await pages.command({ tab: 1 }, { command: 'refresh' })).toBe(false);
  });
});

describe('injectScout', () => {
  it('reads every open web page, though some refuse', async () => {
    const injected: number[] = [];
    await injectScout({
      tabs: { query: () => Promise.resolve([{ id: 1 }, {}, { id: 2 }, { id: 3 }]) },
      scripting: {
        executeScript: ({ target, files }) => {
          if (target.tabId === 2) return gone();
          expect(files).toEqual(['clear-leftovers.js', 'scout.js']);
          injected.push(target.tabId);
          return Promise.resolve();
        },
      },
    });
    expect(injected).toEqual([1, 3]);
  });
});

describe('createOpener', () => {
  const PAGE = 'chrome-extension://sidelight/options.html';
  const opener = (open: { id?: number; windowId?: number }[]) => {
    const calls: unknown[] = [];
    const record = (...given: unknown[]) => {
      calls.push(given);
      return Promise.resolve();
    };
    const tabs = { query: () => Promise.resolve(open), update: record, create: record };
    return { calls, show: createOpener(PAGE, tabs, { update: record }) };
  };

  it('opens a tab', async () => {
    const { calls, show } = opener([]);
    await show('#/library');
    expect(calls).toEqual([[{ url: `${PAGE}#/library` }]]);
  });

  it('goes to the tab that is open', async () => {
    const { calls, show } = opener([{ id: 5, windowId: 8 }, { id: 6 }]);
    await show('#/library');
    expect(calls).toEqual([
      [5, { url: `${PAGE}#/library`, active: true }],
      [8, { focused: true }],
    ]);
  });
});

describe('site switch', () => {
  const settings = { ...DEFAULT_SETTINGS, disabledSites: ['a.example'] };

  it('switches off once', () => {
    expect(withoutSite('b.example')(settings).disabledSites).toEqual(['a.example', 'b.example']);
    expect(withoutSite('a.example')(settings)).toEqual({});
  });

  it('toggles', () => {
    expect(withSiteToggled('a.example')(settings).disabledSites).toEqual([]);
    expect(withSiteToggled('b.example')(settings).disabledSites).toEqual([
      'a.example',
      'b.example',
    ]);
  });
});

describe('createLibrary', () => {
  const bundled = pack({ title: 'Bundled' });
  const own = pack({ title: 'Own' });

  it('loads nothing before it is asked, and then once', async () => {
    let loads = 0;
    const load = () => {
      loads += 1;
      return Promise.resolve([bundled]);
    };
    const library = createLibrary([{ bundled: true, load }]);
    expect(loads).toBe(0);
    await Promise.all([library.shelves(), library.index([]), library.pack('p1')]);
    expect(loads).toBe(1);
    expect(await library.index([])).toBe(await library.index([]));
    expect(await library.index(['p1'])).not.toBe(await library.index([]));
  });

  it('never lets an own pack stand in for a bundled one', async () => {
    const library = createLibrary([
      { bundled: true, load: () => Promise.resolve([bundled]) },
      { bundled: false, load: () => Promise.resolve([own, pack({ id: 'p2' })]) },
    ]);
    const shelves = await library.shelves();
    expect(shelves.map(({ head, bundled }) => [head.id, head.title, bundled])).toEqual([
      ['p1', 'Bundled', true],
      ['p2', 'A pack', false],
    ]);
  });

  it('tries again after a failure, and after a change', async () => {
    const answers = [() => gone(), () => Promise.resolve([]), () => Promise.resolve([own])];
    const load = () => (answers.shift() ?? gone)();
    const library = createLibrary([{ bundled: false, load }]);
    await expect(library.index([])).rejects.toThrow();
    expect(await library.shelves()).toEqual([]);
    library.invalidate();
    expect(await library.shelves()).toHaveLength(1);
    expect((await library.index([])).shortlist(['Oslo'])).toHaveLength(1);
  });
});
