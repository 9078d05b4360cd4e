// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { find, unmountAll } from '../ui/render.tsx';
import { pack } from './pack.ts';
import { fakeServices, open, press, settle } from './page.tsx';

beforeEach(() => {
  unmountAll();
});

function withOwn(outcome: object = { problem: null, before: 7 }) {
  const fake = fakeServices();
  fake.world.isOwn = true;
  fake.world.answers['library/edit'] = outcome;
  fake.world.answers['library/restore'] = 'p1';
  return fake;
}
const openOwn = (outcome?: object) => open('#/library/p1', withOwn(outcome));

const sent = ({ services }: Pick<ReturnType<typeof fakeServices>, 'services'>, message: string) =>
  vi
    .mocked(services.send)
    .mock.calls.filter(([name]) => name === message)
    .map(([, params]) => params);

/** The field or choice that a label names. */
function fieldOf(root: Element, label: string) {
  const { htmlFor } = find(root, '.edit label', label) as HTMLLabelElement;
  const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${htmlFor}"]`);
  if (!field) throw new Error(`No field: ${label}`);
  return field;
}
async function write(root: Element, label: string, text: string) {
  const field = fieldOf(root, label);
  field.value = text;
  await act(() => {
    field.dispatchEvent(
      new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
    );
  });
}
async function submit(root: Element) {
  await act(() => {
    root
      .querySelector('form.edit')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await settle();
}
const said = (root: Element) => root.querySelector('.done')?.textContent.trim();
const [oslo, ana] = pack().entities;
const was = { title: 'Port opens', url: null, publisher: 'The Paper', published: '2023-01-22' };

describe('an article', () => {
  it('that comes with Sidelight says so, and offers no change', async () => {
    const { root } = await open('#/library/p1');
    expect(root.textContent).toContain('comes with Sidelight and can’t be changed');
    expect(root.querySelector('.edit-icon')).toBeNull();
    expect(root.textContent).not.toContain('Edit title and source');
  });

  it('gets another title, publisher, address and date', async () => {
    const page = await openOwn();
    const { root } = page;
    await press(find(root, 'button', 'Edit title and source'));
    expect(document.activeElement).toBe(fieldOf(root, 'Title'));
    await write(root, 'Title', '  Port   closes ');
    await write(root, 'Publisher', '');
    await write(root, 'Address', ' https://paper.example/port ');
    await write(root, 'Published', '2023-02');
    await submit(root);
    const to = {
      ...{ title: 'Port closes', url: 'https://paper.example/port' },
      ...{ publisher: null, published: '2023-02' },
    };
    expect(sent(page, 'library/edit')).toEqual([
      { pack: 'p1', edit: { change: 'article', id: 'a1', was, to } },
    ]);
    expect(said(root)).toBe('Saved: Port closes Undo');
    expect(document.activeElement).toBe(find(root, 'button', 'Edit title and source'));
  });

  it('says what is wrong, and goes where it is', async () => {
    const page = await openOwn();
    const { root } = page;
    await press(find(root, 'button', 'Edit title and source'));
    await write(root, 'Title', ' ');
    await write(root, 'Address', 'javascript:alert(1)');
    await write(root, 'Published', '2023-02-30');
    await submit(root);
    expect([...root.querySelectorAll('.edit .error')].map((one) => one.textContent)).toEqual([
      'An article needs a title.',
      expect.stringMatching(/^This is no address/),
      expect.stringMatching(/^This is no date/),
    ]);
    expect(document.activeElement).toBe(fieldOf(root, 'Title'));
    expect(sent(page, 'library/edit')).toEqual([]);
  });

  it('is left as it is by Cancel, and by Escape while nothing is written', async () => {
    const page = await openOwn();
    const { root } = page;
    const escape = () =>
      act(() => {
        const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
        fieldOf(root, 'Title').dispatchEvent(key);
      });
    await press(find(root, 'button', 'Edit title and source'));
    await escape();
    expect(root.querySelector('.edit')).toBeNull();
    await press(find(root, 'button', 'Edit title and source'));
    await write(root, 'Title', 'Half');
    await escape();
    await press(find(root, 'button', 'Cancel'));
    expect(root.querySelector('.edit')).toBeNull();
    expect(sent(page, 'library/edit')).toEqual([]);
  });
});

describe('a name', () => {
  const openAna = async (outcome?: object) => {
    const page = await openOwn(outcome);
    await press(find(page.root, 'button', 'Edit Ana Quick'));
    return page;
  };

  it('gets another name, kind, description and forms', async () => {
    const page = await openAna();
    const { root } = page;
    expect(document.activeElement).toBe(fieldOf(root, 'Name'));
    await write(root, 'Name', 'Anna Quick');
    await write(root, 'Kind', 'organization');
    await write(root, 'Who or what it is, in a line', 'a ship');
    // What it was called so far is one of its forms.
    expect(root.querySelector('.edit-forms ul')?.textContent).toBe('Ana QuickQuick');
    await press(find(root, 'button', 'Remove Quick'));
    expect(document.activeElement).toBe(fieldOf(root, 'Another form of the name'));
    await write(root, 'Another form of the name', 'AQ');
    await press(find(root, 'button', 'Add'));
    // What is written is meant, also without a press on the button.
    await write(root, 'Another form of the name', 'The Quick');
    await submit(root);
    const to = {
      ...{ name: 'Anna Quick', type: 'organization', description: 'a ship' },
      forms: ['Ana Quick', 'AQ', 'The Quick'],
    };
    expect(sent(page, 'library/edit')).toEqual([
      { pack: 'p1', edit: { change: 'entity', was: ana, to } },
    ]);
    expect(said(root)).toBe('Saved: Anna Quick Undo');
    expect((document.activeElement as HTMLElement).dataset.entity).toBe('ana');
  });

  it('must be one', async () => {
    const page = await openAna();
    await write(page.root, 'Name', '');
    await submit(page.root);
    expect(page.root.querySelector('.edit .error')?.textContent).toBe('It needs a name.');
    expect(document.activeElement).toBe(fieldOf(page.root, 'Name'));
    expect(sent(page, 'library/edit')).toEqual([]);
  });

  it('is merged into another one, which is taken back', async () => {
    const page = await openAna();
    const { root } = page;
    expect(find(root, 'button', 'Merge')).toHaveProperty('disabled', true);
    await write(root, 'The same as', 'oslo');
    await press(find(root, 'button', 'Merge'));
    expect(sent(page, 'library/edit')).toEqual([
      { pack: 'p1', edit: { change: 'merge', was: ana, into: 'oslo' } },
    ]);
    expect(said(root)).toBe('Ana Quick is part of Oslo now Undo');
    expect(document.activeElement).toBe(find(root, 'button', 'Undo'));
    await press(find(root, 'button', 'Undo'));
    expect(sent(page, 'library/restore')).toEqual([{ key: 7 }]);
    expect(said(root)).toBe('It is as it was before');
    expect(document.activeElement).toBe(root.querySelector('.done'));
  });

  it('is removed; what can be taken back no more says so', async () => {
    const page = await openAna();
    const { root, world } = page;
    await press(find(root, 'button', 'Remove Ana Quick'));
    expect(sent(page, 'library/edit')).toEqual([
      { pack: 'p1', edit: { change: 'remove', was: ana } },
    ]);
    world.answers['library/restore'] = null;
    await press(find(root, 'button', 'Undo'));
    expect(said(root)).toMatch(/^Too late to undo/);
  });

  it('keeps what was written when another window was first, and says so', async () => {
    const page = await openAna({ problem: 'changed' });
    const { root, world } = page;
    const now = pack();
    now.entities = [...(oslo ? [oslo] : []), ...(ana ? [{ ...ana, description: 'a ship' }] : [])];
    world.pack = now;
    await write(root, 'Name', 'Anna Quick');
    await submit(root);
    expect(root.querySelector('.edit [role=alert]')?.textContent).toMatch(/^Another window/);
    expect(fieldOf(root, 'Name').value).toBe('Anna Quick');
    world.answers['library/edit'] = { problem: null, before: 8 };
    await submit(root);
    expect(sent(page, 'library/edit').at(-1)).toMatchObject({
      edit: { was: { description: 'a ship' }, to: { name: 'Anna Quick' } },
    });
    expect(root.querySelector('.edit')).toBeNull();
  });

  it.each([
    ['full', /^The disk is full/],
    ['failed', /^That did not work/],
    ['taken', /has this address/],
  ])('keeps what was written when it is not saved: %s', async (problem, message) => {
    const { root } = await openAna({ problem });
    await write(root, 'Name', 'Anna Quick');
    await submit(root);
    expect(root.querySelector('.edit [role=alert]')?.textContent).toMatch(message);
    expect(fieldOf(root, 'Name').value).toBe('Anna Quick');
    expect(said(root)).toBeUndefined();
  });

  it('stays open when the background ends while the page asks it', async () => {
    const { root, world, services } = await openAna();
    await write(root, 'Name', 'Anna Quick');
    vi.mocked(services.send).mockRejectedValueOnce(new Error('Ended'));
    await act(() => {
      for (const listener of world.libraryWatchers) listener();
    });
    await settle();
    expect(fieldOf(root, 'Name').value).toBe('Anna Quick');
  });

  it('does not move what is read when the library changes', async () => {
    const { root, world } = await openOwn();
    world.pack = pack({ entities: [], facts: [], quotes: [] });
    await act(() => {
      for (const listener of world.libraryWatchers) listener();
    });
    await settle();
    expect(find(root, 'h3', 'Who and what it names 0')).toBeDefined();
    expect(root.querySelector('.waiting')).toBeNull();
  });
});
