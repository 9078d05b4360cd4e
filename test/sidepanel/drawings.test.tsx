// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SidePanel } from '../../src/sidepanel/SidePanel.tsx';
import { entity } from '../popup/services.ts';
import { click, find, nameOf, renderUi, unmountAll } from '../ui/render.tsx';
import { factItem, quoteItem } from './items.ts';
import { fakeServices, ready } from './services.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00') });
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

async function settle() {
  for (let i = 0; i < 4; i++) {
    await act(() => vi.advanceTimersByTimeAsync(0).then(() => undefined));
  }
}

const ITEMS = [
  quoteItem('q', ['Ana', 'Iran'], '2023-01-19'),
  factItem('f', ['Iran'], ['2022-06-01', '2022-06-30']),
  factItem('g', ['Bo', 'Iran'], ['2020-03-05', '2020-03-05']),
];

async function open(view: string) {
  const fake = fakeServices({
    'tab/summary': () => ready(['Ana', 'Bo', 'Iran', 'Lone'].map((key) => entity(key))),
    'panel/dossier': () => ({
      items: ITEMS,
      isCut: true,
      links: [
        { a: 'Ana', b: 'Iran', count: 1, weight: 1 },
        { a: 'Bo', b: 'Iran', count: 1, weight: 0.5 },
      ],
    }),
    'panel/items': ({ entities }) => {
      const items = ITEMS.filter((item) => entities.every((key) => item.entities.includes(key)));
      return { items, isCut: false };
    },
  });
  const { root } = renderUi(<SidePanel services={fake.services} />);
  await settle();
  await click(find(root, '[role=tab]', view));
  await settle();
  return { ...fake, root };
}

async function press(key: string) {
  await act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
  await settle();
}

const texts = (root: Element) =>
  [...root.querySelectorAll('.item .text')].map(({ textContent }) => textContent);
const focused = () => (document.activeElement ? nameOf(document.activeElement) : '');
const clickShape = async (root: Element, selector: string, name: RegExp) => {
  const shape = [...root.querySelectorAll(selector)].find((each) => name.test(nameOf(each)));
  await act(() => {
    shape?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  await settle();
};

describe('the timeline', () => {
  it('lists what it draws, newest first, and says what is left out', async () => {
    const { root } = await open('Timeline');
    expect(texts(root)).toEqual(['“Words q”', 'Fact f.', 'Fact g.']);
    expect(root.textContent).toContain('The 3 most telling; your library has more');
    expect([...root.querySelectorAll('.mark')].map(nameOf)).toEqual([
      '5 March 2020, 6 years ago: Fact',
      'June 2022, 4 years ago: Fact',
      '19 January 2023, 3 years ago: Quote',
    ]);
  });

  it('is one stop, walked through by arrow keys', async () => {
    const { root } = await open('Timeline');
    const stops = root.querySelectorAll<SVGElement>('.mark[tabindex="0"]');
    expect(stops).toHaveLength(1);
    await act(() => {
      stops[0]?.focus();
    });
    expect(focused()).toContain('19 January 2023');
    await press('ArrowLeft');
    expect(focused()).toContain('June 2022');
    await press('Home');
    expect(focused()).toContain('5 March 2020');
    await press('ArrowLeft');
    expect(focused()).toContain('5 March 2020');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(focused()).toContain('19 January 2023');
    expect(root.querySelectorAll('.mark[tabindex="0"]')).toHaveLength(1);
  });

  it('shows what a mark stands for, and all again', async () => {
    const { root } = await open('Timeline');
    await act(() => {
      root.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
    });
    await press('ArrowLeft');
    await press('Enter');
    expect(texts(root)).toEqual(['Fact f.']);
    expect(root.querySelector('.list-head [role=status]')?.textContent).toBe(
      'June 2022, 4 years ago: Fact',
    );
    expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
    await press(' ');
    expect(texts(root)).toHaveLength(3);
    await clickShape(root, '.mark', /2020/);
    expect(texts(root)).toEqual(['Fact g.']);
    await click(find(root, 'button', 'Show all'));
    expect(texts(root)).toHaveLength(3);
  });

  it('goes on by arrow keys to what was zoomed out of view, and back to the whole', async () => {
    const { root } = await open('Timeline');
    await act(() => {
      root.querySelector<SVGElement>('.mark[tabindex="0"]')?.focus();
    });
    for (let i = 0; i < 8; i++) await press('+');
    expect(root.querySelectorAll('.mark')).toHaveLength(1);
    expect(focused()).toContain('19 January 2023');
    await press('ArrowLeft');
    expect(focused()).toContain('June 2022');
    await click(find(root, 'button', 'Whole period'));
    expect(root.querySelectorAll('.mark')).toHaveLength(3);
    expect(find(root, 'button', 'Zoom out')).toHaveProperty('disabled', true);
    await click(find(root, 'button', 'Zoom in'));
    expect(find(root, 'button', 'Zoom out')).toHaveProperty('disabled', false);
  });

  it('is of one name where the reader chooses one', async () => {
    const { root, sentOf } = await open('Timeline');
    const choice = root.querySelector('select');
    if (!choice) throw new Error('No choice');
    const choose = async (key: string) => {
      await act(() => {
        choice.value = key;
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    };
    await choose('Bo');
    expect(sentOf('panel/items')[0]?.params).toEqual({ entities: ['Bo'] });
    expect(texts(root)).toEqual(['Fact g.']);
    await choose('Lone');
    expect(root.textContent).toContain('no facts or quotes of this name');
    await choose('');
    expect(texts(root)).toHaveLength(3);
  });
});

describe('the connections', () => {
  const nodes = (root: Element) => [...root.querySelectorAll('.node')].map(nameOf);

  it('are drawn and listed, those without any left out', async () => {
    const { root } = await open('Connections');
    expect(nodes(root)).toEqual([
      'Iran, Person, 2 connections',
      'Ana, Person, 1 connection',
      'Bo, Person, 1 connection',
    ]);
    expect([...root.querySelectorAll('.pair')].map(nameOf)).toEqual([
      'Ana · Iran1 fact or quote',
      'Bo · Iran1 fact or quote',
    ]);
  });

  it('open to what connects two names', async () => {
    const { root, sentOf } = await open('Connections');
    await click(find(root, '.pair', /^Ana/));
    await settle();
    expect(sentOf('panel/items')[0]?.params).toEqual({ entities: ['Ana', 'Iran'] });
    expect(texts(root)).toEqual(['“Words q”']);
    expect(find(root, '.pair', /^Ana/).getAttribute('aria-expanded')).toBe('true');
    await click(find(root, '.pair', /^Ana/));
    expect(texts(root)).toEqual([]);
  });

  it('open by their line, too', async () => {
    const { root } = await open('Connections');
    await act(() => {
      root.querySelector('.edge')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    });
    await settle();
    expect(texts(root)).toEqual(['“Words q”']);
  });

  it('are walked through by arrow keys, from one stop', async () => {
    const { root } = await open('Connections');
    const stops = root.querySelectorAll<SVGElement>('.node[tabindex="0"]');
    expect(stops).toHaveLength(1);
    await act(() => {
      stops[0]?.focus();
    });
    const reached = new Set([focused()]);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp']) {
      await press(key);
      reached.add(focused());
    }
    expect(reached.size).toBe(3);
  });

  it('of one name are shown when it is chosen', async () => {
    const { root } = await open('Connections');
    await clickShape(root, '.node', /^Bo/);
    expect([...root.querySelectorAll('.pair')].map(nameOf)).toEqual(['Iran1 fact or quote']);
    expect(root.querySelector('.links-list h2')?.textContent).toBe('Bo');
    await click(find(root, 'button', 'More about this name'));
    await settle();
    expect(root.querySelector('.overlay h2')?.textContent).toBe('Bo');
    await click(find(root, 'button', 'Back'));
    await settle();
    await click(find(root, 'button', 'Show all'));
    expect(root.querySelectorAll('.pair')).toHaveLength(2);
  });

  it('say so where there are none', async () => {
    const { root, world } = await open('Connections');
    world.answers['tab/summary'] = () => ready([entity('Lone')]);
    await act(() => vi.advanceTimersByTimeAsync(1100).then(() => undefined));
    await settle();
    expect(root.textContent).toContain('knows nothing that connects the names');
  });
});
