import { describe, expect, it } from 'vitest';
import { createCommands } from '../../src/background/commands.ts';
import { installMenu, lookupOf } from '../../src/background/menu.ts';
import { createPanelOpener } from '../../src/background/panel-opener.ts';
import type { PanelRequest } from '../../src/storage/panel-request.ts';
import { createSidePanel } from '../../src/webext/side-panel.ts';
import { createBackground, fromExtension, fromPage, SELF, TOKEN } from './fakes.ts';

const ANA = 'person:ana quick';
const OSLO = 'place:oslo';

/** A tab whose main frame mentions Oslo, and whose inner frame mentions Quick. */
async function read() {
  const background = createBackground();
  const { routes } = background;
  const mentions = [{ entity: 0, count: 1 }];
  await routes['page/shortlist']({ document: TOKEN, text: 'Oslo' }, fromPage());
  await routes['page/report']({ document: TOKEN, mentions }, fromPage());
  const inner = { document: 'inner-token', text: 'Quick' };
  await routes['page/shortlist'](inner, fromPage(1, 2));
  await routes['page/report']({ document: 'inner-token', mentions }, fromPage(1, 2));
  return background;
}

describe('tab/here', () => {
  it('asks the frames in turn what they have in view', async () => {
    const { routes, inView } = await read();
    expect(await routes['tab/here']({ tab: 1 }, fromExtension)).toEqual([]);
    inView.set(2, [0]);
    expect(await routes['tab/here']({ tab: 1 }, fromExtension)).toEqual([ANA]);
    inView.set(0, [0]);
    expect(await routes['tab/here']({ tab: 1 }, fromExtension)).toEqual([OSLO]);
  });

  it('takes no number that the page was not given', async () => {
    const { routes, inView } = await read();
    inView.set(0, [7, -1, 0.5]);
    expect(await routes['tab/here']({ tab: 1 }, fromExtension)).toEqual([]);
  });
});

describe('panel/entity', () => {
  it('tells what is known, connected with names of the page alone', async () => {
    const { routes } = await read();
    const found = await routes['panel/entity']({ tab: 1, entity: OSLO }, fromExtension);
    expect(found).toMatchObject({ key: OSLO, view: { name: 'Oslo', factCount: 1 } });
    const related = found?.view.related.map(({ entity }) => found.keys[entity]);
    expect(related).toEqual([ANA]);
    expect(found?.places.facts).toHaveLength(found?.view.facts.length ?? -1);
  });

  it('connects a name that was looked up with all that the library has', async () => {
    const { routes } = await read();
    const found = await routes['panel/entity'](
      { tab: 1, entity: 'organization:united nations' },
      fromExtension,
    );
    const related = found?.view.related.map(({ entity }) => found.keys[entity]);
    expect(related).toEqual([ANA, 'place:norway']);
  });

  it('knows nothing of what is not in the library', async () => {
    const { routes } = await read();
    expect(await routes['panel/entity']({ tab: 1, entity: 'x' }, fromExtension)).toBeNull();
  });
});

describe('panel/dossier and panel/items', () => {
  it('tell of the tab’s names together', async () => {
    const { routes } = await read();
    const dossier = await routes['panel/dossier']({ tab: 1 }, fromExtension);
    expect(dossier.items).toHaveLength(3);
    expect(dossier.links).toEqual([{ a: ANA, b: OSLO, count: 1, weight: 1 }]);
    expect(await routes['panel/dossier']({ tab: 2 }, fromExtension)).toEqual({
      items: [],
      isCut: false,
      links: [],
    });
  });

  it('tell what ties two names', async () => {
    const { routes } = await read();
    const one = await routes['panel/items']({ entities: [ANA] }, fromExtension);
    expect(one.items).toHaveLength(3);
    const both = await routes['panel/items']({ entities: [ANA, OSLO] }, fromExtension);
    expect(both.items.map(({ id }) => id)).toEqual(['p1/fact/f1']);
    const stranger = await routes['panel/items']({ entities: [ANA, 'x'] }, fromExtension);
    expect(stranger.items).toEqual([]);
  });
});

describe('library/find and library/show', () => {
  it('find by a part of a name', async () => {
    const { routes } = await read();
    expect(await routes['library/find']({ text: 'quick' }, fromExtension)).toEqual([
      { key: ANA, type: 'person', name: 'Ana Quick', description: 'the port’s director' },
    ]);
    expect(await routes['library/find']({ text: 'Lisbon' }, fromExtension)).toEqual([]);
  });

  it('show a passage', async () => {
    const { routes, opened } = await read();
    await routes['library/show']({ pack: 'p 1', article: 'a/1', start: 3, end: 9 }, fromExtension);
    expect(opened).toEqual(['#/library/p%201/a%2F1?start=3&end=9']);
  });
});

describe('page/open-panel', () => {
  const PAGE = { id: SELF.id, url: 'https://news.example/a', tab: { id: 1 }, frameId: 0 };
  const request = (params: object) => ({ message: 'page/open-panel', params });

  it('opens before anything is awaited, or the browser would refuse', async () => {
    const { listen, panels } = await read();
    const reply = listen(request({ document: TOKEN, entity: 0 }), PAGE);
    expect(panels).toEqual([1]);
    expect(await reply).toEqual({ ok: true, result: true });
  });

  it('asks for what the document was given, and for nothing else', async () => {
    const { listen, asked } = await read();
    await listen(request({ document: TOKEN, entity: 0 }), PAGE);
    expect(asked).toEqual([{ tab: 1, request: { entity: OSLO } }]);
    await listen(request({ document: TOKEN, entity: 1 }), PAGE);
    await listen(request({ document: 'inner-token', entity: 0 }), PAGE);
    expect(asked).toHaveLength(1);
  });

  it('says so if the browser refuses', async () => {
    const { routes } = createBackground({ panel: false });
    expect(await routes['page/open-panel']({ document: TOKEN, entity: 0 }, fromPage())).toBe(false);
  });
});

describe('opening by menu and command', () => {
  const open = (sidePanel: { open: (tab: number) => Promise<void> } | null) => {
    const pages: string[] = [];
    const asked: PanelRequest[] = [];
    const opener = createPanelOpener({
      sidePanel,
      askPanel: (_tab, request) => {
        asked.push(request);
        return Promise.resolve();
      },
      openPage: (path) => {
        pages.push(path);
        return Promise.resolve();
      },
    });
    return { opener, pages, asked };
  };

  it('leaves word for the panel', async () => {
    const { opener, pages, asked } = open({ open: () => Promise.resolve() });
    await opener(3, { text: 'Oslo' });
    expect(asked).toEqual([{ text: 'Oslo' }]);
    expect(pages).toEqual([]);
  });

  it.each([
    ['refuses', { open: () => Promise.reject(new Error('No gesture')) }],
    ['has none', null],
  ])('takes a tab where the browser %s', async (_, sidePanel) => {
    const { opener, pages } = open(sidePanel);
    await opener(3);
    expect(pages).toEqual(['sidepanel.html?tab=3']);
  });

  it('follows the shortcut at once, beside the tab it was pressed on', async () => {
    const background = await read();
    const opened: number[] = [];
    const run = createCommands({
      ...background,
      activeTab: () => Promise.resolve(9),
      toggleSite: () => Promise.resolve(true),
      openPanel: (tab) => {
        opened.push(tab);
        return Promise.resolve();
      },
    });
    const running = run('open-side-panel', { id: 4 });
    expect(opened).toEqual([4]);
    await running;
    await run('open-side-panel');
    expect(opened).toEqual([4]);
  });

  it('enters itself in the menu of a selection once', async () => {
    const items: object[] = [];
    const menus = {
      removeAll: () => {
        items.length = 0;
        return Promise.resolve();
      },
      create: (item: object) => items.push(item),
    };
    await installMenu(menus, 'Look up “%s”');
    await installMenu(menus, 'Look up “%s”');
    expect(items).toEqual([{ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] }]);
  });

  it('looks up a selection of reasonable length', () => {
    expect(lookupOf({ menuItemId: 'look-up', selectionText: ' Oslo ' })).toBe('Oslo');
    expect(lookupOf({ menuItemId: 'look-up', selectionText: 'x'.repeat(999) })).toHaveLength(300);
    expect(lookupOf({ menuItemId: 'look-up' })).toBe('');
    expect(lookupOf({ menuItemId: 'other', selectionText: 'Oslo' })).toBeNull();
  });
});

describe('createSidePanel', () => {
  it('opens Chrome’s panel beside a tab, Firefox’s as it is, or is not there', async () => {
    const calls: unknown[] = [];
    const note = (what: unknown) => Promise.resolve(void calls.push(what));
    await createSidePanel({ sidePanel: { open: note } })?.open(5);
    await createSidePanel({ sidebarAction: { open: () => note('sidebar') } })?.open(5);
    expect(calls).toEqual([{ tabId: 5 }, 'sidebar']);
    expect(createSidePanel({})).toBeNull();
  });
});
