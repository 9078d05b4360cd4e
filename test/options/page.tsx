import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { LibraryEntry, LibraryList } from '../../src/messages/contract.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { Options } from '../../src/options/Options.tsx';
import type { OptionsServices } from '../../src/options/services.ts';
import { click, renderUi } from '../ui/render.tsx';
import { pack } from './pack.ts';

const entry: LibraryEntry = {
  id: 'p1',
  title: 'Port opens',
  created: '2026-01-01T00:00:00Z',
  bundled: true,
  articles: 1,
  entities: 3,
  facts: 1,
  quotes: 2,
  publisher: 'The Paper',
  published: '2023-01-22',
  added: null,
};

export function fakeServices(start: Partial<Settings> = {}) {
  const world = {
    settings: { ...structuredClone(DEFAULT_SETTINGS), ...start },
    entries: [entry],
    pack: pack() as ReturnType<typeof pack> | null,
    isOwn: false,
    failing: new Set<'load' | 'save' | 'send'>(),
    watchers: new Set<(settings: Settings) => void>(),
    libraryWatchers: new Set<() => void>(),
    /** What else the library's list says. */
    list: {} as Partial<LibraryList>,
    /** Answers to other questions of the library. */
    answers: {} as Record<string, unknown>,
  };
  const attempt = <T,>(what: 'load' | 'save' | 'send', result: () => T) =>
    Promise.resolve().then(() => {
      if (world.failing.has(what)) throw new Error(`${what} failed`);
      return result();
    });
  const services: OptionsServices = {
    send: vi.fn((message: string) =>
      attempt('send', () => {
        if (message === 'library/pack') {
          return world.pack && { pack: world.pack, isOwn: world.isOwn };
        }
        if (message !== 'library/list') return world.answers[message] ?? null;
        const { entries } = world;
        const count = entries.length;
        const rest = { removed: [], broken: [], failed: false, ...world.list };
        return { entries, found: count, total: count, ...rest };
      }),
    ) as unknown as OptionsServices['send'],
    watchLibrary: (listener) => {
      world.libraryWatchers.add(listener);
      return () => {
        world.libraryWatchers.delete(listener);
      };
    },
    loadSettings: () => attempt('load', () => world.settings),
    changeSettings: (change) =>
      attempt('save', () => {
        world.settings = { ...world.settings, ...change(world.settings) };
        for (const watcher of world.watchers) watcher(world.settings);
      }),
    watchSettings: (listener) => {
      world.watchers.add(listener);
      return () => {
        world.watchers.delete(listener);
      };
    },
    version: '1.2.3',
    shortcuts: () => Promise.resolve([{ does: 'Go to the next name', keys: 'Alt+N' }]),
    changeShortcuts: vi.fn(() => Promise.resolve()),
  };
  return { world, services };
}

/** An answer may lead to a question, whose answer must be shown too. */
export async function settle() {
  for (let round = 0; round < 3; round += 1) {
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1)));
  }
}

export async function goTo(hash: string) {
  location.hash = hash;
  await settle();
}

export async function open(hash: string, fake = fakeServices()) {
  await goTo(hash);
  const { root } = renderUi(<Options services={fake.services} />);
  await settle();
  return { root, ...fake };
}

export const press = async (element: HTMLElement) => {
  await click(element);
  await settle();
};
