import type { Article } from '../../src/model/pack.ts';

/** An article that is all defaults but for its text and, if given, its publication date. */
export function articleOf(text: string, published: string | null = null): Article {
  const metadata = { url: null, publisher: null, author: null, language: 'en' };
  return { id: 'a1', title: '', ...metadata, published, text };
}
