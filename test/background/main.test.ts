import { expect, it, vi } from 'vitest';
import { pack } from './packs.ts';

/** Every event of the API that is used, and how many listen to it. */
const listening = vi.hoisted((): Record<string, number> => ({}));

vi.mock('sidelight:bundled-pack', () => ({ default: pack() }));
vi.mock('../../src/webext/browser.ts', () => {
  const event = (name: string) => ({
    addListener: () => {
      listening[name] = (listening[name] ?? 0) + 1;
    },
  });
  const never = () => new Promise(() => undefined);
  return {
    browser: {
      runtime: {
        id: 'sidelight',
        getManifest: () => ({ version: '1.0.0' }),
        getURL: (path: string) => `chrome-extension://sidelight/${path}`,
        onMessage: event('onMessage'),
        onInstalled: event('onInstalled'),
      },
      tabs: { get: never, onRemoved: event('onRemoved'), onUpdated: event('onUpdated') },
      permissions: { onAdded: event('onAdded') },
      commands: { onCommand: event('onCommand') },
      storage: { local: { get: never, onChanged: event('onChanged') }, session: { get: never } },
    },
  };
});

it('listens to all it is woken for in its first turn, though nothing answers yet', async () => {
  await import('../../src/background/main.ts');
  expect(listening).toEqual({
    onMessage: 1,
    onInstalled: 2,
    onRemoved: 1,
    onUpdated: 1,
    onAdded: 1,
    onCommand: 1,
    onChanged: 1,
  });
});
