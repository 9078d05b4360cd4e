import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { contentsOf, otherNames } from '../../src/options/article-contents.ts';
import { paragraphsOf } from '../../src/options/article-text.ts';
import { previewPieces } from '../../src/options/preview-text.ts';
import { parseRoute, routeHash, SECTIONS } from '../../src/options/route.ts';
import { readSite } from '../../src/options/site-name.ts';
import { article, fact, pack, quote, unnamed } from './pack.ts';

describe('parseRoute', () => {
  it.each([
    ['', { section: 'highlighting' }],
    ['#/nowhere', { section: 'highlighting' }],
    ['#/sites', { section: 'sites' }],
    ['#/sites/more', { section: 'sites' }],
    ['#/library/p1', { section: 'library', pack: 'p1' }],
    ['#/library/p1/a1', { section: 'library', pack: 'p1', article: 'a1' }],
    [
      '#/library/p1/a1?start=3&end=9',
      { section: 'library', pack: 'p1', article: 'a1', passage: { start: 3, end: 9 } },
    ],
    ['#/library/p1/a1?start=9&end=3', { section: 'library', pack: 'p1', article: 'a1' }],
    ['#/library/p1/a1?start=-1&end=x', { section: 'library', pack: 'p1', article: 'a1' }],
    ['#/library/%', { section: 'library', pack: '%' }],
  ])('%j', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });

  it('reads back every address that is written', () => {
    const id = fc.string({ minLength: 1, unit: 'grapheme' });
    const start = fc.nat(999_999);
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), id, id, start, (section, p, a, from) => {
        const passage = { start: from, end: from + 5 };
        const route =
          section === 'library' ? { section, pack: p, article: a, passage } : { section };
        expect(parseRoute(routeHash(route))).toEqual(route);
      }),
    );
  });

  it('makes something of any address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(SECTIONS).toContain(parseRoute(hash).section);
      }),
    );
  });
});

describe('readSite', () => {
  it.each([
    ['example.org', 'example.org'],
    [' WWW.Example.org ', 'example.org'],
    ['https://news.example.org/a/b?c#d', 'news.example.org'],
    ['example.org:8080', 'example.org'],
    ['localhost', 'localhost'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['', null],
    ['two words', null],
    ['ftp://example.org', null],
    ['javascript:alert(1)', null],
    ['exa_mple..org', null],
    ['*.example.org', null],
    ['-example.org', null],
  ])('%j is %j', (input, site) => {
    expect(readSite(input)).toBe(site);
  });

  it('never throws, and knows its own answers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (input) => {
        const site = readSite(input);
        if (site !== null) expect(readSite(site)).toBe(site.replace(/^www\./, ''));
      }),
    );
  });
});

describe('paragraphsOf', () => {
  const plain = (text: string) =>
    paragraphsOf(text).map(({ pieces }) => pieces.map((piece) => piece.text).join(''));

  it('splits at blank lines and keeps single line breaks', () => {
    expect(plain('one\ntwo\n\nthree\n\n\n four\n')).toEqual(['one\ntwo', 'three', ' four\n']);
  });

  it('marks a passage over several paragraphs', () => {
    const marked = paragraphsOf('one two\n\nthree four', { start: 4, end: 14 });
    expect(marked.map(({ pieces }) => pieces)).toEqual([
      [
        { text: 'one ', marked: false },
        { text: 'two', marked: true },
      ],
      [
        { text: 'three', marked: true },
        { text: ' four', marked: false },
      ],
    ]);
  });

  it('shows every character that is no line break, where it stands, and marks just the passage', () => {
    const text = fc.stringMatching(/^[a-d \n]{0,60}$/);
    fc.assert(
      fc.property(text, fc.nat(60), fc.nat(60), (whole, a, b) => {
        const passage = { start: Math.min(a, b), end: Math.max(a, b) };
        const paragraphs = paragraphsOf(whole, passage);
        for (const { start, pieces } of paragraphs) {
          const own = pieces.map((piece) => piece.text).join('');
          expect(whole.slice(start, start + own.length)).toBe(own);
        }
        const all = paragraphs.flatMap(({ pieces }) => pieces);
        const bare = (part: string) => part.replaceAll('\n', '');
        expect(bare(all.map((piece) => piece.text).join(''))).toBe(bare(whole));
        const marked = all.filter((piece) => piece.marked).map((piece) => piece.text);
        expect(bare(marked.join(''))).toBe(bare(whole.slice(passage.start, passage.end)));
      }),
    );
  });
});

describe('contentsOf', () => {
  it('groups the names, and keeps the article’s order', () => {
    const { groups, quotes } = contentsOf(pack(), article());
    expect(groups.map(({ type, entities }) => [type, entities.map(({ name }) => name)])).toEqual([
      ['person', ['Ana Quick']],
      ['place', ['Oslo']],
      ['organization', ['Government']],
    ]);
    expect(quotes.map(({ text }) => text)).toEqual(['We are ready,', 'So am I,']);
  });

  it('names the speaker, else has the article’s words for them, else none', () => {
    const none = quote({ id: 'q3', speaker: 'gone', speakerStart: null, speakerEnd: null });
    const { quotes } = contentsOf(pack({ quotes: [quote(), unnamed(), none] }), article());
    expect(new Map(quotes.map(({ id, speakerName }) => [id, speakerName]))).toEqual(
      new Map([
        ['q1', 'Ana Quick'],
        ['q2', 'a spokesman'],
        ['q3', null],
      ]),
    );
  });

  it('takes of several articles only what is of this one', () => {
    const second = article({ id: 'a2' });
    const both = pack({
      articles: [article(), second],
      facts: [fact(), fact({ id: 'f2', article: 'a2', entities: ['gov'] })],
    });
    const { facts, quotes, groups } = contentsOf(both, second);
    expect(facts.map(({ id }) => id)).toEqual(['f2']);
    expect(quotes).toEqual([]);
    expect(groups.flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual(['gov']);
  });
});

it('otherNames leaves out the name itself and repetitions', () => {
  const names = ['Iran', 'Tehran', 'Tehran'].map((text) => ({ text, kind: 'full' as const }));
  const entity = { id: 'i', type: 'place' as const, name: 'Iran', description: '', names };
  expect(otherNames(entity)).toEqual(['Tehran']);
});

describe('previewPieces', () => {
  const sample = ['{person|Ana} met {place|Oslo}.', 'Then {person|Ana} left.'];
  const highlighted = (over: Partial<typeof DEFAULT_SETTINGS>) =>
    previewPieces(sample, { ...DEFAULT_SETTINGS, ...over }).map((pieces) =>
      pieces.filter(({ type }) => type !== null).map(({ text }) => text),
    );

  it('follows the density', () => {
    expect(highlighted({ density: 'first' })).toEqual([['Ana', 'Oslo'], []]);
    expect(highlighted({ density: 'all' })).toEqual([['Ana', 'Oslo'], ['Ana']]);
    expect(highlighted({ density: 'none' })).toEqual([[], []]);
  });

  it('follows the types', () => {
    const types = { ...DEFAULT_SETTINGS.types, person: false };
    expect(highlighted({ types })).toEqual([['Oslo'], []]);
  });

  it('shows the whole text, whatever a translator made of it', () => {
    const text = (paragraph: string) =>
      previewPieces([paragraph], DEFAULT_SETTINGS)[0]
        ?.map((piece) => piece.text)
        .join('');
    expect(text(sample[0] ?? '')).toBe('Ana met Oslo.');
    expect(text('{person Ana} {city|Oslo} {')).toBe('{person Ana} {city|Oslo} {');
  });
});
