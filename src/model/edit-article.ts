import type { Article, IsoDate, Pack } from './pack.ts';

/** What the reader may change of an article. */
export type ArticleFields = Pick<Article, 'title' | 'url' | 'publisher' | 'published'>;

/** Whether a text is a day, a month or a year that the calendar has: 2024-02-29, 2024-02, 2024. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (year === undefined) return false;
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(whole);
  // February 30 may be read as the first days of March.
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(whole);
}

/** A pack with other things said of one of its articles; a pack that is that article alone bears its title. */
export function editArticle(pack: Pack, id: string, fields: ArticleFields): Pack {
  const article = pack.articles.find((one) => one.id === id);
  if (!article) return pack;
  const isAlone = pack.articles.length === 1 || pack.title === article.title;
  return {
    ...pack,
    title: isAlone && fields.title !== article.title ? fields.title : pack.title,
    articles: pack.articles.map((one) => (one === article ? { ...one, ...fields } : one)),
  };
}
