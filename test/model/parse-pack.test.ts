import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEntities, headOf } from '../../src/model/pack-head.ts';
import type { Pack } from '../../src/model/pack.ts';
import { parsePack } from '../../src/model/parse-pack.ts';
import { article, entity, fact, pack, quote } from '../background/packs.ts';

const problemOf = (input: unknown) => {
  const parsed = parsePack(input);
  return 'pack' in parsed ? null : parsed;
};
const packOf = (input: unknown): Pack => {
  const parsed = parsePack(input);
  if (!('pack' in parsed)) throw new Error(JSON.stringify(parsed));
  return parsed.pack;
};
const broken = (at: string) => ({ problem: 'broken', at });

describe('parsePack', () => {
  it('reads what the compiler writes', () => {
    const place = { latitude: 59.9, longitude: 10.7, country: 'NO', isCountry: false };
    const [ana, oslo, ...others] = pack().entities;
    const entities = [ana, { ...oslo, place }, ...others].filter((one) => one !== undefined);
    const facts = [fact({ explained: 'Ana [Quick] …', rank: 0.4 })];
    const whole = pack({ entities: entities as Pack['entities'], facts });
    expect(packOf(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
  });

  it('leaves out what it does not know', () => {
    const stranger = { ...pack(), extra: 1, articles: [{ ...article(), onload: 'alert(1)' }] };
    expect(packOf(stranger)).toEqual(pack());
  });

  it.each([null, undefined, 0, 'pack', [], {}, { format: 'other', version: 1 }])(
    'takes %j for no pack',
    (input) => {
      expect(problemOf(input)).toEqual({ problem: 'foreign' });
    },
  );

  it('says so if a newer Sidelight wrote it', () => {
    expect(problemOf({ format: 'sidelight-pack', version: 2 })).toEqual({ problem: 'newer' });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//x',
    'no address',
    '',
  ])('drops an address that leads elsewhere than to the web: %s', (url) => {
    expect(packOf(pack({ articles: [article({ url })] })).articles[0]?.url).toBeNull();
  });

  const wrong: [string, Partial<Record<keyof Pack, unknown>>][] = [
    ['version', { version: 0.5 }],
    ['id', { id: '' }],
    ['articles', { articles: [] }],
    ['articles[1].id', { articles: [article(), article()] }],
    ['articles.0.published', { articles: [article({ published: 'yesterday' })] }],
    [
      'entities.0.type',
      { entities: [{ ...entity({ id: 'a', type: 'person', name: 'A' }), type: 'god' }] },
    ],
    ['facts[0].article', { facts: [fact({ article: 'a9' })] }],
    ['facts[0].end', { facts: [fact({ end: 100_000 })] }],
    ['facts[0].end', { facts: [fact({ start: 9, end: 8 })] }],
    ['facts.0.start', { facts: [fact({ start: -1 })] }],
    ['facts.0.end', { facts: [fact({ end: 0.5 })] }],
    ['facts[0].entities', { facts: [fact({ entities: ['nobody'] })] }],
    ['facts[1].id', { facts: [fact(), fact()] }],
    ['quotes[0].speaker', { quotes: [quote({ speaker: 'nobody' })] }],
    ['quotes[0].speakerEnd', { quotes: [quote({ speakerEnd: null })] }],
    ['quotes[0].speakerEnd', { quotes: [quote({ speakerEnd: 100_000 })] }],
    ['quotes.0.kind', { quotes: [{ ...quote(), kind: 'shouted' }] }],
  ];
  it.each(wrong)('says where it is broken: %s', (at, change) => {
    expect(problemOf({ ...pack(), ...change })).toEqual(broken(at));
  });

  it('never throws, and what it lets through is sound', () => {
    const anything = fc.anything();
    const keys = Object.keys(pack()) as (keyof Pack)[];
    const changed = fc
      .tuple(fc.constantFrom(...keys), anything)
      .map(([key, value]) => ({ ...pack(), [key]: value }));
    fc.assert(
      fc.property(fc.oneof(anything, changed), (input) => {
        const parsed = parsePack(input);
        if (!('pack' in parsed)) return;
        const { articles, entities, facts, quotes } = parsed.pack;
        const ids = new Set(entities.map(({ id }) => id));
        for (const item of [...facts, ...quotes]) {
          const { text } = articles.find(({ id }) => id === item.article) ?? {};
          expect(item.start <= item.end && item.end <= (text?.length ?? -1)).toBe(true);
          expect(item.entities.every((id) => ids.has(id))).toBe(true);
        }
        expect(headOf(parsed.pack).counts).toHaveLength(entities.length);
      }),
    );
  });

  it('finds a single change of any value inside a pack, or reads a pack like it', () => {
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]) => {
      if (path.length > 0) paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value))
        walk((value as Record<string, unknown>)[key], [...path, key]);
    };
    walk(pack(), []);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const input = structuredClone(pack()) as unknown as Record<string, unknown>;
        let at = input;
        for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
        at[path.at(-1) ?? ''] = value;
        const parsed = parsePack(input);
        if ('pack' in parsed) expect(parsePack(parsed.pack)).toEqual(parsed);
      }),
    );
  });
});

describe('countEntities', () => {
  it('counts facts and quotes, and the articles that name an entity', () => {
    const two = pack({
      articles: [article(), article({ id: 'a2', text: 'Norway is far.' })],
      facts: [fact(), fact({ id: 'f2', article: 'a2', start: 0, end: 3, entities: ['oslo'] })],
      quotes: [quote({ entities: ['ana'] })],
    });
    expect(countEntities(two)).toEqual([
      { articles: [0], facts: 1, quotes: 1 },
      { articles: [0, 1], facts: 2, quotes: 0 },
      { articles: [], facts: 0, quotes: 0 },
      { articles: [0, 1], facts: 0, quotes: 0 },
    ]);
  });
});
