import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { headOf } from '../../../src/model/pack-head.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { parsePack } from '../../../src/model/parse-pack.ts';
import { createOpener } from '../../../src/storage/packs/database.ts';
import { createLibraryStore } from '../../../src/storage/packs/library-store.ts';
import { article, pack as anyPack } from '../../background/packs.ts';

/** A pack as it is when it has been read. */
function pack(over: Partial<Pack> = {}): Pack {
  const articles = [article({ url: null })];
  const parsed = parsePack(anyPack({ articles, ...over }));
  if (!('pack' in parsed)) throw new Error('No pack');
  return parsed.pack;
}

const clock = { now: Date.UTC(2026, 0, 1) };

/** As a background that has just been woken has it. */
const createStore = () => createLibraryStore(createOpener(), () => clock.now);

const withUrl = (id: string, url: string, over: Partial<Pack> = {}) =>
  pack({ id, articles: [article({ url })], ...over });

/** What is in the library, as ids and titles, and what was removed. */
async function contents() {
  const { packs, broken } = await createStore().load();
  const of = (removed: boolean) =>
    packs
      .filter((each) => (each.removed !== null) === removed)
      .map(({ head }) => `${head.id} ${head.title}`);
  return { live: of(false), removed: of(true), broken };
}

/** Puts something into the database past the store. */
async function damage(key: number, store: 'heads' | 'packs', value: object) {
  const database = await createOpener()();
  await database.put(store, { ...value, key } as never);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  clock.now = Date.UTC(2026, 0, 1);
});

describe('keeping a pack', () => {
  it('has it for whoever opens the library next, whole and its head apart', async () => {
    const kept = await createStore().keep(pack());
    expect(kept).toEqual({ outcome: 'added', id: 'p1', before: null });
    const { packs } = await createStore().load();
    expect(packs).toEqual([
      {
        ...{ key: 1, added: '2026-01-01T00:00:00.000Z', removed: null, isVersion: false },
        head: headOf(pack()),
      },
    ]);
    expect(await createStore().read(['p1', 'p9'])).toEqual([pack()]);
  });

  it('changes nothing if it is there already', async () => {
    const store = createStore();
    await store.keep(pack());
    expect(await store.keep(pack())).toMatchObject({ outcome: 'same', before: null });
    expect(await contents()).toEqual({ live: ['p1 A pack'], removed: [], broken: [] });
  });

  it('takes the place of an older version, which can be brought back', async () => {
    const store = createStore();
    await store.keep(pack());
    clock.now += 1000;
    const kept = await store.keep(pack({ title: 'Newer' }));
    expect(kept).toEqual({ outcome: 'updated', id: 'p1', before: 1 });
    expect(await contents()).toMatchObject({ live: ['p1 Newer'], removed: ['p1 A pack'] });
    const [, newer] = (await store.load()).packs;
    expect(newer?.added).toBe('2026-01-01T00:00:00.000Z');

    expect(await store.restore(1)).toBe('p1');
    expect(await contents()).toMatchObject({ live: ['p1 A pack'], removed: ['p1 Newer'] });
    expect(await store.read(['p1'])).toEqual([pack()]);
  });

  it('knows an article again by its address, and lets it keep its id', async () => {
    const store = createStore();
    await store.keep(withUrl('first', 'https://paper.example/a'));
    const second = withUrl('second', 'https://paper.example/a#part-2', { title: 'Longer' });
    expect(await store.keep(second)).toMatchObject({ outcome: 'updated', id: 'first', before: 1 });
    expect(await contents()).toMatchObject({ live: ['first Longer'], removed: ['first A pack'] });
    expect((await store.read(['first']))[0]?.id).toBe('first');
  });

  it('takes another article of the same site, or a collection that has the article, for what they are', async () => {
    const store = createStore();
    await store.keep(withUrl('a', 'https://paper.example/?id=1'));
    await store.keep(withUrl('b', 'https://paper.example/?id=2'));
    const both = [
      article({ url: 'https://paper.example/?id=1' }),
      article({ id: 'a2', url: null }),
    ];
    await store.keep(pack({ id: 'c', articles: both }));
    expect((await contents()).live).toHaveLength(3);
  });

  it('loses nothing where many are kept at the same time', async () => {
    const stores = [createStore(), createStore()] as const;
    const ids = Array.from({ length: 40 }, (_, i) => `p${i}`);
    await Promise.all(ids.map((id, i) => stores[i % 2 === 0 ? 0 : 1].keep(pack({ id }))));
    const { live } = await contents();
    expect(new Set(live)).toEqual(new Set(ids.map((id) => `${id} A pack`)));
    // The same at the same time is one.
    await Promise.all(stores.map((store) => store.keep(pack({ id: 'twin' }))));
    expect((await contents()).live.filter((each) => each.startsWith('twin'))).toHaveLength(1);
  });

  it('keeps nothing of a change that fails half way', async () => {
    await createStore().keep(pack());
    const unstorable = { ...pack({ title: 'Newer' }), facts: [() => undefined] };
    await expect(createStore().keep(unstorable as unknown as Pack)).rejects.toThrow();
    expect(await contents()).toEqual({ live: ['p1 A pack'], removed: [], broken: [] });
    expect(await createStore().read(['p1'])).toEqual([pack()]);
  });
});

describe('removing a pack', () => {
  it('keeps it aside, to be restored exactly, until it is purged', async () => {
    const store = createStore();
    await store.keep(pack());
    await store.keep(pack({ id: 'p2' }));
    const before = await store.load();
    const key = (await store.remove('p1')) ?? -1;
    expect(await contents()).toMatchObject({ live: ['p2 A pack'], removed: ['p1 A pack'] });
    expect(await store.read(['p1'])).toEqual([]);
    expect(await createStore().restore(key)).toBe('p1');
    expect(await store.load()).toEqual(before);
    expect(await store.read(['p1'])).toEqual([pack()]);

    await store.remove('p1');
    await store.purge([key, 2]);
    // What is in the library is not purged.
    expect(await contents()).toEqual({ live: ['p2 A pack'], removed: [], broken: [] });
    expect(await store.restore(key)).toBeNull();
    expect(await store.remove('p1')).toBeNull();
  });

  it('brings an article back in place of the one that was saved again meanwhile', async () => {
    const store = createStore();
    await store.keep(withUrl('first', 'https://paper.example/a'));
    const key = (await store.remove('first')) ?? -1;
    await store.keep(withUrl('second', 'https://paper.example/a'));
    await store.restore(key);
    expect(await contents()).toMatchObject({
      live: ['first A pack'],
      removed: ['second A pack'],
    });
  });
});

describe('editing a pack', () => {
  const titled = (title: string) => (before: Pack) => ({ ...before, title });
  const versions = async () => (await createStore().load()).packs.filter((each) => each.isVersion);

  it('keeps its place, and the version before for one step back', async () => {
    const store = createStore();
    await store.keep(pack());
    await store.keep(pack({ id: 'p2' }));
    clock.now += 1000;
    expect(await store.edit('p1', titled('Once'))).toEqual({ problem: null, before: 1 });
    expect(await store.edit('p1', titled('Twice'))).toEqual({ problem: null, before: 3 });
    expect((await createStore().read(['p1']))[0]?.title).toBe('Twice');
    expect((await versions()).map(({ head }) => head.title)).toEqual(['Once']);
    const edited = (await store.load()).packs.find(({ head }) => head.title === 'Twice');
    expect(edited?.added).toBe('2026-01-01T00:00:00.000Z');

    // What another window has of the step before can no longer take the place of this one.
    expect(await createStore().restore(1)).toBeNull();
    expect(await createStore().restore(3)).toBe('p1');
    expect(await createStore().read(['p1'])).toEqual([pack({ title: 'Once' })]);
    // What was undone can be brought back as well.
    expect(await createStore().restore(4)).toBe('p1');
    expect((await createStore().read(['p1']))[0]?.title).toBe('Twice');
  });

  it('is undone neither after the article was saved again, nor after it was removed', async () => {
    const store = createStore();
    await store.keep(pack());
    await store.edit('p1', titled('Edited'));
    await store.keep(pack({ title: 'Saved again' }));
    expect(await store.restore(1)).toBeNull();
    expect(await contents()).toMatchObject({ live: ['p1 Saved again'] });

    await store.edit('p1', titled('Edited again'));
    const key = (await store.remove('p1')) ?? -1;
    expect(await store.restore(3)).toBeNull();
    await store.purge([key]);
    // Nothing is left of what was deleted for good.
    expect(await versions()).toEqual([]);
    expect((await contents()).removed).toEqual(['p1 Edited']);
  });

  it('loses no change where two windows make some at the same time', async () => {
    const stores = [createStore(), createStore()] as const;
    await stores[0].keep(pack());
    const add = (letter: string) => (before: Pack) => ({ ...before, title: before.title + letter });
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await Promise.all(letters.map((one, i) => stores[i % 2 === 0 ? 0 : 1].edit('p1', add(one))));
    const [edited] = await createStore().read(['p1']);
    const made = Array.from(edited?.title.slice('A pack'.length) ?? '').sort();
    expect(made).toEqual(letters);
    expect((await contents()).live).toHaveLength(1);
  });

  it('leaves all as it was if it fails, is not wanted, or makes no pack', async () => {
    const store = createStore();
    await store.keep(pack());
    const before = await store.load();
    const fail = () => {
      throw new Error('No room');
    };
    await expect(store.edit('p1', fail)).rejects.toThrow('No room');
    expect(await store.edit('p1', () => null)).toEqual({ problem: 'changed' });
    expect(await store.edit('p1', (same) => same)).toEqual({ problem: null, before: null });
    const nobody = (one: Pack) => ({ ...one, entities: [] });
    expect(await store.edit('p1', nobody)).toEqual({ problem: 'failed' });
    expect(await store.edit('p9', titled('x'))).toEqual({ problem: 'gone' });
    expect(await store.load()).toEqual(before);
    expect(await store.read(['p1'])).toEqual([pack()]);
  });

  it('gives an article no address that another has', async () => {
    const store = createStore();
    await store.keep(withUrl('a', 'https://paper.example/a'));
    await store.keep(withUrl('b', 'https://paper.example/b'));
    const move = (url: string) => (before: Pack) => ({ ...before, articles: [article({ url })] });
    expect(await store.edit('b', move('https://paper.example/a#top'))).toEqual({
      problem: 'taken',
    });
    expect(await store.edit('b', move('https://paper.example/c'))).toMatchObject({ problem: null });
    // It is known by the new one.
    const again = withUrl('c', 'https://paper.example/c', { title: 'Longer' });
    expect(await store.keep(again)).toMatchObject({ outcome: 'updated', id: 'b' });
  });
});

describe('what is damaged', () => {
  it.each([
    ['null', { head: null }],
    ['another id', { head: { ...headOf(pack()), id: 'p7' } }],
    ['no names', { head: { ...headOf(pack()), entities: [{ id: 'x' }] } }],
  ])('is made anew of the pack where a head is broken: %s', async (_, broken) => {
    const store = createStore();
    await store.keep(pack());
    const before = await store.load();
    await damage(1, 'heads', { id: 'p1', addresses: [], added: before.packs[0]?.added, ...broken });
    expect(await store.load()).toEqual(before);
    expect(await createStore().load()).toEqual(before);
  });

  it('is set aside alone, reported, and can be purged', async () => {
    const store = createStore();
    await store.keep(pack());
    await store.keep(pack({ id: 'p2' }));
    await store.keep(pack({ id: 'p3' }));
    await damage(1, 'heads', { head: { title: 'What is left' } });
    await damage(1, 'packs', { pack: 'rubbish' });
    await damage(3, 'packs', { pack: { ...pack({ id: 'p3' }), entities: 'rubbish' } });
    expect(await store.read(['p1', 'p2', 'p3'])).toEqual([pack({ id: 'p2' })]);
    const broken = [
      { key: 1, title: 'What is left' },
      { key: 3, title: 'A pack' },
    ];
    expect(await contents()).toEqual({ live: ['p2 A pack'], removed: [], broken });
    await store.purge([1, 3]);
    expect(await contents()).toEqual({ live: ['p2 A pack'], removed: [], broken: [] });
  });
});

describe('the database', () => {
  it('lets a newer version of Sidelight bring it up to date', async () => {
    const store = createStore();
    await store.keep(pack());
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('sidelight-library', 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => {
        reject(new Error('Not opened'));
      };
    });
    await expect(store.load()).rejects.toThrow();
  });
});
