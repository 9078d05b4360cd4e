import { expect, it } from 'vitest';
import { sampleOf } from '../../src/background/sample.ts';
import { createNameIndex } from '../../src/match/name-index.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { article, entity, pack } from './packs.ts';

it('finds the names in the beginning of an article, and loses nothing of its text', () => {
  const text =
    'Ana Quick came to Oslo.\n\nQuick left Oslo.\n\nNobody stayed.\n\nOslo is far below.';
  const [given] = [article({ text })];
  const index = createNameIndex([
    pack({
      articles: [given],
      entities: [
        entity({ id: 'oslo', type: 'place', name: 'Oslo' }),
        entity({
          id: 'ana',
          type: 'person',
          name: 'Ana Quick',
          names: [{ text: 'Quick', kind: 'short' }],
        }),
      ],
    }),
  ]);
  const { paragraphs } = sampleOf(given, index, DEFAULT_SETTINGS);
  const texts = paragraphs.map((pieces) => pieces.map((piece) => piece.text).join(''));
  expect(texts).toEqual(text.split('\n\n').slice(0, 3));
  const names = paragraphs.flat().flatMap(({ text: name, name: known }) => {
    return known ? [[name, known.key, known.type]] : [];
  });
  expect(names).toEqual([
    ['Ana Quick', 'person:ana quick', 'person'],
    ['Oslo', 'place:oslo', 'place'],
    ['Quick', 'person:ana quick', 'person'],
    ['Oslo', 'place:oslo', 'place'],
  ]);
});
