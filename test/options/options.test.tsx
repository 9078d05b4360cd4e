// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { find, unmountAll } from '../ui/render.tsx';
import { article, pack } from './pack.ts';
import { fakeServices, goTo, open, press } from './page.tsx';

const statusOf = (root: Element) => root.querySelector('.main > [role=status]')?.textContent;
const alertOf = (root: Element) =>
  root.querySelector('.main > [role=alert]:not([hidden])')?.textContent;
const marksOf = (root: Element) =>
  [...root.querySelectorAll('.preview sidelight-mark')].map((mark) => mark.textContent);

const scrollIntoView = vi.fn();

beforeEach(() => {
  unmountAll();
  Element.prototype.scrollIntoView = scrollIntoView;
  scrollIntoView.mockClear();
});

describe('navigation', () => {
  it('shows the section of the address, and says where the reader is', async () => {
    const { root } = await open('#/sites');
    expect(root.querySelector('h1')?.textContent).toBe('Sites');
    expect(root.querySelector('[aria-current=page]')?.textContent).toBe('Sites');
    expect(document.title).toBe('Sites – Sidelight');
  });

  it('moves the focus to the heading of the next section', async () => {
    const { root } = await open('');
    expect(document.activeElement).toBe(document.body);
    await goTo(find(root, 'nav a', 'Data and privacy').getAttribute('href') ?? '');
    expect(root.querySelector('h1')).toBe(document.activeElement);
    expect(root.textContent).toContain('Sidelight 1.2.3');
  });
});

describe('highlighting', () => {
  it('switches a kind off at once, in storage and preview, and says so', async () => {
    const { root, world } = await open('#/highlighting');
    expect(marksOf(root)).toContain('Lisbon');
    await press(find(root, '[role=switch]', 'Places'));
    expect(world.settings.types).toEqual({ ...DEFAULT_SETTINGS.types, place: false });
    expect(marksOf(root)).not.toContain('Lisbon');
    expect(statusOf(root)).toBe('Places: off');
  });

  it('changes style and density', async () => {
    const { root, world } = await open('#/highlighting');
    const radio = (label: RegExp) => {
      const input = find(root, 'label', label).querySelector('input');
      if (!input) throw new Error('No radio button');
      return input;
    };
    expect(radio(/^Underline and tint/).checked).toBe(true);
    await press(radio(/^Tint only/));
    await press(radio(/^Every mention/));
    expect(world.settings).toMatchObject({ style: 'tint', density: 'all' });
    expect(marksOf(root).filter((name) => name === 'Lisbon')).toHaveLength(2);
    expect(root.querySelector('.preview sidelight-mark')?.getAttribute('data-style')).toBe('tint');
    expect(statusOf(root)).toBe('Every mention: chosen');
  });

  it('goes back and explains where a change could not be saved', async () => {
    const { root, world } = await open('#/highlighting');
    world.failing.add('save');
    await press(find(root, '[role=switch]', 'Events'));
    const radio = find(root, 'label', /^Tint only/).querySelector('input');
    await press(radio ?? root);
    expect(find(root, '[role=switch]', 'Events').getAttribute('aria-checked')).toBe('true');
    expect(radio?.checked).toBe(false);
    expect(alertOf(root)).toContain('could not be saved');
    expect(statusOf(root)).toBe('');
  });

  it('follows a change from elsewhere', async () => {
    const { root, world } = await open('#/highlighting');
    await act(() => {
      for (const watcher of world.watchers) watcher({ ...world.settings, enabled: false });
    });
    const control = find(root, '[role=switch]', 'Highlight on all sites');
    expect(control.getAttribute('aria-checked')).toBe('false');
  });

  it('says so where settings cannot be read, and shows the defaults', async () => {
    const fake = fakeServices();
    fake.world.failing.add('load');
    const { root } = await open('#/highlighting', fake);
    expect(alertOf(root)).toContain('could not be read');
    expect(find(root, '[role=switch]', 'People').getAttribute('aria-checked')).toBe('true');
  });
});

describe('sites', () => {
  const enter = async (root: Element, text: string) => {
    const field = root.querySelector<HTMLInputElement>('#site');
    if (!field) throw new Error('No field');
    await act(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await press(find(root, 'button', 'Add'));
    return field;
  };

  it('adds a site from a pasted address', async () => {
    const { root, world } = await open('#/sites');
    const field = await enter(root, 'https://www.example.org/news');
    expect(world.settings.disabledSites).toEqual(['example.org']);
    expect(root.querySelector('.row-title')?.textContent).toBe('example.org');
    expect(field.value).toBe('');
    expect(statusOf(root)).toBe('example.org added');
  });

  it.each([
    ['not a site', /not the name of a site/],
    ['b.example', /on the list already/],
  ])('refuses %j, and keeps the entry', async (text, message) => {
    const fake = fakeServices({ disabledSites: ['b.example'] });
    const { root, world } = await open('#/sites', fake);
    const field = await enter(root, text);
    expect(root.querySelector('#site-hint')?.textContent).toMatch(message);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe(text);
    expect(world.settings.disabledSites).toEqual(['b.example']);
  });

  it('removes a site, and keeps the focus on the page', async () => {
    const fake = fakeServices({ disabledSites: ['b.example', 'a.example'] });
    const { root, world } = await open('#/sites', fake);
    const listed = [...root.querySelectorAll('.row-title')].map((row) => row.textContent);
    expect(listed).toEqual(['a.example', 'b.example']);
    await press(find(root, 'button', 'Remove b.example'));
    expect(world.settings.disabledSites).toEqual(['a.example']);
    expect(document.activeElement?.id).toBe('site');
  });
});

describe('library', () => {
  it('lists articles with their sizes, and switches one off', async () => {
    const { root, world } = await open('#/library');
    expect(find(root, 'h2 a', 'Port opens').getAttribute('href')).toBe('#/library/p1');
    expect(root.querySelectorAll('.facts-line')[1]?.textContent).toBe(
      '3 names1 fact2 quotesComes with Sidelight',
    );
    await press(find(root, '[role=switch]', 'Look for its names on pages'));
    expect(world.settings.disabledPacks).toEqual(['p1']);
    expect(statusOf(root)).toBe('Port opens: off');
  });

  it('says so where it is empty', async () => {
    const fake = fakeServices();
    fake.world.entries = [];
    const { root } = await open('#/library', fake);
    expect(root.textContent).toContain('The library is empty.');
  });

  it('offers to try again where it could not be read', async () => {
    const fake = fakeServices();
    fake.world.failing.add('send');
    const { root } = await open('#/library', fake);
    expect(root.textContent).toContain('could not be read just now');
    fake.world.failing.clear();
    await press(find(root, 'button', 'Try again'));
    expect(find(root, 'h2 a', 'Port opens')).toBeDefined();
  });

  it('opens a pack’s only article with all that is known from it', async () => {
    const { root } = await open('#/library/p1');
    expect(root.querySelector('h2')?.textContent).toBe('Port opens');
    expect(root.querySelectorAll('.article-text p')).toHaveLength(3);
    expect(find(root, 'h3', 'Who and what it names 3')).toBeDefined();
    expect(root.querySelector('.entities.person li')?.textContent).toBe(
      'Ana Quickalso Quick1 fact1 quote',
    );
    expect(find(root, '.passages li', /^“We are ready,”a spokesman/)).toBeDefined();
    expect(find(root, '.passages li', /^Ana Quick opened.*16 January 2023$/)).toBeDefined();
  });

  it('marks the passage of the address, and brings it into view', async () => {
    const { root } = await open('#/library/p1');
    await goTo(find(root, 'a.passage', /^Ana Quick/).getAttribute('href') ?? '');
    const marks = [...root.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent)).toEqual([
      'Ana Quick opened the port of Oslo on Monday.',
    ]);
    expect(document.activeElement).toBe(marks[0]);
    expect(scrollIntoView).toHaveBeenCalledOnce();
    // Chosen again, it is brought back, though the address stays the same.
    await press(find(root, 'a.passage', /^Ana Quick/));
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
  });

  it('lists the articles of a pack that has several', async () => {
    const fake = fakeServices();
    fake.world.pack = pack({ articles: [article(), article({ id: 'a2', title: 'Port closes' })] });
    const { root } = await open('#/library/p1', fake);
    expect(find(root, 'a.row-title', 'Port closes').getAttribute('href')).toBe('#/library/p1/a2');
  });

  it.each(['#/library/p1/gone', '#/library/gone'])('says that %s is not there', async (hash) => {
    const fake = fakeServices();
    if (hash === '#/library/gone') fake.world.pack = null;
    const { root } = await open(hash, fake);
    expect(root.textContent).toContain('not in the library');
  });

  it('links to the web only by http', async () => {
    const fake = fakeServices();
    fake.world.pack = pack({ articles: [article({ url: 'javascript:alert(1)' })] });
    const { root } = await open('#/library/p1', fake);
    expect(root.querySelector('article a[target]')).toBeNull();
  });
});
