import { describe, expect, it } from 'vitest';
import type { PackEdit } from '../../src/model/pack-edit.ts';
import { MAX_PAGE } from '../../src/model/saving.ts';
import { createBackground, fromExtension, fromPage, TOKEN } from './fakes.ts';
import { article, entity, pack, quote, fact } from './packs.ts';

type Background = ReturnType<typeof createBackground>;

const ask = ({ routes }: Background, text = '', limit = 9) =>
  routes['library/list']({ text, limit }, fromExtension);
const titles = async (background: Background, text = '') =>
  (await ask(background, text)).entries.map(({ title }) => title);

const other = (id: string, title: string, name: string) =>
  pack({ id, title, entities: [entity({ id: 'x', type: 'person', name })], facts: [], quotes: [] });

const full = Object.assign(new Error('No room'), { name: 'QuotaExceededError' });

describe('library/list', () => {
  it('tells of each pack what it is and what is in it', async () => {
    const background = createBackground({ own: [pack({ id: 'p2' })] });
    const { entries, ...rest } = await ask(background);
    expect(rest).toEqual({ found: 2, total: 2, removed: [], broken: [], failed: false });
    const sizes = { articles: 1, entities: 4, facts: 2, quotes: 1 };
    const about = { publisher: 'The Paper', published: '2023-01-22' };
    const head = { title: 'A pack', created: '2026-01-01T00:00:00Z', ...sizes, ...about };
    expect(entries).toEqual([
      { id: 'p2', bundled: false, added: expect.stringMatching(/^\d{4}-/) as string, ...head },
      { id: 'p1', bundled: true, added: null, ...head },
    ]);
  });

  it('finds packs by the beginnings of words of titles, publishers and names', async () => {
    const background = createBackground({
      own: [other('p2', 'Strike in Gdańsk', 'Jan Kowalski'), other('p3', 'Port', 'Li Wei')],
    });
    expect(await titles(background, 'gdansk str')).toEqual(['Strike in Gdańsk']);
    expect(await titles(background, 'wei')).toEqual(['Port']);
    expect(await titles(background, 'paper kow')).toEqual(['Strike in Gdańsk']);
    expect(await titles(background, 'nobody')).toEqual([]);
    const { entries, found, total } = await ask(background, '', 1);
    expect([entries.length, found, total]).toEqual([1, 3, 3]);
  });

  it('says when the own packs can’t be read, and still has what is bundled', async () => {
    const background = createBackground({ own: [pack({ id: 'p2' })] });
    background.trouble.load = new Error('Damaged disk');
    expect(await ask(background)).toMatchObject({ failed: true, entries: [{ id: 'p1' }] });
    const index = await background.library.index([]);
    expect(index.shortlist(['Oslo'])).toHaveLength(1);
  });
});

describe('library/pack', () => {
  it('hands out bundled packs and own ones, whole', async () => {
    const own = pack({ id: 'p2' });
    const { routes, packs } = createBackground({ own: [own] });
    const ask = (id: string) => routes['library/pack']({ pack: id }, fromExtension);
    expect(await ask('p1')).toEqual({ pack: packs[0], isOwn: false });
    expect(await ask('p2')).toEqual({ pack: own, isOwn: true });
    expect(await routes['library/pack']({ pack: 'p9' }, fromExtension)).toBeNull();
    expect(await routes['library/own']({}, fromExtension)).toEqual(['p2']);
  });
});

describe('editing', () => {
  const own = () => pack({ id: 'p2' });
  const was = pack().entities[0];
  if (!was) throw new Error('Nobody to edit');
  const { type, description } = was;
  const rename = (name: string, seen = was): PackEdit => ({
    change: 'entity',
    was: seen,
    to: { type, description, name, forms: [name] },
  });
  const edit = ({ routes }: Background, what: PackEdit, id = 'p2') =>
    routes['library/edit']({ pack: id, edit: what }, fromExtension);
  const named = async (background: Background, ...words: string[]) => {
    const index = await background.library.index(['p1']);
    return [...new Set(index.shortlist(words).map(({ text }) => text))];
  };

  it('has pages look for the names that there are now, and can be undone', async () => {
    const background = createBackground({ own: [own()] });
    expect(await named(background, 'Quick')).toEqual(['Quick']);
    const outcome = await edit(background, rename('Hana Kwik'));
    expect(outcome).toEqual({ problem: null, before: 1 });
    expect(background.changes.count).toBe(1);
    // The surname was among what it was called: it went with the rest, and does not come back by itself.
    expect(await named(background, 'Hana', 'Kwik')).toEqual(['Hana Kwik']);
    expect(await named(background, 'Quick')).toEqual([]);
    // It is one article still, and none that was removed.
    expect(await ask(background)).toMatchObject({ total: 2, removed: [] });

    expect(await background.routes['library/restore']({ key: 1 }, fromExtension)).toBe('p2');
    expect(await named(background, 'Quick')).toEqual(['Quick']);
    expect(await ask(background)).toMatchObject({ total: 2, removed: [] });
  });

  it('changes nothing that another window has changed, that came with Sidelight, or that is gone', async () => {
    const background = createBackground({ own: [own()] });
    await edit(background, rename('Hana Kwik'));
    expect(await edit(background, rename('Ann Quick'))).toEqual({ problem: 'changed' });
    expect(await edit(background, rename('Ann Quick'), 'p1')).toEqual({ problem: 'gone' });
    expect(background.changes.count).toBe(1);
  });

  it('says when the disk is full, or the library fails', async () => {
    const background = createBackground({ own: [own()] });
    background.trouble.keep = full;
    expect(await edit(background, rename('Ann Quick'))).toEqual({ problem: 'full' });
    background.trouble.keep = new Error('Damaged disk');
    expect(await edit(background, rename('Ann Quick'))).toEqual({ problem: 'failed' });
    expect(await named(background, 'Quick')).toEqual(['Quick']);
  });
});

describe('saving a page', () => {
  const save = ({ routes }: Background) => routes['library/save-page']({ tab: 1 }, fromExtension);

  it('compiles the tab’s markup and says what was found', async () => {
    const background = createBackground({ packs: [] });
    background.compiling.result = { pack: pack() };
    expect(await save(background)).toEqual({
      ...{ problem: null, outcome: 'added', id: 'p1', title: 'A pack' },
      ...{ names: 4, facts: 2, quotes: 1, language: null, before: null },
    });
    expect(background.compiled).toEqual([
      { markup: '<p>Page</p>', address: 'https://news.example/a' },
    ]);
    expect(background.changes.count).toBe(1);
    expect(await titles(background)).toEqual(['A pack']);
  });

  it('says that it was there already, and when it was brought up to date', async () => {
    const background = createBackground({ packs: [], own: [pack()] });
    background.compiling.result = { pack: pack() };
    expect(await save(background)).toMatchObject({ outcome: 'same', before: null });
    expect(background.changes.count).toBe(0);
    background.compiling.result = { pack: pack({ title: 'Corrected' }) };
    expect(await save(background)).toMatchObject({ outcome: 'updated', before: 1 });
    expect(await titles(background)).toEqual(['Corrected']);
  });

  it('names the language of what it understands little of', async () => {
    const background = createBackground({ packs: [] });
    background.compiling.result = { pack: pack({ articles: [article({ language: 'de-AT' })] }) };
    expect(await save(background)).toMatchObject({ problem: null, language: 'de-AT' });
  });

  it('says why not', async () => {
    const background = createBackground();
    const { reach, compiling, trouble } = background;
    expect(await save(background)).toEqual({ problem: 'no-article' });
    reach.markup = 'x'.repeat(MAX_PAGE + 1);
    expect(await save(background)).toEqual({ problem: 'too-large' });
    reach.markup = null;
    expect(await save(background)).toEqual({ problem: 'refused' });
    reach.markup = '<p>';
    compiling.result = { pack: pack({ id: 'p2' }) };
    trouble.keep = full;
    expect(await save(background)).toEqual({ problem: 'full' });
    trouble.keep = new Error('Whatever');
    expect(await save(background)).toEqual({ problem: 'failed' });
    compiling.result = { pack: pack({ id: '' }) };
    expect(await save(background)).toEqual({ problem: 'broken' });
    expect(background.changes.count).toBe(0);
  });
});

describe('keeping packs of files', () => {
  it('takes each by itself', async () => {
    const background = createBackground();
    const packs = [pack({ id: 'p2' }), 'no pack', pack(), { ...pack(), version: 2 }];
    const outcomes = await background.routes['library/keep']({ packs }, fromExtension);
    expect(outcomes).toMatchObject([
      { problem: null, outcome: 'added' },
      { problem: 'foreign' },
      // It came with Sidelight.
      { problem: null, outcome: 'same' },
      { problem: 'newer' },
    ]);
    expect(await background.routes['library/own']({}, fromExtension)).toEqual(['p2']);
  });
});

describe('removing', () => {
  it('takes a pack out of the library until it is restored', async () => {
    const background = createBackground({ packs: [], own: [pack()] });
    const { routes, library } = background;
    const key = (await routes['library/remove']({ pack: 'p1' }, fromExtension)) ?? -1;
    expect(await ask(background)).toMatchObject({ entries: [], removed: [{ title: 'A pack' }] });
    expect((await library.index([])).shortlist(['Oslo'])).toEqual([]);
    expect(await routes['library/restore']({ key }, fromExtension)).toBe('p1');
    expect((await library.index([])).shortlist(['Oslo'])).toHaveLength(1);
    await routes['library/remove']({ pack: 'p1' }, fromExtension);
    await routes['library/purge']({ keys: [key] }, fromExtension);
    expect(await ask(background)).toMatchObject({ entries: [], removed: [] });
    expect(background.changes.count).toBe(4);
  });
});

describe('own packs', () => {
  it('have cards like bundled ones, read when they are shown', async () => {
    const whole = createBackground({ packs: [pack()] });
    const stored = createBackground({ packs: [], own: [pack()] });
    const cards = [whole, stored].map(async ({ routes }) => {
      const text = 'Ana Quick in Oslo, Norway';
      const shortlist = await routes['page/shortlist']({ document: TOKEN, text }, fromPage());
      const card = await routes['page/card']({ document: TOKEN, entity: 0 }, fromPage());
      const panel = await routes['panel/entity']({ tab: 1, entity: 'place:oslo' }, fromExtension);
      return { shortlist, card, panel };
    });
    const [first, second] = await Promise.all(cards);
    expect(first?.card?.facts.length).toBeGreaterThan(0);
    expect(second).toEqual(first);
  });

  it('are looked through newest first where one name is in a great many, and all are counted', async () => {
    const own = Array.from({ length: 60 }, (_, i) => {
      const published = `20${String(i + 10)}-01-01`;
      return pack({
        id: `p${i}`,
        articles: [article({ published })],
        facts: [fact({ text: `Fact of ${published}`, dates: [] })],
        quotes: [quote()],
      });
    });
    const { routes } = createBackground({ packs: [], own });
    const found = await routes['panel/entity']({ entity: 'place:oslo' }, fromExtension);
    expect(found?.view.facts[0]?.text).toBe('Fact of 2069-01-01');
    expect(found?.view.factCount).toBe(60);
    const items = await routes['panel/items']({ entities: ['place:oslo'] }, fromExtension);
    expect(items.isCut).toBe(true);
  });
});
