// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../src/popup/Popup.tsx';
import { click, find, nameOf, renderUi, unmountAll } from '../ui/render.tsx';
import { entity, fakeServices } from './services.ts';

const site = 'news.example.org';
const entities = [
  entity('Iran', { type: 'place', count: 23 }),
  entity('Ana Quick', { description: 'Minister of ports', count: 4 }),
];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

/** Lets a time pass, and all that it sets going. */
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms).then(() => undefined));

async function open(start: Parameters<typeof fakeServices>[0]) {
  const fake = fakeServices(start);
  const { root, update } = renderUi(<Popup services={fake.services} />);
  await pass(0);
  return {
    ...fake,
    root,
    close: () => {
      update(null);
    },
  };
}

const titleOf = (root: Element) => root.querySelector('.notice-title')?.textContent;
const switchNamed = (root: Element, name: string) => find(root, '[role=switch]', name);

describe('the list', () => {
  it('groups what the page mentions, with counts', async () => {
    const { root } = await open({ summary: { state: 'ready', site, entities } });
    expect(root.querySelector('h1')?.textContent).toBe(site);
    expect(root.textContent).toContain('This page mentions 2 names from your library.');
    expect([...root.querySelectorAll('h2')].map(nameOf)).toEqual(['People 1', 'Places 1']);
    expect(find(root, '.entity', /^Ana Quick/).textContent).toContain('4 mentions');
  });

  it('reveals the chosen name, and makes way', async () => {
    const { root, services } = await open({ summary: { state: 'ready', site, entities } });
    await click(find(root, '.entity', /^Iran/));
    await pass(0);
    expect(services.reveal).toHaveBeenCalledWith('Iran');
    expect(services.close).toHaveBeenCalledOnce();
  });

  it('stays, and says so, where the name is gone from the page', async () => {
    const { root, world, services } = await open({ summary: { state: 'ready', site, entities } });
    world.revealed = false;
    await click(find(root, '.entity', /^Iran/));
    await pass(0);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no longer on the page');
    expect(services.close).not.toHaveBeenCalled();
  });

  it('follows the page without taking the focus', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    const row = find(root, '.entity', /^Iran/);
    row.focus();
    const grown = [...entities.map((e) => ({ ...e, count: e.count + 1 })), entity('Bo Lee')];
    world.summary = { state: 'ready', site, entities: grown };
    await pass(1100);
    expect(root.textContent).toContain('3 names');
    expect(row.textContent).toContain('24 mentions');
    expect(document.activeElement).toBe(row);
  });

  it('stops asking once closed', async () => {
    const { services, close, world } = await open({ summary: { state: 'ready', site, entities } });
    close();
    services.summarize.mockClear();
    await pass(5000);
    expect(services.summarize).not.toHaveBeenCalled();
    expect(world.watchers.size).toBe(0);
  });
});

describe('the search', () => {
  const found = [
    { key: 'Iran', type: 'place' as const, name: 'Iran', description: '' },
    { key: 'Iraq', type: 'place' as const, name: 'Iraq', description: 'country in Western Asia' },
  ];

  async function search(root: Element, text: string) {
    const field = root.querySelector('input');
    if (!field) throw new Error('No field');
    await act(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await pass(0);
    return field;
  }
  const rows = (root: Element) => [...root.querySelectorAll('.entity-name')].map(nameOf);

  it('goes through the page’s names first, then through the rest of the library', async () => {
    const { root, world, services } = await open({ summary: { state: 'ready', site, entities } });
    world.found = found;
    await search(root, ' ira ');
    expect(services.find).toHaveBeenCalledWith('ira');
    expect(rows(root)).toEqual(['Iran', 'Iraq']);
    expect([...root.querySelectorAll('h2')].map(nameOf)).toEqual(['Places 1', 'In your library']);
    await search(root, '');
    expect(rows(root)).toEqual(['Ana Quick', 'Iran']);
  });

  it('reveals what the page names, and shows the rest in the panel, straight from the click', async () => {
    const { root, world, services } = await open({ summary: { state: 'ready', site, entities } });
    world.found = found;
    await search(root, 'ira');
    find(root, '.entity', /^Iraq/).click();
    expect(services.showInPanel).toHaveBeenCalledWith('Iraq');
    await pass(0);
    await click(find(root, '.entity', /^Iran/));
    expect(services.reveal).toHaveBeenCalledWith('Iran');
  });

  it.each([
    { state: 'restricted' as const },
    { state: 'ready' as const, site, entities: [] },
    { state: 'site-off' as const, site },
  ])('works beside any page: %o', async (summary) => {
    const { root, world } = await open({ summary });
    world.found = found;
    await search(root, 'ira');
    expect(rows(root)).toEqual(['Iran', 'Iraq']);
  });

  it('is stepped through by arrow keys', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    world.found = found;
    const field = await search(root, 'ira');
    field.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowDown');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Iraq');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);
  });

  it('says where nothing is found', async () => {
    const { root } = await open({ summary: { state: 'ready', site, entities } });
    await search(root, 'zzz');
    expect(titleOf(root)).toBe('“zzz” is not in your library.');
  });

  it('says where the library could not be asked', async () => {
    const { root, world } = await open({ summary: { state: 'restricted' } });
    world.failing.add('send');
    await search(root, 'ira');
    expect(titleOf(root)).toContain('could not be read');
    world.failing.clear();
    world.found = found;
    await click(find(root, 'button', 'Try again'));
    await pass(0);
    expect(rows(root)).toEqual(['Iran', 'Iraq']);
  });
});

describe('states', () => {
  it.each([
    [{ state: 'restricted' as const }, 'Extensions cannot read this page.'],
    [{ state: 'unread' as const, site }, 'This page has not been read yet.'],
    [{ state: 'site-off' as const, site }, 'Sidelight is off on this site.'],
    [{ state: 'all-off' as const, site }, 'Sidelight is off everywhere.'],
    [{ state: 'no-access' as const, site }, 'Sidelight may not read this site.'],
    [{ state: 'ready' as const, site, entities: [] }, 'Nothing on this page is in your library.'],
  ])('%o: %s', async (summary, title) => {
    const { root } = await open({ summary });
    expect(titleOf(root)).toBe(title);
  });

  it('reloads an unread page', async () => {
    const { root, services } = await open({ summary: { state: 'unread', site } });
    await click(find(root, 'button', 'Reload the page'));
    await pass(0);
    expect(services.reload).toHaveBeenCalledOnce();
  });

  it('turns a site on again', async () => {
    const { root, world } = await open({
      summary: { state: 'site-off', site },
      settings: { disabledSites: ['other.example', site] },
    });
    await click(find(root, 'button', 'Turn on for this site'));
    expect(world.settings.disabledSites).toEqual(['other.example']);
  });

  it('turns all on again', async () => {
    const { root, world } = await open({
      summary: { state: 'all-off', site },
      settings: { enabled: false },
    });
    expect(root.querySelectorAll('[role=switch]')).toHaveLength(1);
    await click(find(root, 'button', 'Turn on'));
    expect(world.settings.enabled).toBe(true);
  });

  it('asks for access from the click itself', async () => {
    const { root, services } = await open({ summary: { state: 'no-access', site } });
    find(root, 'button', 'Allow on this site').click();
    expect(services.requestAccess).toHaveBeenCalledWith(site);
    await pass(0);
  });

  it('recovers from a background that is gone', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    world.failing.add('send');
    await pass(1100);
    expect(titleOf(root)).toBe('Sidelight did not answer.');
    world.failing.clear();
    await click(find(root, 'button', 'Try again'));
    await pass(0);
    expect(root.querySelectorAll('.entity')).toHaveLength(2);
  });
});

describe('switches', () => {
  it('switch the site off with one click', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    const control = switchNamed(root, 'On this site');
    expect(control.getAttribute('aria-checked')).toBe('true');
    await click(control);
    expect(world.settings.disabledSites).toEqual([site]);
    expect(control.getAttribute('aria-checked')).toBe('false');
  });

  it('switch all off', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    await click(switchNamed(root, 'On everywhere'));
    expect(world.settings.enabled).toBe(false);
  });

  it('stay as they were where the change could not be saved, and say so', async () => {
    const { root, world } = await open({ summary: { state: 'ready', site, entities } });
    world.failing.add('save');
    await click(switchNamed(root, 'On this site'));
    await pass(0);
    expect(switchNamed(root, 'On this site').getAttribute('aria-checked')).toBe('true');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('could not be saved');
  });

  it('lead to the side panel, straight from the click, where there is one', async () => {
    const { root, services } = await open({ summary: { state: 'restricted' } });
    find(root, 'button', 'Open the side panel').click();
    expect(services.openPanel).toHaveBeenCalledOnce();
    await pass(0);
    const without = { ...services, openPanel: null };
    const { root: other } = renderUi(<Popup services={without} />);
    await pass(0);
    expect(other.querySelector('.tool')).toBeNull();
  });

  it('lead to library and settings', async () => {
    const { root, services } = await open({ summary: { state: 'restricted' } });
    await click(find(root, 'button', 'Library and settings'));
    expect(services.openOptions).toHaveBeenCalledOnce();
  });
});
