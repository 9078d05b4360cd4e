import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { SETTINGS_KEY, SETTINGS_VERSION, VERSION_KEY } from '../../src/storage/migrations.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/storage/settings.ts';
import { readSettings } from '../../src/storage/read-settings.ts';

type OnChanged = (changes: Record<string, { newValue?: unknown }>) => void;

const fake = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners = new Set<OnChanged>();
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  const local = {
    get: async (keys: string[]) => {
      await tick();
      return structuredClone(Object.fromEntries(keys.map((key) => [key, stored[key]])));
    },
    set: async (items: Record<string, unknown>) => {
      await tick();
      Object.assign(stored, structuredClone(items));
      const changes = Object.entries(items).map(([key, newValue]) => [key, { newValue }] as const);
      for (const listener of listeners) listener(Object.fromEntries(changes));
    },
    onChanged: {
      addListener: (listener: OnChanged) => listeners.add(listener),
      removeListener: (listener: OnChanged) => listeners.delete(listener),
    },
  };
  return { stored, listeners, browser: { storage: { local } } };
});

vi.mock('../../src/webext/browser.ts', () => ({ browser: fake.browser }));

/** One holder of a lock at a time, as the browser has it for all windows. */
function fakeLocks() {
  let tail: Promise<unknown> = Promise.resolve();
  return {
    request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
      const result = tail.then(work, work);
      tail = result;
      return result;
    },
  };
}

beforeEach(() => {
  for (const key of Object.keys(fake.stored)) Reflect.deleteProperty(fake.stored, key);
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

describe('readSettings', () => {
  it('gives the defaults for nothing, and for what is no settings', () => {
    for (const stored of [undefined, null, 5, 'x', []]) {
      expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('drops a value that is not what it should be, alone', () => {
    const read = readSettings({ style: 'neon', density: 'all', disabledSites: 'a.example' });
    expect(read).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  it('fills in types that the stored ones lack', () => {
    expect(readSettings({ types: { place: false } }).types).toEqual({
      ...DEFAULT_SETTINGS.types,
      place: false,
    });
  });

  it('makes settings of anything', () => {
    const value = fc.anything();
    const stored = fc.oneof(
      value,
      fc.record(
        {
          enabled: value,
          types: value,
          style: value,
          density: value,
          disabledSites: value,
          disabledPacks: value,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(stored, (given) => {
        const settings = readSettings(given);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect(typeof settings.enabled).toBe('boolean');
        expect(settings.disabledSites.every((site) => typeof site === 'string')).toBe(true);
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });

  it('never hands out the defaults themselves', () => {
    readSettings(undefined).disabledSites.push('a.example');
    expect(DEFAULT_SETTINGS.disabledSites).toEqual([]);
  });
});

describe('changeSettings', () => {
  it('stores what was changed and nothing else', async () => {
    await changeSettings(() => ({ density: 'all' }));
    expect(fake.stored).toEqual({
      [SETTINGS_KEY]: { density: 'all' },
      [VERSION_KEY]: SETTINGS_VERSION,
    });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'all' });
  });

  it('loses none of two changes at once', async () => {
    const off = (site: string) =>
      changeSettings(({ disabledSites }) => ({ disabledSites: [...disabledSites, site] }));
    await Promise.all([off('a.example'), off('b.example'), off('c.example')]);
    expect((await loadSettings()).disabledSites).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('keeps what a newer version stored beside', async () => {
    fake.stored[SETTINGS_KEY] = { fromTheFuture: 1 };
    fake.stored[VERSION_KEY] = SETTINGS_VERSION;
    await changeSettings(() => ({ enabled: false }));
    expect(fake.stored[SETTINGS_KEY]).toEqual({ fromTheFuture: 1, enabled: false });
  });
});

describe('watchSettings', () => {
  it('tells of changes until it is stopped, and of nothing else', async () => {
    const seen: boolean[] = [];
    const stop = watchSettings(({ enabled }) => seen.push(enabled));
    await changeSettings(() => ({ enabled: false }));
    await fake.browser.storage.local.set({ somethingElse: 1 });
    stop();
    await changeSettings(() => ({ enabled: true }));
    expect(seen).toEqual([false]);
    expect(fake.listeners.size).toBe(0);
  });
});
