import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardFact, CardQuote, CardSource } from '../../src/model/card.ts';
import { excerpt, firstView } from '../../src/background/first-view.ts';

const source: CardSource = {
  title: 'A title',
  publisher: null,
  published: null,
  day: '',
  url: null,
  paragraph: 1,
  paragraphs: 1,
};
const quote = (length: number): CardQuote => ({
  kind: 'direct',
  text: 'q'.repeat(length),
  excerpt: excerpt('q'.repeat(length)),
  speaker: null,
  date: null,
  when: null,
  source,
});
const fact = (length: number): CardFact => ({
  text: 'f'.repeat(length),
  excerpt: excerpt('f'.repeat(length)),
  dates: [],
  date: null,
  when: null,
  source,
});
const view = (quotes: number[], facts: number[]) => ({
  quotes: quotes.map(quote),
  facts: facts.map(fact),
});

describe('firstView', () => {
  it('takes at most two quotes and three facts', () => {
    expect(firstView(view([9, 9, 9, 9], [9, 9, 9, 9]))).toEqual({ quotes: 2, facts: 3 });
  });

  it('stops where the glance is full', () => {
    expect(firstView(view([200, 200], [200, 100, 30]))).toEqual({ quotes: 1, facts: 2 });
  });

  it('always has the first of each, however long', () => {
    expect(firstView(view([4000, 9], [4000, 9]))).toEqual({ quotes: 1, facts: 1 });
  });

  it('is empty where there is nothing', () => {
    expect(firstView(view([], []))).toEqual({ quotes: 0, facts: 0 });
  });

  it('holds its limits for any card', () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, lengths, (quotes, facts) => {
        const data = view(quotes, facts);
        const first = firstView(data);
        expect(first.quotes).toBeLessThanOrEqual(Math.min(2, quotes.length));
        expect(first.facts).toBeLessThanOrEqual(Math.min(3, facts.length));
        expect(first.quotes > 0 || quotes.length === 0).toBe(true);
        expect(first.facts > 0 || facts.length === 0).toBe(true);
        const shown = [...data.quotes.slice(0, first.quotes), ...data.facts.slice(0, first.facts)];
        const length = shown.reduce((sum, item) => sum + (item.excerpt ?? item.text).length, 0);
        expect(length).toBeLessThanOrEqual(600);
      }),
    );
  });
});

describe('excerpt', () => {
  it('leaves what is short enough, or hardly longer', () => {
    expect(excerpt('one two three', 12)).toBeNull();
  });

  it('cuts between words, without the comma before', () => {
    expect(excerpt('one two, three four five six', 12)).toBe('one two…');
  });

  it('is a beginning of the text, never half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const cut = excerpt(text, 40);
        if (cut === null) return;
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(41);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });
});
