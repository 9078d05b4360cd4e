// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { writeSettingsFile } from '../../src/storage/settings-file.ts';
import { unmountAll } from '../ui/render.tsx';
import { fakeServices, open, press, settle } from './page.tsx';

beforeEach(unmountAll);

const button = (root: Element, name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === name) ??
  expect.fail(`No button ${name}`);

describe('the settings as a whole', () => {
  const choose = async (root: Element, contents: string) => {
    const input = root.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('No file to choose');
    const file = { text: () => Promise.resolve(contents) };
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  it('can begin again, and be taken back', async () => {
    const { root, world } = await open('#/about', fakeServices({ style: 'tint' }));
    await press(button(root, 'Begin again'));
    expect(world.settings.style).toBe('underline-tint');
    await press(button(root, 'Undo'));
    expect(world.settings.style).toBe('tint');
  });

  it('are read from a file', async () => {
    const { root, world } = await open('#/about');
    await choose(root, writeSettingsFile({ ...DEFAULT_SETTINGS, disabledSites: ['a.example'] }));
    expect(world.settings.disabledSites).toEqual(['a.example']);
    await press(button(root, 'Undo'));
    expect(world.settings.disabledSites).toEqual([]);
  });

  it.each([
    ['{', 'That file is damaged.'],
    ['[]', 'That is no file of Sidelight’s settings.'],
    [JSON.stringify({ format: 'sidelight-settings', version: 99, settings: {} }), 'A newer'],
  ])('stay as they are where the file is %s', async (contents, message) => {
    const { root, world } = await open('#/about', fakeServices({ style: 'tint' }));
    await choose(root, contents);
    expect(root.querySelector('[role=alert].hint')?.textContent).toContain(message);
    expect(world.settings.style).toBe('tint');
  });
});

describe('the shortcuts', () => {
  it('are listed with their keys, and lead to where they are changed', async () => {
    const { root, services } = await open('#/shortcuts');
    expect(root.querySelector('.rows')?.textContent).toContain('Go to the next nameAlt+N');
    await press(button(root, 'Change the keys'));
    expect(services.changeShortcuts).toHaveBeenCalledOnce();
  });
});

describe('the search', () => {
  const type = async (root: Element, text: string) => {
    const field = root.querySelector<HTMLInputElement>('.search input');
    if (!field) throw new Error('No field');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  };

  it('leads to settings by the beginnings of their words', async () => {
    const { root } = await open('#/highlighting');
    await type(root, 'swit off');
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.found a')];
    expect(links.map(({ hash }) => hash)).toEqual(['#/sites']);
    await type(root, 'zebra');
    expect(root.querySelector('.search')?.textContent).toContain('No setting matches');
    await type(root, ' ');
    expect(root.querySelector('.found')).toBeNull();
  });
});
