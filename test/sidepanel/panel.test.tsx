// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidePanel } from '../../src/sidepanel/SidePanel.tsx';
import { entity } from '../popup/services.ts';
import { click, find, nameOf, renderUi, unmountAll } from '../ui/render.tsx';
import { factItem, quoteItem } from './items.ts';
import { fakeServices, ready, SITE } from './services.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

/** Lets a time pass, and all that it sets going: what an answer shows may ask for more. */
async function pass(ms: number) {
  for (const time of [ms, 0, 0, 0]) {
    await act(() => vi.advanceTimersByTimeAsync(time).then(() => undefined));
  }
}

const dossier = () => ({
  items: [quoteItem('q', ['Ana', 'Iran'], '2023-01-19'), factItem('f', ['Iran'])],
  isCut: false,
  links: [],
});

async function open(change: Parameters<typeof fakeServices>[0] = { 'panel/dossier': dossier }) {
  const fake = fakeServices(change);
  const { root } = renderUi(<SidePanel services={fake.services} />);
  await pass(0);
  return { ...fake, root };
}

const heads = (root: Element) => [...root.querySelectorAll('.entry-name')].map(nameOf);
const press = (element: Element, key: string) =>
  act(() => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });

describe('reading', () => {
  it('shows what is known of the page’s names', async () => {
    const { root } = await open();
    expect(root.querySelector('h1')?.textContent).toBe(SITE);
    expect(heads(root)).toEqual(['Ana', 'Iran']);
    expect(root.textContent).toContain('“Words q”');
    expect(root.textContent).toContain('Fact f.');
    expect(root.querySelector('.speaker')).toBeNull();
  });

  it('follows the reader down the page', async () => {
    const { root, world } = await open();
    world.answers['tab/here'] = () => ['Iran'];
    await pass(800);
    expect(heads(root)).toEqual(['Iran', 'Ana']);
    expect(find(root, 'h2', 'In this part of the page')).toBeDefined();
    // Between two paragraphs with names there may be one without.
    world.answers['tab/here'] = () => [];
    await pass(800);
    expect(heads(root)).toEqual(['Iran', 'Ana']);
  });

  it('moves nothing under the reader’s hand', async () => {
    const { root, world } = await open();
    await act(() => {
      find(root, '.entry-name', 'Ana').focus();
    });
    world.answers['tab/here'] = () => ['Iran'];
    await pass(3000);
    expect(heads(root)).toEqual(['Ana', 'Iran']);
    await act(() => {
      find(root, '.entry-name', 'Ana').blur();
    });
    await pass(800);
    expect(heads(root)).toEqual(['Iran', 'Ana']);
  });

  it('asks for what is known once, until the page mentions another name', async () => {
    const { world, sentOf } = await open();
    await pass(5000);
    expect(sentOf('panel/dossier')).toHaveLength(1);
    world.answers['tab/summary'] = () => ready([entity('Ana', { count: 9 }), entity('Bo')]);
    await pass(5000);
    expect(sentOf('panel/dossier')).toHaveLength(2);
  });

  it('opens an article of the library where it has no address', async () => {
    const { root, sentOf } = await open();
    const [source] = root.querySelectorAll<HTMLElement>('button.source');
    if (!source) throw new Error('No source');
    await click(source);
    expect(sentOf('library/show')[0]?.params).toEqual({
      pack: 'p1',
      article: 'a1',
      start: 0,
      end: 5,
    });
  });

  it('says so where there is nothing to say', async () => {
    const { root } = await open({});
    expect(root.textContent).toContain('says nothing about them yet');
  });
});

describe('names', () => {
  it('lead to one entity, and back to where the reader was', async () => {
    const { root } = await open();
    await click(find(root, '[role=tab]', 'Names'));
    const row = find(root, '.entity', /^Ana/);
    row.focus();
    await click(row);
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Ana');
    expect(document.activeElement?.textContent).toBe('Ana');
    await click(find(root, 'button', 'Back'));
    await pass(0);
    expect(root.querySelector('.overlay')).toBeNull();
    expect(find(root, '[role=tab]', 'Names').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(row);
  });

  it('are shown on the page', async () => {
    const { root, world, sentOf } = await open();
    await click(find(root, '.entry-name', 'Ana'));
    await pass(0);
    await click(find(root, 'button', 'Show on page'));
    await pass(0);
    expect(sentOf('tab/reveal')[0]?.params).toEqual({ tab: 5, entity: 'Ana' });
    world.answers['tab/reveal'] = () => false;
    await click(find(root, 'button', 'Show on page'));
    await pass(0);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('no longer on the page');
  });

  it('lead from one to the next, and back step by step', async () => {
    const { root } = await open();
    await click(find(root, '.entry-name', 'Ana'));
    await pass(0);
    await click(find(root, '.chip', 'Iran'));
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Iran');
    const overlay = root.querySelector('.overlay');
    if (!overlay) throw new Error('Nothing open');
    await press(overlay, 'Escape');
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Ana');
  });
});

describe('tabs', () => {
  it('are one stop, stepped through by arrow keys', async () => {
    const { root } = await open();
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const [first] = tabs;
    if (!first) throw new Error('No tabs');
    first.focus();
    await press(first, 'ArrowRight');
    expect(document.activeElement).toBe(tabs[1]);
    expect(tabs[1]?.getAttribute('aria-selected')).toBe('true');
    const panel = root.querySelector('[role=tabpanel]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(tabs[1]?.id);
    await press(first, 'End');
    expect(document.activeElement).toBe(tabs.at(-1));
  });
});

describe('a lookup', () => {
  const found = [{ key: 'Ana', type: 'person' as const, name: 'Ana Quick', description: '' }];

  it('shows what a selection means', async () => {
    const { root, request, sentOf } = await open({ 'library/find': () => found });
    await act(() => {
      request(5, { text: 'Quick' });
    });
    await pass(0);
    expect(sentOf('library/find')[0]?.params).toEqual({ text: 'Quick' });
    expect(root.querySelector('.overlay [role=status]')?.textContent).toBe('1 match for “Quick”');
    await click(find(root, '.found .entity', /^Ana Quick/));
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Ana');
  });

  it('says so if the library has nothing, and lets the reader try again', async () => {
    const { root, request, sentOf } = await open();
    await act(() => {
      request(5, { text: 'Lisbon' });
    });
    await pass(0);
    expect(root.querySelector('[role=status]')?.textContent).toBe(
      '“Lisbon” is not in your library.',
    );
    const field = root.querySelector('input');
    if (!field) throw new Error('No field');
    expect(document.activeElement).toBe(field);
    await act(() => {
      field.value = 'Lis';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await pass(0);
    expect(sentOf('library/find').at(-1)?.params).toEqual({ text: 'Lis' });
  });

  it('waits for a panel that is about to open, and for the tab it is for', async () => {
    const fake = fakeServices();
    fake.world.requests.set(5, { entity: 'Iran' });
    const { root } = renderUi(<SidePanel services={fake.services} />);
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Iran');
    await act(() => {
      fake.request(6, { entity: 'Ana' });
    });
    await pass(0);
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Iran');
  });
});

describe('the tab', () => {
  it('is followed, and what was open beside the last one is closed', async () => {
    const { root, world } = await open();
    await click(find(root, '.entry-name', 'Ana'));
    await pass(0);
    world.answers['tab/summary'] = () => ({ state: 'restricted' });
    await act(() => {
      for (const follower of world.followers) follower(6);
    });
    await pass(0);
    expect(root.querySelector('.overlay')).toBeNull();
    expect(root.querySelector('.notice-title')?.textContent).toBe(
      'Extensions cannot read this page.',
    );
  });

  it.each([
    [{ state: 'site-off' as const, site: SITE }, 'Turn on for this site'],
    [{ state: 'all-off' as const, site: SITE }, 'Turn on'],
    [{ state: 'unread' as const, site: SITE }, 'Reload the page'],
    [{ state: 'no-access' as const, site: SITE }, 'Allow on this site'],
  ])('%o offers %s', async (summary, action) => {
    const { root } = await open({ 'tab/summary': () => summary });
    expect(find(root, 'button', action)).toBeDefined();
  });

  it('is asked again after a failure', async () => {
    const { root, world } = await open();
    world.failing = true;
    await pass(1100);
    expect(root.textContent).toContain('Sidelight did not answer.');
    world.failing = false;
    await click(find(root, 'button', 'Try again'));
    await pass(0);
    expect(heads(root)).toEqual(['Ana', 'Iran']);
  });
});
