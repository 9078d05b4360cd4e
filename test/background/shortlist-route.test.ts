import { describe, expect, it } from 'vitest';
import { GAP, type PageAnswer } from '../../src/model/shortlist.ts';
import { HEAD } from '../../src/match/word-kinds.ts';
import { createBackground, fromPage, TOKEN } from './fakes.ts';
import { entity, pack } from './packs.ts';

/** Asks about texts between which there is white space. */
const ask = (texts: string[], document = TOKEN) => ({ document, text: texts.join(GAP + GAP) });

const shortlistIn = async (answer: Promise<PageAnswer>) => (await answer).shortlist;

describe('page/shortlist', () => {
  it('names what the page could contain, in numbers of its own', async () => {
    const { routes } = createBackground();
    const answer = await shortlistIn(
      routes['page/shortlist'](ask(['Oslo', 'The Ana Quick']), fromPage()),
    );
    expect(answer).toMatchObject({
      active: true,
      names: [
        { text: 'Oslo', key: 'oslo', entities: [0], needs: 0, type: 'place' },
        { text: 'Ana Quick', key: 'ana', entities: [1], needs: 0, type: 'person' },
        { text: 'Quick', key: 'quick', entities: [1], type: 'person' },
      ],
      entities: [
        { type: 'place', articles: [0] },
        { type: 'person', articles: [0] },
      ],
    });
  });

  it('says nothing of the library besides', async () => {
    const { routes } = createBackground();
    const answer = await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    expect(JSON.stringify(answer)).not.toMatch(/Quick|p1|a1|place:|Port opens/);
  });

  it('says which names are ordinary words too', async () => {
    const entities = [
      entity({ id: 'r', type: 'place', name: 'Reading' }),
      entity({ id: 'o', type: 'place', name: 'Oslo' }),
    ];
    const { routes } = createBackground({ packs: [pack({ entities })] });
    const { names } = await shortlistIn(
      routes['page/shortlist'](ask(['Reading', 'Oslo']), fromPage()),
    );
    expect(names.map(({ isOrdinary }) => isOrdinary)).toEqual([true, undefined]);
  });

  it('finds names in scripts without capitals where the library has such', async () => {
    const named = (name: string) => pack({ entities: [entity({ id: 'a', type: 'place', name })] });
    const places = async (name: string) => {
      const { routes } = createBackground({ packs: [named(name)] });
      return (await routes['page/shortlist'](ask(['Oslo, 北京']), fromPage())).places;
    };
    expect(await places('北京')).toEqual([0, 6, 0]);
    expect(await places('Oslo')).toEqual([0, 0, 0]);
    expect(await places('Тверь')).toEqual([]);
  });

  it('says where names may stand: in which text, at which place, by which word', async () => {
    const { routes } = createBackground();
    const text = ['In Oslo, An', '', 'Ana', ' Qu', 'ick of OSLO', '', 'Anatole'].join(GAP);
    const { keys, places, shortlist } = await routes['page/shortlist'](
      { document: TOKEN, text },
      fromPage(),
    );
    const standing = places.flatMap((_, i) =>
      i % 3 === 0 ? [[places[i], places[i + 1], keys[places[i + 2] ?? -1]]] : [],
    );
    expect(standing).toEqual([
      [0, 3, 'oslo'],
      [1, 0, 'ana'],
      [2, 1, 'quick'],
      [3, 7, 'oslo'],
    ]);
    expect(shortlist.names.map(({ text: name }) => name).sort()).toEqual([
      'Ana Quick',
      'Oslo',
      'Quick',
    ]);
  });

  it('keeps a document’s numbers and adds to them', async () => {
    const { routes } = createBackground();
    await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    const second = await shortlistIn(routes['page/shortlist'](ask(['Quick', 'Oslo']), fromPage()));
    expect(second.names.map(({ text, entities }) => [text, entities])).toEqual([
      ['Quick', [1]],
      ['Oslo', [0]],
    ]);
    expect(second.entities).toHaveLength(2);
  });

  it('keeps them after the worker was killed', async () => {
    const first = createBackground();
    await first.routes['page/shortlist'](ask(['Oslo']), fromPage());
    const second = createBackground({ stored: first.stored });
    const answer = await second.routes['page/shortlist'](ask(['Quick']), fromPage());
    expect(answer.shortlist.names[0]?.entities).toEqual([1]);
    expect(second.annotated).toEqual([]);
  });

  it('counts anew for a new document in the same frame', async () => {
    const { routes, documents } = createBackground();
    await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    const answer = await shortlistIn(
      routes['page/shortlist'](ask(['Quick'], 'another-token'), fromPage()),
    );
    expect(answer.names[0]?.entities).toEqual([0]);
    expect((await documents.get({ tab: 1, frame: 0 }))?.token).toBe('another-token');
  });

  it('gives names of types that are switched off, and says that they are', async () => {
    const types = { person: true, place: false, organization: true, event: true };
    const { routes } = createBackground({ settings: { types } });
    const answer = await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    expect(answer.names).toHaveLength(1);
    expect(answer.appearance.types.place).toBe(false);
  });

  it('leaves out packs that are switched off', async () => {
    const { routes } = createBackground({ settings: { disabledPacks: ['p1'] } });
    const answer = await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    expect(answer).toMatchObject({ active: true, names: [] });
  });

  it('keeps the numbers of what a switched-off pack took away', async () => {
    const { routes, settings } = createBackground({
      packs: [
        pack(),
        pack({ id: 'p2', entities: [entity({ id: 'x', type: 'event', name: 'Expo' })] }),
      ],
    });
    await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    settings.disabledPacks = ['p1'];
    const answer = await shortlistIn(routes['page/shortlist'](ask(['Oslo', 'Expo']), fromPage()));
    expect(answer.names.map(({ text, entities }) => [text, entities])).toEqual([['Expo', [1]]]);
    expect(answer.entities).toMatchObject([{ type: 'place', articles: [] }, { type: 'event' }]);
  });

  describe('where it is switched off', () => {
    const off = { active: false, names: [], entities: [] };

    it('is inactive', async () => {
      const { routes, annotated } = createBackground({ settings: { enabled: false } });
      expect(await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()))).toMatchObject(
        off,
      );
      expect(annotated).toEqual([]);
    });

    it('goes by the tab’s site, not by the frame’s', async () => {
      const { routes } = createBackground({ settings: { disabledSites: ['news.example'] } });
      const inFrame = fromPage(1, 3, 'https://embed.example/');
      expect(await shortlistIn(routes['page/shortlist'](ask(['Oslo']), inFrame))).toMatchObject(
        off,
      );
      const elsewhere = fromPage(2, 3, 'https://news.example/embedded');
      expect(await shortlistIn(routes['page/shortlist'](ask(['Oslo']), elsewhere))).toMatchObject({
        active: true,
      });
    });

    it('forgets what was reported, and remembers the document', async () => {
      const { routes, settings, documents, drawn } = createBackground();
      await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
      await routes['page/report'](
        { document: TOKEN, mentions: [{ entity: 0, count: 1 }] },
        fromPage(),
      );
      settings.enabled = false;
      await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
      expect(await documents.get({ tab: 1, frame: 0 })).toMatchObject({
        token: TOKEN,
        mentions: null,
        entities: ['place:oslo'],
      });
      expect(drawn[1]).toEqual({ text: '', off: true });
    });
  });

  describe('injects the annotator', () => {
    it('once, into exactly the frame that has names', async () => {
      const { routes, annotated } = createBackground();
      await shortlistIn(routes['page/shortlist'](ask(['The']), fromPage(1, 4)));
      expect(annotated).toEqual([]);
      await Promise.all([
        routes['page/shortlist'](ask(['Oslo']), fromPage(1, 4)),
        routes['page/shortlist'](ask(['Quick']), fromPage(1, 4)),
      ]);
      expect(annotated).toEqual([{ tab: 1, frame: 4 }]);
    });

    it('not before a page has all words of a name', async () => {
      const named = (name: string) =>
        pack({ entities: [entity({ id: 'a', type: 'event', name })] });
      const asked = async (name: string, words: string[]) => {
        const { routes, annotated, documents } = createBackground({ packs: [named(name)] });
        const { names } = await shortlistIn(routes['page/shortlist'](ask(words), fromPage()));
        const state = await documents.get({ tab: 1, frame: 0 });
        // The popup must not wait for an annotator that does not come.
        expect(state?.mentions).toEqual(annotated.length > 0 ? null : []);
        return [names.length, annotated.length];
      };
      expect(await asked('Battle of Oslo', ['The Battle of Bergen'])).toEqual([0, 0]);
      expect(await asked('Battle of Oslo', ['Battle', 'of', 'Oslo'])).toEqual([1, 1]);
      expect(await asked('Battle of Oslo', ['BATTLE OF OSLO'])).toEqual([1, 1]);
      expect(await asked('Battle of Oslo', ['Oslo after the Battle.'])).toEqual([0, 0]);
      expect(await asked('Kim Jong Un', ['Kim Jong-un'])).toEqual([1, 1]);
      // Words of scripts without capitals may be passed over.
      expect(await asked('Oslo 北京', ['Oslo 北京'])).toEqual([1, 1]);
    });

    it('again for a new document', async () => {
      const { routes, annotated } = createBackground();
      await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
      await shortlistIn(routes['page/shortlist'](ask(['Oslo'], 'another-token'), fromPage()));
      expect(annotated).toHaveLength(2);
    });

    it('again if it failed, and answers all the same', async () => {
      const { routes, annotated, reach } = createBackground();
      reach.annotate = false;
      const answer = await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
      expect(answer.names).toHaveLength(1);
      await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
      expect(annotated).toHaveLength(2);
    });
  });

  it('is known before the settings are read, to whoever changes them after', async () => {
    const known: Promise<number>[] = [];
    const { routes, documents } = createBackground({
      onLoadSettings: () => known.push(documents.all().then(({ length }) => length)),
    });
    await shortlistIn(routes['page/shortlist'](ask(['Oslo']), fromPage()));
    expect(await known[0]).toBe(1);
  });

  it('tells what is known of the words beside names, also where there are no names', async () => {
    const { routes } = createBackground();
    const answer = await shortlistIn(
      routes['page/shortlist'](ask(['Xyzzy', 'Stadium']), fromPage()),
    );
    expect(answer).toMatchObject({ names: [], kinds: [['stadium', HEAD]] });
  });

  it('is inactive where another document has taken the place of the one that asks', async () => {
    const { routes, documents } = createBackground();
    const [late, now] = await Promise.all([
      routes['page/shortlist'](ask(['Oslo']), fromPage()),
      routes['page/shortlist'](ask(['Quick'], 'another-token'), fromPage()),
    ]);
    expect(late).toMatchObject({ shortlist: { active: false, names: [] }, places: [] });
    expect(now.shortlist.names).toHaveLength(1);
    expect(await documents.get({ tab: 1, frame: 0 })).toMatchObject({ token: 'another-token' });
  });

  it('forgets the frames of the page before', async () => {
    const { routes, documents } = createBackground();
    await shortlistIn(routes['page/shortlist'](ask([]), fromPage(1, 0)));
    await shortlistIn(routes['page/shortlist'](ask([]), fromPage(1, 5)));
    await documents.markStale(1);
    await shortlistIn(routes['page/shortlist'](ask([], 'frame-of-the-new'), fromPage(1, 6)));
    await shortlistIn(routes['page/shortlist'](ask([], 'another-token'), fromPage(1, 0)));
    expect((await documents.inTab(1)).map(({ frame }) => frame)).toEqual([0, 6]);
  });
});
