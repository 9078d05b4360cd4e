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

describe('the language of an article', () => {
  const GERMAN =
    'Die Polizei hat am Montag in Hamburg mit der Suche nach dem Täter begonnen. Der Mann war nicht in der Wohnung, ' +
    'die er mit seiner Frau und zwei Kindern hat. Er wird auch von der Staatsanwaltschaft in Berlin gesucht, die sich ' +
    'bei dem Fall auf ein altes Urteil beruft. Für die Nachbarn ist es ein Schock, der nach der Festnahme nicht endet.';
  const ENGLISH =
    'The police began the search for the man on Monday. He was not in the flat that he has with his wife and two ' +
    'children, and he is wanted by the prosecutor in Berlin too, who said that an old verdict was to be served. For the ' +
    'neighbours it is a shock that will not be over with the arrest of a man whom they have known for many years.';
  const languageOf = (text: string, language: string) =>
    compileText(text, language).articles[0]?.language;

  it('is the one it says, but for English that is none, or none that is', () => {
    expect(languageOf(GERMAN, 'en')).toBe('de');
    expect(compileText(GERMAN, 'en').entities.map(({ type }) => type)).toEqual(['place', 'place']);
    expect(languageOf(ENGLISH, 'de-DE')).toBe('en');
    expect(languageOf(ENGLISH, 'en-GB')).toBe('en-GB');
    expect(languageOf(GERMAN, 'de-AT')).toBe('de-AT');
  });

  it('is not doubted for a few words', () => {
    expect(languageOf('Der Spiegel und die Welt.', 'en')).toBe('en');
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
