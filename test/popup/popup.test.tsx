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
    expect(root.querySelector('input')).toBeNull();
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

  it('searches a long list, by arrow keys too', async () => {
    const many = Array.from({ length: 20 }, (_, i) => entity(`Name ${i}`));
    const { root } = await open({ summary: { state: 'ready', site, entities: many } });
    const field = root.querySelector('input');
    if (!field) throw new Error('No field');
    const type = (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    await type('name 1');
    expect(root.querySelectorAll('.entity')).toHaveLength(11);
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    expect(document.activeElement?.textContent).toContain('Name 1');
    await type('zzz');
    expect(root.querySelector('[role=status]')?.textContent).toContain('No name');
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
