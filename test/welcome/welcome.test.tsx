// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../src/welcome/Welcome.tsx';
import { WhatsNew } from '../../src/welcome/WhatsNew.tsx';
import { click, find, renderUi, unmountAll } from '../ui/render.tsx';
import { fakeServices } from './services.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  unmountAll();
  vi.useRealTimers();
});

async function pass(ms: number) {
  await act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
}

async function open(fake = fakeServices()) {
  const { root } = renderUi(<Welcome services={fake.services} />);
  // Settings lead to the sample, and that to the card.
  for (let round = 0; round < 4; round += 1) await pass(50);
  return { root, ...fake };
}

const cardName = (root: Element) => root.querySelector('.card h2')?.textContent;
const status = (root: Element) => root.querySelector('.card [role=status]')?.textContent;

describe('the sample', () => {
  it('highlights each name once and shows the card of the first person', async () => {
    const { root } = await open();
    const names = [...root.querySelectorAll('.sample-name')].map(({ textContent }) => textContent);
    expect(names).toEqual(['Lisbon', 'Ana Quick']);
    expect(cardName(root)).toBe('person:ana');
    expect(status(root)).toBe('');
  });

  it('shows the card of a name that is pressed, and says so', async () => {
    const { root } = await open();
    await click(find(root, 'button', 'Lisbon'));
    await pass(1);
    expect(cardName(root)).toBe('place:lisbon');
    expect(status(root)).toBe('place:lisbon: chosen');
    expect(find(root, 'button', 'Lisbon').getAttribute('aria-pressed')).toBe('true');
  });

  it('shows the card of a name that the pointer rests on, not of one it passes', async () => {
    const { root } = await open();
    const name = find(root, 'button', 'Lisbon');
    name.dispatchEvent(new Event('pointerenter'));
    await pass(200);
    name.dispatchEvent(new Event('pointerleave'));
    await pass(1000);
    expect(cardName(root)).toBe('person:ana');
    name.dispatchEvent(new Event('pointerenter'));
    await pass(301);
    expect(cardName(root)).toBe('place:lisbon');
    name.dispatchEvent(new Event('pointerleave'));
    await pass(5000);
    expect(cardName(root)).toBe('place:lisbon');
  });

  it('leads to a related name and back, and keeps the focus in the card', async () => {
    const { root } = await open();
    await click(find(root, '.card button', 'Port Union'));
    await pass(1);
    expect(cardName(root)).toBe('organization:port union');
    expect(document.activeElement?.tagName).toBe('H2');
    await click(find(root, '.card button', 'Back'));
    await pass(1);
    expect(cardName(root)).toBe('person:ana');
    expect(root.querySelector('.card [aria-label=Back]')).toBeNull();
  });

  it('follows the chosen style', async () => {
    const { root, world } = await open();
    const [, underline] = root.querySelectorAll<HTMLInputElement>('input[type=radio]');
    await act(() => underline?.click());
    await pass(1);
    expect(world.settings.style).toBe('underline');
    const mark = root.querySelector('.sample-name sidelight-mark');
    expect(mark?.getAttribute('data-style')).toBe('underline');
    expect(root.textContent).toContain('Underline only: chosen');
  });

  it('is left out where nothing is bundled', async () => {
    const fake = fakeServices();
    fake.world.sample = null;
    const { root } = await open(fake);
    expect(root.querySelector('.try')).toBeNull();
    expect(root.querySelector('h1')).not.toBeNull();
  });
});

describe('access to pages', () => {
  it('needs nothing where the browser gave it', async () => {
    const { root } = await open();
    expect(root.textContent).toContain('lets Sidelight read');
    expect(root.querySelector('.button')).toBeNull();
  });

  it('is asked for straight from the click where it did not', async () => {
    const { root, services } = await open(fakeServices({ allowed: false }));
    find(root, 'button', 'Allow on all sites').click();
    expect(services.requestAccess).toHaveBeenCalledOnce();
    await pass(1);
    expect(root.textContent).toContain('lets Sidelight read');
  });

  it('may be refused', async () => {
    const fake = fakeServices({ allowed: false });
    fake.world.grants = false;
    const { root } = await open(fake);
    await click(find(root, 'button', 'Allow on all sites'));
    await pass(1);
    expect(root.textContent).toContain('stays silent');
  });

  it('may come and go in another window', async () => {
    const { root, world } = await open();
    world.allowed = false;
    for (const watcher of world.accessWatchers) watcher();
    await pass(1);
    find(root, 'button', 'Allow on all sites');
  });
});

describe('the toolbar button', () => {
  it('is explained as long as it is not to be seen', async () => {
    expect((await open()).root.textContent).toContain('pin Sidelight');
    const { root } = await open(fakeServices({ pinned: true }));
    expect(root.textContent).toContain('is in your toolbar');
  });
});

describe('what is new', () => {
  it('counts as read once it was opened, and can be switched off there', async () => {
    const { services, world } = fakeServices();
    const { root } = renderUi(<WhatsNew services={services} />);
    await pass(1);
    expect(services.clearUnreadNews).toHaveBeenCalledOnce();
    expect(root.querySelectorAll('.news li').length).toBeGreaterThan(0);
    await click(find(root, 'button', /^Say what is new/));
    expect(world.settings.tellNews).toBe(false);
    expect(root.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
  });
});
