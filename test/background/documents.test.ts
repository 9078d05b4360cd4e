import { describe, expect, it } from 'vitest';
import { newDocument, type DocumentState } from '../../src/background/document-state.ts';
import { Documents, type Frame } from '../../src/background/documents.ts';
import { fakeArea } from './fakes.ts';

const main = { tab: 1, frame: 0 };
const inner = { tab: 1, frame: 7 };
const other = { tab: 2, frame: 0 };

const put = (documents: Documents, at: Frame, over: Partial<DocumentState> = {}) =>
  documents.update(at, () =>
    Promise.resolve({
      state: { ...newDocument('token-one', 'https://news.example/'), ...over },
      result: undefined,
    }),
  );

describe('Documents', () => {
  it('are known to the worker that comes after', async () => {
    const { area } = fakeArea();
    await put(new Documents(area), inner, {
      entities: ['place:oslo'],
      mentions: [{ entity: 0, count: 2 }],
    });
    const state = await new Documents(area).get(inner);
    expect(state).toMatchObject({ entities: ['place:oslo'], mentions: [{ entity: 0, count: 2 }] });
  });

  it('are stored before the change is answered', async () => {
    const { area, stored } = fakeArea();
    await put(new Documents(area), inner);
    expect(Object.keys(stored)).toEqual(['document:1:7']);
  });

  it('take changes of a frame in turn, of several at once', async () => {
    const documents = new Documents(fakeArea().area);
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const order: string[] = [];
    const change = (name: string, wait?: Promise<void>) => async (state: DocumentState | null) => {
      await wait;
      order.push(name);
      return { state, result: undefined };
    };
    const all = [
      documents.update(main, change('slow', held)),
      documents.update(main, change('behind')),
    ];
    await documents.update(other, change('elsewhere'));
    release();
    await Promise.all(all);
    expect(order).toEqual(['elsewhere', 'slow', 'behind']);
  });

  it('go on after a change that failed', async () => {
    const documents = new Documents(fakeArea().area);
    await expect(documents.update(main, () => Promise.reject(new Error('no')))).rejects.toThrow();
    await put(documents, main);
    expect(await documents.get(main)).not.toBeNull();
  });

  it('lists a tab’s frames, the main one first', async () => {
    const documents = new Documents(fakeArea().area);
    for (const at of [inner, other, main]) await put(documents, at);
    expect((await documents.inTab(1)).map(({ frame }) => frame)).toEqual([0, 7]);
  });

  it('forgets a closed tab', async () => {
    const { area, stored } = fakeArea();
    const documents = new Documents(area);
    for (const at of [inner, other, main]) await put(documents, at);
    await documents.removeTab(1);
    expect(await documents.inTab(1)).toEqual([]);
    expect(Object.keys(stored)).toEqual(['document:2:0']);
  });

  it('forgets what was there before a page, and keeps what was heard of since', async () => {
    const documents = new Documents(fakeArea().area);
    await put(documents, main);
    await put(documents, inner);
    await documents.markStale(1);
    await put(documents, { tab: 1, frame: 9 });
    await put(documents, main, { token: 'token-two' });
    await documents.removeStale(1);
    expect((await documents.inTab(1)).map(({ frame }) => frame)).toEqual([0, 9]);
  });

  it('does not write what did not change', async () => {
    const { area } = fakeArea();
    let writes = 0;
    const counting = {
      ...area,
      set: (items: Record<string, unknown>) => {
        writes += 1;
        return area.set(items);
      },
    };
    const documents = new Documents(counting);
    await put(documents, main);
    await documents.update(main, (state) => Promise.resolve({ state, result: undefined }));
    expect(writes).toBe(1);
  });

  it('goes on in memory if there is no room left', async () => {
    const { area } = fakeArea();
    const full = { ...area, set: () => Promise.reject(new Error('QUOTA_BYTES exceeded')) };
    const documents = new Documents(full);
    await put(documents, main);
    expect(await documents.get(main)).toMatchObject({ token: 'token-one' });
  });

  it('passes over what is stored but can’t be made out', async () => {
    const { area } = fakeArea({
      'document:1:0': { token: 5 },
      'document:1:x': newDocument('token-one', ''),
      'document:2:0': newDocument('token-one', ''),
      settings: {},
    });
    const tabs = (await new Documents(area).all()).map(({ tab }) => tab);
    expect(tabs).toEqual([2]);
  });
});
