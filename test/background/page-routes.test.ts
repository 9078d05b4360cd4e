import { describe, expect, it } from 'vitest';
import { GAP } from '../../src/model/shortlist.ts';
import { createBackground, fromPage, TOKEN } from './fakes.ts';
import { at } from './packs.ts';

async function opened(texts: string[], world = {}) {
  const background = createBackground(world);
  await background.routes['page/shortlist']({ document: TOKEN, text: texts.join(GAP) }, fromPage());
  return background;
}

const card = (entity: number, document = TOKEN) => ({ document, entity });

describe('page/card', () => {
  it('gives what is known of an entity of the document', async () => {
    const { routes } = await opened(['Quick']);
    const view = await routes['page/card'](card(0), fromPage());
    expect(view).toMatchObject({ entity: 0, type: 'person', name: 'Ana Quick' });
  });

  it('after the worker was killed too', async () => {
    const { stored } = await opened(['Quick']);
    const { routes } = createBackground({ stored });
    expect(await routes['page/card'](card(0), fromPage())).toMatchObject({ name: 'Ana Quick' });
  });

  it.each([
    ['a number it was not given', card(1), fromPage()],
    ['another document’s token', card(0, 'another-token'), fromPage()],
    ['another tab', card(0), fromPage(2)],
    ['another frame', card(0), fromPage(1, 3)],
  ])('gives nothing for %s', async (_, params, sender) => {
    const { routes } = await opened(['Quick']);
    expect(await routes['page/card'](params, sender)).toBeNull();
  });

  it('gives nothing once the pack or the whole is switched off', async () => {
    const { routes, settings } = await opened(['Quick']);
    settings.disabledPacks = ['p1'];
    expect(await routes['page/card'](card(0), fromPage())).toBeNull();
    settings.disabledPacks = [];
    settings.enabled = false;
    await routes['page/shortlist']({ document: TOKEN, text: 'Quick' }, fromPage());
    expect(await routes['page/card'](card(0), fromPage())).toBeNull();
  });

  it('refuses a sender without a tab', async () => {
    const { routes } = await opened(['Quick']);
    await expect(routes['page/card'](card(0), { ...fromPage(), tab: null })).rejects.toThrow();
  });
});

describe('page/report', () => {
  const report = (mentions: { entity: number; count: number }[], document = TOKEN) => ({
    document,
    mentions,
  });

  it('shows on the badge how many are mentioned, over all frames', async () => {
    const { routes, drawn } = await opened(['Quick', 'Oslo']);
    await routes['page/shortlist']({ document: 'inner-token', text: 'Oslo' }, fromPage(1, 2));
    const both = [0, 1].map((entity) => ({ entity, count: 3 }));
    await routes['page/report'](report(both), fromPage());
    await routes['page/report'](report([{ entity: 0, count: 1 }], 'inner-token'), fromPage(1, 2));
    expect(drawn[1]).toEqual({ text: '2', off: false });
    await routes['page/report'](report([]), fromPage());
    expect(drawn[1]?.text).toBe('1');
    await routes['page/report'](report([], 'inner-token'), fromPage(1, 2));
    expect(drawn[1]?.text).toBe('');
  });

  it('is stored', async () => {
    const { routes, documents } = await opened(['Quick']);
    await routes['page/report'](report([{ entity: 0, count: 3 }]), fromPage());
    expect((await documents.get({ tab: 1, frame: 0 }))?.mentions).toEqual([
      { entity: 0, count: 3 },
    ]);
  });

  it('passes over numbers that were never given', async () => {
    const { routes, documents } = await opened(['Quick']);
    await routes['page/report'](report([{ entity: 7, count: 3 }]), fromPage());
    expect((await documents.get({ tab: 1, frame: 0 }))?.mentions).toEqual([]);
  });

  it('of another document changes nothing', async () => {
    const { routes, documents } = await opened(['Quick']);
    const mentions = [{ entity: 0, count: 3 }];
    await routes['page/report'](report(mentions, 'another-token'), fromPage());
    await routes['page/report'](report(mentions), fromPage(2));
    expect((await documents.get({ tab: 1, frame: 0 }))?.mentions).toBeNull();
    expect(await documents.inTab(2)).toEqual([]);
  });
});

describe('page/open-source', () => {
  const item = (list: 'facts' | 'quotes', index: number) => ({ ...card(0), list, index });

  it('opens the passage in the library', async () => {
    const { routes, opened: shown } = await opened(['Quick']);
    await routes['page/open-source'](item('quotes', 0), fromPage());
    const { start, end } = at('“So am I, after all these years of waiting,”');
    expect(shown).toEqual([`#/library/p1/a1?start=${start}&end=${end}`]);
  });

  it('opens nothing that the card does not list', async () => {
    const { routes, opened: shown } = await opened(['Quick']);
    await routes['page/open-source'](item('facts', 99), fromPage());
    await routes['page/open-source']({ ...item('facts', 0), entity: 5 }, fromPage());
    await routes['page/open-source'](item('facts', 0), fromPage(2));
    expect(shown).toEqual([]);
  });
});

describe('page/site-off', () => {
  it('switches off the tab’s site, asked from any of its frames', async () => {
    const { routes, switchedOff } = await opened([]);
    const inner = fromPage(1, 2, 'https://embed.example/');
    await routes['page/shortlist']({ document: 'inner-token', text: '' }, inner);
    await routes['page/site-off']({ document: 'inner-token' }, inner);
    expect(switchedOff).toEqual(['news.example']);
  });

  it('does nothing for a document that is not known', async () => {
    const { routes, switchedOff } = await opened([]);
    await routes['page/site-off']({ document: 'another-token' }, fromPage());
    await routes['page/site-off']({ document: TOKEN }, fromPage(2));
    expect(switchedOff).toEqual([]);
  });
});

describe('page/mute', () => {
  it('mutes what a number means, tells the page so, and takes it back', async () => {
    const { routes, settings } = await opened([]);
    const muted = async () => {
      const answer = await routes['page/shortlist']({ document: TOKEN, text: '' }, fromPage());
      return answer.shortlist.entities.map(({ isMuted }) => isMuted ?? false);
    };
    await routes['page/shortlist']({ document: TOKEN, text: 'Oslo, Ana Quick' }, fromPage());
    const oslo = { document: TOKEN, entity: 0 };
    await routes['page/mute']({ ...oslo, isMuted: true }, fromPage());
    await routes['page/mute']({ ...oslo, isMuted: true }, fromPage());
    expect(settings.muted).toEqual([{ key: 'place:oslo', type: 'place', name: 'Oslo' }]);
    expect(await muted()).toEqual([true, false]);
    expect(await routes['page/card'](oslo, fromPage())).toMatchObject({ name: 'Oslo' });
    await routes['page/mute']({ ...oslo, isMuted: false }, fromPage());
    expect(settings.muted).toEqual([]);
    expect(await muted()).toEqual([false, false]);
  });

  it('mutes nothing that the document does not know', async () => {
    const { routes, settings } = await opened(['Oslo']);
    await routes['page/mute']({ document: TOKEN, entity: 9, isMuted: true }, fromPage());
    await routes['page/mute']({ document: 'another-token', entity: 0, isMuted: true }, fromPage());
    expect(settings.muted).toEqual([]);
  });
});
