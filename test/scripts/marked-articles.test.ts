import { expect, test } from 'vitest';
import { TAG_TYPES } from '../../src/compile/names/tagger/labels.ts';
import { readMarkedArticles } from '../../scripts/data/marked-articles.ts';

const namesOf = (source: string): string[][] =>
  readMarkedArticles(source).map(({ text, spans }) =>
    spans.map(({ start, end, type }) => `${text.slice(start, end)}: ${TAG_TYPES[type] ?? ''}`),
  );

test('marks become the names of a text without them', () => {
  const [article] = readMarkedArticles("{P Ama Owusu} left {L Ghana}'s capital.");

  expect(article?.text).toBe("Ama Owusu left Ghana's capital.");
  expect(namesOf("{P Ama Owusu} left {L Ghana}'s capital.")).toEqual([
    ['Ama Owusu: person', 'Ghana: place'],
  ]);
});

test('events and other names are of one type', () => {
  expect(namesOf('{M Kenyan} runners at the {E Olympic Games}')).toEqual([
    ['Kenyan: other', 'Olympic Games: other'],
  ]);
});

test('lines of equals signs part articles', () => {
  expect(namesOf('{L Lagos}\n===\n{O Shell}\n\n===\n')).toEqual([
    ['Lagos: place'],
    ['Shell: organization'],
  ]);
});

test.each(['{Q Lagos}', '{L Lagos', 'Lagos}', '{L {O Bank} of Lagos}'])(
  '%s is refused as no mark',
  (source) => {
    expect(() => readMarkedArticles(source)).toThrow(/not a mark/);
  },
);
