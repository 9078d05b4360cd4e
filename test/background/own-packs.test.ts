import { expect, it } from 'vitest';
import { createOwnShelf } from '../../src/background/own-packs.ts';
import { fakeStore } from './fake-store.ts';
import { pack } from './packs.ts';

const DAY = 24 * 60 * 60 * 1000;

it('keeps what was removed for seven days, then lets it go for good', async () => {
  const clock = { now: Date.UTC(2026, 0, 1) };
  const now = () => clock.now;
  const { store } = fakeStore([pack(), pack({ id: 'p2' })], now);
  const key = await store.remove('p1');
  const keysAfter = async (days: number) => {
    clock.now = Date.UTC(2026, 0, 1) + days * DAY;
    const { packs } = await createOwnShelf(store, () => undefined, now).contents();
    return packs.map((own) => own.key);
  };
  expect(await keysAfter(7)).toEqual([key, 2]);
  expect(await keysAfter(7.01)).toEqual([2]);
  expect((await store.load()).packs.map((own) => own.key)).toEqual([2]);
});

it('notices that a pack could not be read, and has the library looked at anew', async () => {
  const { store } = fakeStore([pack()]);
  let found = 0;
  const damaged = { ...store, read: () => Promise.resolve([]) };
  const { source } = createOwnShelf(damaged, () => (found += 1));
  expect(await source.read?.(['p9'])).toEqual([]);
  expect(found).toBe(0);
  expect(await source.read?.(['p1'])).toEqual([]);
  expect(found).toBe(1);
});
