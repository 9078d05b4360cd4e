import { vi } from 'vitest';
import type { PanelEntity } from '../../src/model/panel.ts';
import type { Sample } from '../../src/model/sample.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { WelcomeServices } from '../../src/welcome/services.ts';
import { view } from '../ui/card/views.ts';

const sample: Sample = {
  title: 'Port opens',
  language: 'en',
  paragraphs: [
    [
      { text: 'In ', name: null },
      { text: 'Lisbon', name: { key: 'place:lisbon', type: 'place' } },
      { text: ', ', name: null },
      { text: 'Ana Quick', name: { key: 'person:ana', type: 'person' } },
      { text: ' spoke of ', name: null },
      { text: 'Lisbon', name: { key: 'place:lisbon', type: 'place' } },
    ],
  ],
};

const entityOf = (key: string): PanelEntity => ({
  key,
  view: view({
    name: key,
    related: [{ entity: 1, name: 'Port Union', type: 'organization' }],
  }),
  keys: [key, 'organization:port union'],
  places: { facts: [{ pack: 'p1', article: 'a1', start: 0, end: 5 }], quotes: [] },
});

/** A browser with an extension just installed. */
export function fakeServices({ allowed = true, pinned = null as boolean | null } = {}) {
  const world = {
    settings: { ...DEFAULT_SETTINGS },
    sample: sample as Sample | null,
    allowed,
    grants: true,
    accessWatchers: new Set<() => void>(),
    watchers: new Set<(settings: Settings) => void>(),
  };
  const services = {
    send: vi.fn((message: string, params: { entity?: string }) =>
      Promise.resolve(message === 'library/sample' ? world.sample : entityOf(params.entity ?? '')),
    ) as unknown as WelcomeServices['send'],
    loadSettings: () => Promise.resolve(world.settings),
    changeSettings: (change: (settings: Settings) => Partial<Settings>) => {
      world.settings = { ...world.settings, ...change(world.settings) };
      for (const watcher of world.watchers) watcher(world.settings);
      return Promise.resolve();
    },
    watchSettings: (listener: (settings: Settings) => void) => {
      world.watchers.add(listener);
      return () => {
        world.watchers.delete(listener);
      };
    },
    shortcuts: () => Promise.resolve([{ does: 'Go to the next name', keys: 'Alt+N' }]),
    hasAccess: () => Promise.resolve(world.allowed),
    requestAccess: vi.fn(() => {
      world.allowed = world.grants;
      return Promise.resolve(world.grants);
    }),
    watchAccess: (listener: () => void) => {
      world.accessWatchers.add(listener);
      return () => {
        world.accessWatchers.delete(listener);
      };
    },
    isPinned: () => Promise.resolve(pinned),
    clearUnreadNews: vi.fn(() => Promise.resolve()),
  } satisfies WelcomeServices;
  return { world, services };
}
