import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/messages/contract.ts';
import { MAX_TEXT, schemas } from '../../src/messages/schemas.ts';
import type { Routes } from '../../src/messages/serve.ts';
import { createBackground, SELF, TOKEN } from '../background/fakes.ts';
import { entity, pack } from '../background/packs.ts';

const PAGE = { id: SELF.id, url: 'https://news.example/a', tab: { id: 1 }, frameId: 0 };
const POPUP = { id: SELF.id, url: `${SELF.origin}popup.html` };
const FORBIDDEN: Reply = { ok: false, error: 'Not allowed' };

type BackgroundMessage = keyof Routes;

/** Something valid to ask, of each message. */
const VALID: Record<BackgroundMessage, Record<string, unknown>> = {
  'page/shortlist': { document: TOKEN, text: 'Oslo' },
  'page/report': { document: TOKEN, mentions: [{ entity: 0, count: 1 }] },
  'page/card': { document: TOKEN, entity: 0 },
  'page/open-source': { document: TOKEN, entity: 0, list: 'facts', index: 0 },
  'page/mute': { document: TOKEN, entity: 0, isMuted: true },
  'page/site-off': { document: TOKEN },
  'page/open-panel': { document: TOKEN, entity: 0 },
  'tab/summary': { tab: 1 },
  'tab/here': { tab: 1 },
  'panel/entity': { tab: 1, entity: 'place:oslo' },
  'panel/dossier': { tab: 1 },
  'panel/items': { entities: ['place:oslo'] },
  'library/find': { text: 'Oslo' },
  'library/show': { pack: 'p1', article: 'a1', start: 0, end: 5 },
  'tab/reveal': { tab: 1, entity: 'place:oslo' },
  'library/sample': {},
  'library/list': { text: '', limit: 9 },
  'library/pack': { pack: 'p1' },
  'library/own': {},
  'library/save-page': { tab: 1 },
  'library/save-file': { name: 'article.txt', content: 'QQ==' },
  'library/keep': { packs: [pack({ id: 'p2' })] },
  'library/edit': {
    pack: 'p2',
    edit: { change: 'remove', was: entity({ id: 'oslo', type: 'place', name: 'Oslo' }) },
  },
  'library/remove': { pack: 'p2' },
  'library/restore': { key: 1 },
  'library/purge': { keys: [1] },
};
const NAMES = Object.keys(VALID) as BackgroundMessage[];

const senderOf = (name: BackgroundMessage) => (schemas[name].caller === 'page' ? PAGE : POPUP);
const strangerTo = (name: BackgroundMessage) => (schemas[name].caller === 'page' ? POPUP : PAGE);

/** A background whose tab 1 has a document that knows Oslo. */
async function background() {
  const world = createBackground();
  await world.listen({ message: 'page/shortlist', params: VALID['page/shortlist'] }, PAGE);
  return world;
}

/** All that could have been let out or changed. */
const traceOf = ({
  stored,
  opened,
  switchedOff,
  commands,
  panels,
  asked,
}: ReturnType<typeof createBackground>) =>
  structuredClone({ stored, opened, switchedOff, commands, panels, asked });

describe('serve', () => {
  it.each(NAMES)('answers %s to whom it is for', async (name) => {
    const { listen } = await background();
    const reply = await listen({ message: name, params: VALID[name] }, senderOf(name));
    expect(reply).toMatchObject({ ok: true });
  });

  it.each(NAMES)('refuses %s to others', async (message) => {
    const world = await background();
    const before = traceOf(world);
    const request = { message, params: VALID[message] };
    const strangers = [
      strangerTo(message),
      { ...senderOf(message), id: 'another-extension' },
      { ...senderOf(message), id: undefined },
      { ...senderOf(message), url: undefined },
      { ...senderOf(message), url: '' },
      {},
    ];
    for (const stranger of strangers) {
      expect(await world.listen(request, stranger)).toEqual(FORBIDDEN);
    }
    expect(traceOf(world)).toEqual(before);
  });

  it.each([
    'https://sidelight/options.html',
    'https://news.example/?chrome-extension://sidelight/',
    'chrome-extension://sidelight.evil.example/options.html',
    'chrome-extension://another/options.html',
    'about:srcdoc',
    'null',
  ])('does not take %s for a page of ours', async (url) => {
    const { listen } = await background();
    const reply = await listen({ message: 'library/list', params: {} }, { ...PAGE, url });
    expect(reply).toEqual(FORBIDDEN);
  });

  it('leaves to others what is no request', async () => {
    const { listen } = await background();
    for (const data of [null, undefined, 0, 'page/card', [], {}, { message: 7 }]) {
      expect(listen(data, PAGE)).toBeUndefined();
    }
  });

  it.each(['', 'page', 'constructor', '__proto__', 'toString', 'page/card '])(
    'refuses the unknown message “%s”',
    async (message) => {
      const { listen } = await background();
      expect(await listen({ message, params: {} }, PAGE)).toEqual(FORBIDDEN);
      expect(await listen({ message, params: {} }, POPUP)).toEqual(FORBIDDEN);
    },
  );
});

describe('malformed parameters', () => {
  const refused = async (message: BackgroundMessage, change: Record<string, unknown>) => {
    const world = await background();
    const before = traceOf(world);
    const params = { ...VALID[message], ...change };
    expect(await world.listen({ message, params }, senderOf(message))).toMatchObject({ ok: false });
    expect(traceOf(world)).toEqual(before);
  };

  it.each(NAMES)('of %s are refused: none, another thing, one too many', async (message) => {
    const { listen } = await background();
    for (const params of [undefined, null, 'x', 5]) {
      expect(await listen({ message, params }, senderOf(message))).toMatchObject({ ok: false });
    }
    await refused(message, { surplus: 1 });
  });

  it('are refused: numbers that are none', async () => {
    for (const entity of [-1, 0.5, NaN, Infinity, '0', null, 1e12]) {
      await refused('page/card', { entity });
    }
    for (const tab of [-1, 0.5, '1']) await refused('tab/summary', { tab });
  });

  it('are refused: tokens too short or too long', async () => {
    for (const document of ['', 'short', 'x'.repeat(65), 7]) {
      await refused('page/shortlist', { document });
    }
  });

  it('are refused: huge lists and texts', async () => {
    await refused('page/shortlist', { text: 'x'.repeat(MAX_TEXT + 1) });
    await refused('page/shortlist', { text: ['Oslo'] });
    await refused('page/report', { mentions: Array(10_001).fill({ entity: 0, count: 1 }) });
    await refused('library/pack', { pack: 'x'.repeat(1001) });
    const was = { title: 'Port', url: null, publisher: null, published: null };
    for (const to of [
      { ...was, title: ' ' },
      { ...was, url: 'javascript:alert(1)' },
      { ...was, published: '2024-02-30' },
    ]) {
      await refused('library/edit', { pack: 'p2', edit: { change: 'article', id: 'a1', was, to } });
    }
  });

  it('are taken up to the limits', async () => {
    const { listen } = await background();
    const text = 'Word '.repeat(MAX_TEXT / 5);
    const reply = await listen(
      { message: 'page/shortlist', params: { document: TOKEN, text } },
      PAGE,
    );
    expect(reply).toMatchObject({ ok: true, result: { places: [] } });
  });
});

describe('a page that lies', () => {
  const LEAK = /Quick|Oslo|Port opens|p1|a1/;
  const ask = async (params: Record<string, unknown>, from: object, message = 'page/card') => {
    const { listen } = await background();
    return listen(
      { message, params: { document: TOKEN, entity: 0, ...params } },
      { ...PAGE, ...from },
    );
  };

  it('has the card of its own document', async () => {
    expect(JSON.stringify(await ask({}, {}))).toMatch(LEAK);
  });

  it.each<[string, Record<string, unknown>, object]>([
    ['another document’s token', { document: 'another-token' }, {}],
    ['another tab’s token', {}, { tab: { id: 2 } }],
    ['another frame’s token', {}, { frameId: 3 }],
    ['no tab', {}, { tab: undefined }],
    ['no frame', {}, { frameId: undefined }],
    ['a number not given to it', { entity: 1 }, {}],
  ])('has none with %s', async (_, params, from) => {
    expect(JSON.stringify(await ask(params, from))).not.toMatch(LEAK);
  });

  it('can’t count itself into another document', async () => {
    const { listen, documents } = await background();
    const params = { document: TOKEN, text: 'Quick' };
    await listen({ message: 'page/shortlist', params }, { ...PAGE, tab: { id: 2 } });
    expect((await documents.get({ tab: 1, frame: 0 }))?.entities).toEqual(['place:oslo']);
  });
});

describe('junk', () => {
  const values = fc.anything({ withNullPrototype: true, withBigInt: true, withSparseArray: true });
  const params = fc.oneof(
    values,
    fc.record(
      {
        document: fc.oneof(fc.constant(TOKEN), values),
        text: values,
        mentions: values,
        entity: values,
        list: values,
        index: values,
        tab: values,
        pack: values,
      },
      { requiredKeys: [] },
    ),
  );
  const requests = fc.oneof(
    values,
    fc.record({ message: fc.oneof(fc.constantFrom(...NAMES), fc.string()), params }),
  );
  const senders = fc.record(
    {
      id: fc.oneof(fc.constant(SELF.id), fc.string()),
      url: fc.oneof(fc.constantFrom(PAGE.url, POPUP.url), fc.string()),
      tab: fc.record({ id: fc.integer() }, { requiredKeys: [] }),
      frameId: fc.integer(),
    },
    { requiredKeys: [] },
  );

  it('never throws and never hangs: it is passed over, refused or answered', async () => {
    const { listen } = await background();
    await fc.assert(
      fc.asyncProperty(requests, senders, async (data, from) => {
        const reply = await listen(data, from);
        if (reply !== undefined) expect(typeof reply.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('from strangers changes nothing', async () => {
    const world = await background();
    const before = traceOf(world);
    await fc.assert(
      fc.asyncProperty(requests, senders, async (data, from) => {
        const reply = await world.listen(data, { ...from, id: `${from.id ?? ''}-other` });
        expect(reply?.ok ?? false).toBe(false);
      }),
      { numRuns: 500 },
    );
    expect(traceOf(world)).toEqual(before);
  });
});
