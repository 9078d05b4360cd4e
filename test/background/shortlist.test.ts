import { describe, expect, it } from 'vitest';
import { newDocument, type DocumentState } from '../../src/background/document-state.ts';
import { numberShortlist } from '../../src/background/shortlist.ts';
import { createNameIndex, type NameIndex } from '../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { article, entity, fact, pack } from './packs.ts';

const country = () => entity({ id: 'no', type: 'place', name: 'Norway' });

/** A pack whose article names Norway, and somebody of its own. */
const packNaming = (number: number) =>
  pack({
    id: `p${number}`,
    entities: [country(), entity({ id: 'who', type: 'person', name: `Person${number} Berg` })],
  });

const numbered = (document: DocumentState, words: string[], index: NameIndex) =>
  numberShortlist(document, index.shortlist(words), words, index, DEFAULT_SETTINGS);

describe('numberShortlist', () => {
  const document = newDocument('token-one', '');

  it('gives back the same document if nothing is new', () => {
    const index = createNameIndex([pack()]);
    const number = (before: typeof document) => numbered(before, ['Oslo'], index).document;
    const first = number(document);
    expect(first).not.toBe(document);
    expect(number(first)).toBe(first);
  });

  it('tells of few of the articles of what is named everywhere, and always of those that matter', () => {
    const packs = Array.from({ length: 500 }, (_, i) => packNaming(i));
    const index = createNameIndex(packs);
    const found = ['Norway', 'Person499'];
    const { entities } = numbered(document, found, index).shortlist;
    const [norway, person] = entities;
    expect(norway?.articles.length).toBe(101);
    expect(person?.articles).toHaveLength(1);
    expect(norway?.articles).toEqual(expect.arrayContaining(person?.articles ?? [-1]));
  });

  it('tells entities of one pack’s articles apart', () => {
    const two = pack({
      articles: [article(), article({ id: 'a2', text: 'Bergen is silent. Oslo is not.' })],
      entities: [
        entity({ id: 'oslo', type: 'place', name: 'Oslo' }),
        entity({ id: 'bergen', type: 'place', name: 'Bergen' }),
        entity({ id: 'un', type: 'organization', name: 'Nobody' }),
      ],
      facts: [fact({ article: 'a1', entities: ['oslo'] })],
      quotes: [],
    });
    const index = createNameIndex([two]);
    const found = ['Oslo', 'Bergen', 'Nobody'];
    const { document: after, shortlist } = numbered(document, found, index);
    expect(after.articles).toEqual(['p1/a1', 'p1/a2']);
    expect(shortlist.entities.map(({ articles }) => articles)).toEqual([[0], [1], []]);
  });
});
