import { findDates } from '../dates/find-dates.ts';
import { isoDateIn } from './iso-date.ts';

/** Where pages say when they were published, the most reliable first; modified dates are none. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time" i]', 'content'],
  ['meta[property="article:published" i]', 'content'],
  ['meta[property="og:published_time" i]', 'content'],
  ['meta[itemprop~="datePublished"]', 'content'],
  ['meta[name="pubdate" i], meta[name="publishdate" i], meta[name="publish-date" i]', 'content'],
  ['meta[name="parsely-pub-date" i], meta[name="sailthru.date" i]', 'content'],
  ['meta[name="date" i], meta[name="dc.date" i], meta[name="dc.date.issued" i]', 'content'],
  ['meta[name="dcterms.created" i], meta[name="dcterms.date" i]', 'content'],
  ['meta[name$="post-date" i], meta[name$="publish_date" i]', 'content'],
  ['time[itemprop~="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime], header time[datetime], main time[datetime]', 'datetime'],
];
/** Newspapers are no older. */
const EARLIEST = '1600';
/** How much of a page's data for search engines is looked through. */
export const LONGEST_DATA = 200_000;

/** The day a page says it was published, or null. */
export function publishedOn(document: Document, url: string | null): string | null {
  for (const [selector, attribute] of PLACES) {
    const day = dayIn(document.querySelector(selector)?.getAttribute(attribute) ?? '');
    if (day) return day;
  }
  return dayInData(document) ?? dayInAddress(url ?? '');
}

/** A calendar day however a page writes it: ISO, with slashes from the year on, or in words. */
function dayIn(text: string): string | null {
  const iso = isoDateIn(text.replace(/^\s*(\d{4})[/.](\d{2})[/.](\d{2})/, '$1-$2-$3'));
  // 0001-01-01 is what some programs write for none.
  if (iso) return iso < EARLIEST ? null : iso;
  const [date] = findDates(text.slice(0, 100), null);
  return date && date.start === date.end ? date.start : null;
}

/** What a page tells search engines (schema.org's datePublished). */
function dayInData(document: Document): string | null {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = textContent.slice(0, LONGEST_DATA);
    const day = dayIn(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(data)?.[1] ?? '');
    if (day) return day;
  }
  return null;
}

/** Many papers' addresses hold the day: example.org/2019/11/19/title. */
function dayInAddress(url: string): string | null {
  const [, year, month, day] = /\/((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//.exec(url) ?? [];
  return isoDateIn([year, month, day].join('-'));
}
