import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileArticles } from '../../src/compile/compile.ts';
import { readArticleFile } from '../../src/compile/read/article-file.ts';
import type { Pack } from '../../src/model/pack.ts';
import { compileText } from './names/names-in.ts';

const BUNDLED = 'assets/articles/2023-01-22-iran-annexation.txt';
const bundled = (): Pack => compileArticles([readArticleFile(readFileSync(BUNDLED), BUNDLED)]);

describe('a pack', () => {
  it('is the same for the same articles', () => {
    expect(JSON.stringify(bundled())).toBe(JSON.stringify(bundled()));
  });

  it('has another id for another text', () => {
    expect(compileText('Iran spoke.').id).not.toBe(compileText('Iran spoke!').id);
  });

  it('titles an article without a title by its first sentence, cut at a word', () => {
    expect(compileText('It rained. It poured.').title).toBe('It rained.');
    expect(bundled().title).toBe(
      'Iran has refused to acknowledge Russia’s annexation of Ukrainian…',
    );
    expect(compileText('x'.repeat(200)).title).toHaveLength(71);
  });

  it('holds several articles, and one entity for what both name', () => {
    const article = { title: '', url: null, publisher: null, author: null, published: null };
    const pack = compileArticles([
      { ...article, language: 'en', text: 'Colin Kahl spoke in Washington on Monday.' },
      { ...article, language: 'en', text: 'Iranian officials met Colin Kahl in Geneva.' },
    ]);
    expect(pack.articles.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(pack.entities.filter(({ name }) => name === 'Colin Kahl')).toHaveLength(1);
    expect(pack.title).toMatch(/ and 1 more$/);
  });
});

describe('the bundled article', () => {
  const { entities } = bundled();
  const named = (type: string): string[] =>
    entities.filter((entity) => entity.type === type).map(({ name }) => name);

  it('names its people', () => {
    const people = ['Hossein Amir-Abdollahian', 'Denis Pushilin', 'Wendy Sherman', 'Colin Kahl'];
    expect(named('person')).toEqual(people);
  });

  it('names its organizations and events', () => {
    expect(named('organization')).toEqual([
      'TRT World',
      'Iran International',
      "Donetsk People's Republic Chamber of Commerce and Industry",
      'Farnoush Trade',
    ]);
    expect(named('event')).toEqual(['Saint Petersburg International Economic Forum']);
  });

  it('names its places', () => {
    expect(named('place').sort()).toEqual([
      ...['Crimea', 'Donetsk', 'Donetsk Republic', 'Iran', 'Luhansk', 'Moscow', 'North Korea'],
      ...['Pyongyang', 'Russia', 'Tehran', 'Ukraine', 'United States'],
    ]);
  });
});
