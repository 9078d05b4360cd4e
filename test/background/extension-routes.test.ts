import { describe, expect, it } from 'vitest';
import { createCommands } from '../../src/background/commands.ts';
import { refreshPages } from '../../src/background/refresh.ts';
import { createBackground, fromExtension, fromPage, TOKEN } from './fakes.ts';

/** A tab whose main frame mentions Oslo once, and whose inner frame mentions Quick and Oslo. */
async function read() {
  const background = createBackground();
  const { routes } = background;
  await routes['page/shortlist']({ document: TOKEN, text: 'Oslo' }, fromPage());
  const inner = { document: 'inner-token', text: 'Quick Oslo' };
  await routes['page/shortlist'](inner, fromPage(1, 2));
  const one = [{ entity: 0, count: 1 }];
  await routes['page/report']({ document: TOKEN, mentions: one }, fromPage());
  const two = [
    { entity: 0, count: 2 },
    { entity: 1, count: 3 },
  ];
  await routes['page/report']({ document: 'inner-token', mentions: two }, fromPage(1, 2));
  return background;
}

describe('tab/summary', () => {
  it('puts the frames’ mentions together in order of appearance', async () => {
    const { routes } = await read();
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toEqual({
      state: 'ready',
      site: 'news.example',
      entities: [
        { key: 'place:oslo', type: 'place', name: 'Oslo', description: '', count: 4 },
        {
          key: 'person:ana quick',
          type: 'person',
          name: 'Ana Quick',
          description: 'the port’s director',
          count: 2,
        },
      ],
    });
  });

  it('follows the switches', async () => {
    const { routes, settings } = await read();
    settings.disabledSites = ['news.example'];
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toEqual({
      state: 'site-off',
      site: 'news.example',
    });
    settings.enabled = false;
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toMatchObject({
      state: 'all-off',
    });
  });

  it('knows of no tab but the one asked for', async () => {
    const { routes } = await read();
    expect(await routes['tab/summary']({ tab: 2 }, fromExtension)).toEqual({
      state: 'unread',
      site: 'other.example',
    });
    expect(await routes['tab/summary']({ tab: 3 }, fromExtension)).toEqual({ state: 'restricted' });
  });
});

describe('tab/summary of a tab whose documents go away', () => {
  it('goes on with the documents that are still there', async () => {
    const { routes, deaf } = await read();
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toMatchObject({
      state: 'ready',
      entities: [{ count: 4 }, { count: 2 }],
    });
    deaf.add(2);
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toMatchObject({
      entities: [{ key: 'place:oslo', count: 1 }],
    });
    deaf.add(0);
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toMatchObject({
      state: 'unread',
    });
  });

  it('does not wait for a page that is too busy to answer', async () => {
    const { routes, pages } = await read();
    pages.command = () => new Promise(() => undefined);
    expect(await routes['tab/summary']({ tab: 1 }, fromExtension)).toMatchObject({
      state: 'ready',
      entities: [{ count: 4 }, { count: 2 }],
    });
  });
});

describe('tab/reveal', () => {
  const reveal = (entity: string) => ({ tab: 1, entity });

  it('tells the frame that has the mention, the main frame first', async () => {
    const { routes, commands } = await read();
    expect(await routes['tab/reveal'](reveal('place:oslo'), fromExtension)).toBe(true);
    expect(await routes['tab/reveal'](reveal('person:ana quick'), fromExtension)).toBe(true);
    expect(commands).toEqual([
      { tab: 1, frame: 0, command: { command: 'reveal', entity: 0 } },
      { tab: 1, frame: 2, command: { command: 'reveal', entity: 0 } },
    ]);
  });

  it('goes on to the next frame if one is gone', async () => {
    const { routes, commands, deaf } = await read();
    deaf.add(0);
    expect(await routes['tab/reveal'](reveal('place:oslo'), fromExtension)).toBe(true);
    expect(commands.map(({ frame }) => frame)).toEqual([0, 2]);
    deaf.add(2);
    expect(await routes['tab/reveal'](reveal('place:oslo'), fromExtension)).toBe(false);
  });

  it('says so if nothing mentions it', async () => {
    const { routes } = await read();
    expect(await routes['tab/reveal'](reveal('place:bergen'), fromExtension)).toBe(false);
  });
});

describe('a change of the settings', () => {
  it('is told to every tab that was read or switched off', async () => {
    const { routes, settings, commands, drawn, ...rest } = createBackground();
    await routes['page/shortlist']({ document: TOKEN, text: 'Oslo' }, fromPage(1));
    await routes['page/shortlist']({ document: 'inner-token', text: '' }, fromPage(1, 2));
    settings.enabled = false;
    await routes['page/shortlist']({ document: TOKEN, text: 'Oslo' }, fromPage(2));
    await refreshPages(rest);
    expect(commands).toEqual([
      { tab: 1, frame: undefined, command: { command: 'refresh' } },
      { tab: 2, frame: undefined, command: { command: 'refresh' } },
    ]);
    expect(drawn).toEqual({ 1: { text: '', off: true }, 2: { text: '', off: true } });
  });
});

describe('shortcuts', () => {
  const shortcuts = (background: Awaited<ReturnType<typeof read>>, tab: number | null = 1) => {
    const toggled: string[] = [];
    const run = createCommands({
      ...background,
      activeTab: () => Promise.resolve(tab),
      openPanel: () => Promise.resolve(),
      toggleSite: (site) => {
        toggled.push(site);
        return Promise.resolve(false);
      },
    });
    return { run, toggled };
  };

  it('step through the mentions of the first frame that has some', async () => {
    const background = await read();
    const { run } = shortcuts(background);
    await run('next-mention');
    background.deaf.add(0);
    await run('previous-mention');
    expect(background.commands).toEqual([
      { tab: 1, frame: 0, command: { command: 'step', direction: 1 } },
      { tab: 1, frame: 0, command: { command: 'step', direction: -1 } },
      { tab: 1, frame: 2, command: { command: 'step', direction: -1 } },
    ]);
  });

  it('switch the site', async () => {
    const background = await read();
    const { run, toggled } = shortcuts(background);
    await run('toggle-site');
    expect(toggled).toEqual(['news.example']);
    expect(background.commands).toEqual([
      { tab: 1, frame: 0, command: { command: 'switched', isOn: false } },
    ]);
  });

  it('ask every frame with mentions for the card the reader means', async () => {
    const background = await read();
    await shortcuts(background).run('open-card');
    const frames = background.commands.map(({ frame, command }) => [frame, command]);
    expect(frames).toEqual([
      [0, { command: 'open-card', isOnly: false }],
      [2, { command: 'open-card', isOnly: false }],
    ]);
  });

  it('do nothing without a page, or by another name', async () => {
    const background = await read();
    const { run, toggled } = shortcuts(background, null);
    await run('toggle-site');
    await shortcuts(background, 3).run('toggle-site');
    await shortcuts(background).run('constructor');
    expect(toggled).toEqual([]);
    expect(background.commands).toEqual([]);
  });
});
