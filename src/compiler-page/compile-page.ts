import { isProbablyReaderable } from '@mozilla/readability';
import { compileArticles } from '../compile/compile.ts';
import type { ExtractedPage } from '../compile/read/article-file.ts';
import { extractPage } from '../compile/read/extract-page.ts';
import type { Compiled } from '../model/saving.ts';

/** What does not look like an article, by its paragraphs, still is one if it has this much text, in UTF-16 units. */
const LEAST_TEXT = 1000;

/** Parses markup: nothing of it is loaded, and none of its scripts run. */
const parse = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');

/** What Sidelight itself has put on the page is not the article's. */
function withoutOurs(page: Document): void {
  for (const card of page.querySelectorAll('sidelight-card')) card.remove();
  for (const mark of page.querySelectorAll('sidelight-mark')) mark.replaceWith(...mark.childNodes);
  page.normalize();
}

const isOn = (address: string | null | undefined, site: string): boolean =>
  typeof address === 'string' &&
  URL.canParse(address) &&
  new URL(address).hostname.replace(/^www\./, '') === site.replace(/^www\./, '');

/**
 * A page says itself at which address it is to be found, which is better than one with traces of where the reader
 * came from. But it can't say that it is another site's.
 */
function settleAddress(page: Document, address: string): void {
  const { hostname } = new URL(address);
  const said = [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ] as const;
  let isSaid = false;
  for (const [selector, attribute] of said) {
    for (const element of page.querySelectorAll(selector)) {
      if (isOn(element.getAttribute(attribute), hostname)) isSaid = true;
      else element.remove();
    }
  }
  if (isSaid) return;
  const link = page.createElement('link');
  link.rel = 'canonical';
  link.href = address.replace(/#.*$/s, '');
  page.head.append(link);
}

const describe = ({ text, ...page }: ExtractedPage) => ({
  title: page.title ?? '',
  url: page.url ?? null,
  publisher: page.publisher ?? null,
  author: page.author ?? null,
  published: page.published ?? null,
  language: page.language ?? '',
  text,
});

/** The article of an HTML file. */
export const extractMarkup = (markup: string): ExtractedPage | null => extractPage(parse(markup));

/** Compiles the article on a page that is open at an address. */
export function compilePage(markup: string, address: string): Compiled {
  const page = parse(markup);
  withoutOurs(page);
  settleAddress(page, address);
  const isReaderable = isProbablyReaderable(page);
  const extracted = extractPage(page);
  const length = extracted?.text.trim().length ?? 0;
  if (!extracted || length < (isReaderable ? 1 : LEAST_TEXT)) return { problem: 'no-article' };
  return { pack: compileArticles([describe(extracted)]) };
}
