// @vitest-environment jsdom
import { File } from 'node:buffer';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveOutcome } from '../../src/model/saving.ts';
import { find, unmountAll } from '../ui/render.tsx';
import { pack } from './pack.ts';
import { fakeServices, open, press, settle } from './page.tsx';

const saved = (over: Partial<SaveOutcome> = {}) =>
  ({
    ...{ problem: null, outcome: 'added', id: 'p2', title: 'Port', names: 2, facts: 1, quotes: 3 },
    ...{ language: null, before: null, ...over },
  }) as SaveOutcome;

beforeEach(() => {
  unmountAll();
});

function withOwn() {
  const fake = fakeServices();
  const [bundled] = fake.world.entries;
  if (!bundled) throw new Error('No entry');
  const own = { ...bundled, id: 'p2', title: 'Mine', bundled: false };
  fake.world.entries = [{ ...own, added: '2026-01-02T03:04:05.000Z' }, bundled];
  return fake;
}

const sent = ({ services }: ReturnType<typeof fakeServices>, message: string) =>
  vi
    .mocked(services.send)
    .mock.calls.filter(([name]) => name === message)
    .map(([, params]) => params);

const doneIn = (root: Element) => root.querySelector('.done')?.textContent.trim();

async function choose(root: Element, ...files: File[]) {
  const input = root.querySelector<HTMLInputElement>('.add input');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await vi.waitFor(() => {
    expect(root.querySelectorAll('.result')).toHaveLength(files.length);
  });
  await settle();
}

const resultsIn = (root: Element) =>
  [...root.querySelectorAll('.result')].map((result) => result.textContent);

describe('the list', () => {
  it('says of each pack where it is from, how much is in it, and since when', async () => {
    const { root } = await open('#/library', withOwn());
    const [own, bundled] = [...root.querySelectorAll('.pack')].map((one) => one.textContent);
    expect(own).toContain('The Paper22 January 2023');
    expect(own).toContain('3 names1 fact2 quotesSaved on 2 January 2026');
    expect(bundled).toContain('Comes with Sidelight');
    expect(bundled).not.toContain('Remove');
  });

  it('follows the library as it changes elsewhere', async () => {
    const { root, world } = await open('#/library', withOwn());
    world.entries = world.entries.slice(1);
    await act(() => {
      for (const listener of world.libraryWatchers) listener();
    });
    await settle();
    expect(root.querySelectorAll('.pack')).toHaveLength(1);
  });

  it('can be searched once there is something to search', async () => {
    const fake = withOwn();
    const few = await open('#/library', fake);
    expect(few.root.querySelector('.library-search')).toBeNull();
    unmountAll();
    fake.world.list = { total: 200, found: 120 };
    const { root } = await open('#/library', fake);
    const field = root.querySelector<HTMLInputElement>('.library-search');
    if (field) field.value = 'mine';
    await act(() => {
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await settle();
    await press(find(root, 'button', 'Show more'));
    expect(sent(fake, 'library/list').slice(-2)).toEqual([
      { text: 'mine', limit: 50 },
      { text: 'mine', limit: 100 },
    ]);
  });

  it('says when the reader’s own articles can’t be read', async () => {
    const fake = withOwn();
    fake.world.list = { failed: true };
    const { root } = await open('#/library', fake);
    expect(root.querySelector('main > [role=alert]:not([hidden])')?.textContent).toMatch(
      /They are still there/,
    );
  });
});

describe('removing', () => {
  it('offers the way back, and puts the focus there', async () => {
    const fake = withOwn();
    fake.world.answers['library/remove'] = 7;
    const { root } = await open('#/library', fake);
    await press(find(root, 'button', 'Remove Mine'));
    expect(sent(fake, 'library/remove')).toEqual([{ pack: 'p2' }]);
    expect(doneIn(root)).toBe('Mine removed Undo');
    expect(document.activeElement).toBe(find(root, 'button', 'Undo'));
    await press(find(root, 'button', 'Undo'));
    expect(sent(fake, 'library/restore')).toEqual([{ key: 7 }]);
    expect(doneIn(root)).toBe('Mine is back in your library');
    expect(document.activeElement).toBe(root.querySelector('.done'));
  });

  it('lists what was removed and what is damaged, to put back or delete', async () => {
    const fake = withOwn();
    const removed = [{ key: 3, title: 'Old', removed: Date.UTC(2026, 4, 6) }];
    fake.world.list = { removed, broken: [{ key: 4, title: '' }] };
    const { root } = await open('#/library', fake);
    expect(find(root, 'section', /^Removed/).textContent).toContain('Old6 May 2026');
    await press(find(root, 'button', 'Put back: Old'));
    await press(find(root, 'button', 'Delete for good: Old'));
    expect(sent(fake, 'library/restore')).toEqual([{ key: 3 }]);
    expect(sent(fake, 'library/purge')).toEqual([{ keys: [3] }]);
    expect(find(root, 'section', /^Damaged/).textContent).toContain('Without a title');
  });

  it('says so if it did not work', async () => {
    const fake = withOwn();
    const { root, world } = await open('#/library', fake);
    world.failing.add('send');
    await press(find(root, 'button', 'Remove Mine'));
    expect(root.querySelector('main > [role=alert]:not([hidden])')?.textContent).toMatch(
      /did not work/,
    );
  });
});

describe('adding files', () => {
  it('says of each what became of it', async () => {
    const fake = withOwn();
    fake.world.answers['library/save-file'] = saved();
    fake.world.answers['library/keep'] = [saved({ outcome: 'same' })];
    const { root } = await open('#/library', fake);
    const packFile = new File([JSON.stringify(pack())], 'pack.json');
    await choose(root, new File(['Häfen'], 'a.txt'), packFile);
    expect(sent(fake, 'library/save-file')).toEqual([{ name: 'a.txt', content: 'SMOkZmVu' }]);
    expect(sent(fake, 'library/keep')).toEqual([{ packs: [pack()] }]);
    expect(resultsIn(root)).toEqual([
      'a.txtSaved: 2 names, 3 quotes',
      'pack.jsonIn your library already: 2 names, 3 quotes',
    ]);
  });

  it('counts what became of a library’s packs', async () => {
    const fake = withOwn();
    fake.world.answers['library/keep'] = [saved(), saved(), { problem: 'broken' }];
    const { root } = await open('#/library', fake);
    await choose(root, new File(['{}'], 'library.json'));
    expect(resultsIn(root)).toEqual(['library.jsonNew: 2Not readable: 1']);
  });

  it('takes what is dropped on the page', async () => {
    const fake = withOwn();
    fake.world.answers['library/save-file'] = { problem: 'binary' };
    const { root } = await open('#/library', fake);
    const drag = (type: string, files: File[]) => {
      const event = new Event(type, { cancelable: true, bubbles: true });
      return act(() => {
        document.dispatchEvent(
          Object.assign(event, { dataTransfer: { types: ['Files'], files }, relatedTarget: null }),
        );
      }).then(() => event);
    };
    await drag('dragover', []);
    expect(root.querySelector('.drop')).not.toBeNull();
    const drop = await drag('drop', [new File(['x'], 'a.pdf')]);
    expect(drop.defaultPrevented).toBe(true);
    await vi.waitFor(() => {
      expect(resultsIn(root)).toEqual(['a.pdfIt is not a text file.']);
    });
    expect(root.querySelector('.drop')).toBeNull();
  });
});
