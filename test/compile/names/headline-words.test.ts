import { expect, it } from 'vitest';
import { headlineWords } from '../../../src/compile/names/headline-words.ts';
import { readStructure } from '../../../src/compile/structure/read-structure.ts';

const HEADLINE = 'Mayor Defends Sale To Foreign Fund';

/** Whether "Foreign Fund" is but words of the headline, in an article that names it in some of its paragraphs. */
function isWords(text: string): boolean {
  const document = readStructure({
    ...{ id: 'a1', title: '', url: null, publisher: null, author: null, published: null },
    ...{ language: 'en', text },
  });
  const found = document.sentences.flatMap(({ start, end }, sentence) => {
    const at = text.indexOf('Foreign Fund', start);
    if (at < 0 || at >= end) return [];
    const name = { start: at, end: at + 12, text: 'Foreign Fund' };
    return [{ ...name, type: 'organization' as const, sentence }];
  });
  const [first] = found;
  if (!first) throw new Error('The text does not have it');
  return headlineWords(found, document)(first);
}

it('are no name that nothing else has', () => {
  expect(isWords(`${HEADLINE}\n\nThe council sold it to a fund.`)).toBe(true);
});

it('are a name that the article has elsewhere', () => {
  expect(isWords(`${HEADLINE}\n\nThe council sold it to Foreign Fund on Monday.`)).toBe(false);
});

it('are a name in a headline that has capitals for names alone', () => {
  expect(isWords('Mayor defends sale to Foreign Fund\n\nThe council sold it.')).toBe(false);
});
