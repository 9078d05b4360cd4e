import { beforeEach, expect, it, vi } from 'vitest';
import { clearUnreadNews, keepUnreadNews, loadUnreadNews } from '../../src/storage/unread-news.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../src/webext/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: (key: string) => Promise.resolve(stored.has(key) ? { [key]: stored.get(key) } : {}),
        set: (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
          return Promise.resolve();
        },
        remove: (key: string) => Promise.resolve(void stored.delete(key)),
      },
    },
  },
}));

beforeEach(() => {
  stored.clear();
});

it('remembers from which version the reader comes, over several updates', async () => {
  expect(await loadUnreadNews()).toBeNull();
  await keepUnreadNews('0.1.0');
  await keepUnreadNews('0.2.0');
  expect(await loadUnreadNews()).toBe('0.1.0');
  await clearUnreadNews();
  expect(await loadUnreadNews()).toBeNull();
});

it('takes what it can’t read for nothing', async () => {
  await keepUnreadNews('0.1.0');
  for (const key of stored.keys()) stored.set(key, { version: 1 });
  expect(await loadUnreadNews()).toBeNull();
});
