import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { FoundEntity } from '../../src/model/panel.ts';
import type { SaveOutcome } from '../../src/model/saving.ts';
import type { SummaryEntity, TabSummary } from '../../src/model/summary.ts';
import type { PopupServices } from '../../src/popup/services.ts';

export const entity = (name: string, over: Partial<SummaryEntity> = {}): SummaryEntity => ({
  key: name,
  type: 'person',
  name,
  description: '',
  count: 1,
  ...over,
});

/** A browser with one tab, whose summary, settings and failures the test sets. */
export function fakeServices(start: { summary: TabSummary; settings?: Partial<Settings> }) {
  const world = {
    summary: start.summary,
    settings: { ...DEFAULT_SETTINGS, ...start.settings },
    revealed: true,
    /** What the library finds, whatever it is asked. */
    found: [] as FoundEntity[],
    saved: { problem: 'no-article' } as SaveOutcome,
    unreadNews: null as string | null,
    failing: new Set<'send' | 'save'>(),
    watchers: new Set<(settings: Settings) => void>(),
  };
  /** A promise that fails if the test wants it to. */
  const attempt = (what: 'send' | 'save') =>
    world.failing.has(what) ? Promise.reject(new Error(`${what} failed`)) : Promise.resolve();
  const services = {
    summarize: vi.fn(() => attempt('send').then(() => world.summary)),
    watch: (listener: () => void) => {
      world.watchers.add(listener);
      return () => {
        world.watchers.delete(listener);
      };
    },
    reveal: vi.fn<PopupServices['reveal']>(() => attempt('send').then(() => world.revealed)),
    loadSettings: vi.fn(() => Promise.resolve(world.settings)),
    changeSettings: vi.fn((change: (settings: Settings) => Partial<Settings>) =>
      attempt('save').then(() => {
        world.settings = { ...world.settings, ...change(world.settings) };
        for (const watcher of world.watchers) watcher(world.settings);
      }),
    ),
    watchSettings: (listener: (settings: Settings) => void) => {
      world.watchers.add(listener);
      return () => {
        world.watchers.delete(listener);
      };
    },
    reload: vi.fn(() => Promise.resolve()),
    requestAccess: vi.fn(() => Promise.resolve(true)),
    openPanel: vi.fn(() => Promise.resolve()),
    find: vi.fn<PopupServices['find']>(() => attempt('send').then(() => world.found)),
    showInPanel: vi.fn(() => Promise.resolve()),
    saveArticle: vi.fn<PopupServices['saveArticle']>(() => attempt('send').then(() => world.saved)),
    restore: vi.fn(() => Promise.resolve('p1')),
    showArticle: vi.fn(() => Promise.resolve()),
    openOptions: vi.fn(() => Promise.resolve()),
    loadUnreadNews: vi.fn(() => Promise.resolve(world.unreadNews)),
    clearUnreadNews: vi.fn(() => Promise.resolve()),
    openNews: vi.fn(() => Promise.resolve()),
    close: vi.fn(),
  } satisfies PopupServices;
  return { world, services };
}
