import bundledPack from 'sidelight:bundled-pack';
import { createCardMaps } from '../../src/background/card-map.ts';
import type { MessageName, Params, Result } from '../../src/messages/contract.ts';
import type { Routes } from '../../src/messages/serve.ts';
import { createBackground, fromExtension, fromPage, TOKEN } from '../background/fakes.ts';
import { overfullPack, ownPacks } from './packs.ts';
import type { State } from './states.ts';

/** The tab whose page names what the library knows. */
export const TAB = 1;

const textOf = ({ amount }: State): string => {
  if (amount === 'empty') return 'Nobody is named here.';
  const packs = amount === 'overfull' ? [overfullPack()] : [bundledPack];
  return packs.flatMap(({ articles }) => articles.map(({ text }) => text)).join('\n\n');
};

/** Sidelight's own background behind a page that a reader looks at, in a state. */
export async function createWorld(state: State, locale: string) {
  const packs = state.amount === 'overfull' ? [bundledPack, overfullPack()] : [bundledPack];
  const background = createBackground({
    packs,
    own: state.variant?.startsWith('own') ? ownPacks() : [],
    urls: { [TAB]: 'https://www.the-long-named-news.example.org/a' },
    mapOf: createCardMaps(() => locale),
    locale,
  });
  if (state.variant === 'own full disk') {
    background.trouble.keep = Object.assign(new Error('Full'), { name: 'QuotaExceededError' });
  }
  const text = textOf(state);
  const routes: Routes = background.routes;
  const { shortlist } = await routes['page/shortlist']({ document: TOKEN, text }, fromPage());
  const mentions = shortlist.entities.map((_, entity) => ({
    entity,
    count: 1 + ((entity * 7) % 19),
  }));
  await routes['page/report']({ document: TOKEN, mentions }, fromPage());
  // The first few are in the part of the page that is looked at.
  background.inView.set(0, [0, 1, 2]);

  const send = <N extends MessageName>(message: N, params: Params<N>): Promise<Result<N>> => {
    if (state.trouble === 'silent') return new Promise(() => undefined);
    if (state.trouble === 'failing') return Promise.reject(new Error('Failing, as it should'));
    const route = routes[message as keyof Routes] as unknown as (
      params: Params<N>,
      sender: typeof fromExtension,
    ) => Promise<Result<N>>;
    return route(params, fromExtension);
  };
  return { background, send };
}
