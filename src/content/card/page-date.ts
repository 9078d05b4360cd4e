import type { IsoDate } from '../../model/pack.ts';

const DATE_META = [
  'meta[property="article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dc.date" i]',
  'meta[name="dcterms.date" i]',
].join(',');

/** The day a page says it was published, or null if it says none. */
export function pageDate(): IsoDate | null {
  const meta = document.querySelector(DATE_META)?.getAttribute('content');
  const time = document.querySelector('article time[datetime], main time[datetime]');
  const text = meta ?? time?.getAttribute('datetime') ?? '';
  return /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
}
