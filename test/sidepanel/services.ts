import { vi } from 'vitest';
import type { MessageName, Params, Result } from '../../src/messages/contract.ts';
import type { CardView } from '../../src/model/card.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { SummaryEntity, TabSummary } from '../../src/model/summary.ts';
import type { PanelServices } from '../../src/sidepanel/services.ts';
import type { PanelRequest } from '../../src/storage/panel-request.ts';
import { entity } from '../popup/services.ts';

export const SITE = 'news.example.org';

export const ready = (entities: SummaryEntity[]): TabSummary => ({
  state: 'ready',
  site: SITE,
  entities,
});

type Answers = { [N in MessageName]?: (params: Params<N>) => Result<N> };

const cardView = (name: string): CardView => ({
  entity: 0,
  type: 'person',
  name,
  description: 'a minister',
  country: '',
  newest: null,
  map: null,
  quotes: [],
  facts: [],
  related: [{ entity: 1, name: 'Iran', type: 'place' }],
  quoteCount: 0,
  factCount: 0,
  first: { quotes: 0, facts: 0 },
});

/** A browser with a page in tab 5, whose answers the test may change. */
export function fakeServices(change: Answers = {}) {
  const world = {
    tab: 5,
    answers: {
      'tab/summary': () => ready([entity('Ana'), entity('Iran', { type: 'place' })]),
      'tab/here': () => [],
      'tab/reveal': () => true,
      'panel/dossier': () => ({ items: [], isCut: false, links: [] }),
      'panel/entity': ({ entity: key }) => ({
        key,
        view: cardView(key),
        keys: [key, 'Iran'],
        places: { facts: [], quotes: [] },
      }),
      'library/find': () => [],
      'library/show': () => null,
      ...change,
    } as Answers,
    settings: { ...DEFAULT_SETTINGS },
    requests: new Map<number, PanelRequest>(),
    followers: new Set<(tab: number) => void>(),
    requestWatchers: new Set<(tab: number) => void>(),
    sent: [] as { message: MessageName; params: unknown }[],
    failing: false,
  };
  const send = <N extends MessageName>(message: N, params: Params<N>): Promise<Result<N>> => {
    world.sent.push({ message, params });
    const answer = world.answers[message];
    if (world.failing || !answer) return Promise.reject(new Error(`No answer to ${message}`));
    return Promise.resolve(answer(params));
  };
  const services = {
    send,
    followTab: (listener: (tab: number) => void) => {
      world.followers.add(listener);
      listener(world.tab);
      return () => {
        world.followers.delete(listener);
      };
    },
    loadSettings: () => Promise.resolve(world.settings),
    changeSettings: (next: (settings: Settings) => Partial<Settings>) => {
      world.settings = { ...world.settings, ...next(world.settings) };
      return Promise.resolve();
    },
    watchSettings: () => () => undefined,
    reload: vi.fn(() => Promise.resolve()),
    requestAccess: vi.fn(() => Promise.resolve(true)),
    takeRequest: (tab: number) => {
      const request = world.requests.get(tab) ?? null;
      world.requests.delete(tab);
      return Promise.resolve(request);
    },
    watchRequests: (listener: (tab: number) => void) => {
      world.requestWatchers.add(listener);
      return () => {
        world.requestWatchers.delete(listener);
      };
    },
  } satisfies PanelServices;
  /** The reader asks for something beside a tab, from outside the panel. */
  const request = (tab: number, asked: PanelRequest) => {
    world.requests.set(tab, asked);
    for (const watcher of world.requestWatchers) watcher(tab);
  };
  const sentOf = (name: MessageName) => world.sent.filter(({ message }) => message === name);
  return { world, services, request, sentOf };
}
