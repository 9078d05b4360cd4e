import { Readability } from '@mozilla/readability';
import type { ExtractedPage } from './article-file.ts';
import { LONGEST_DATA, publishedOn } from './published-on.ts';

/** Elements that stand as paragraphs of their own. */
const BLOCKS = new Set([
  ...['P', 'DIV', 'SECTION', 'ARTICLE', 'MAIN', 'HEADER', 'FOOTER', 'ASIDE', 'TABLE', 'TR', 'UL'],
  ...['OL', 'LI', 'DL', 'DT', 'DD', 'BLOCKQUOTE', 'PRE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR'],
]);
/** Characters that only say where words may break: Netan\u00adyahu. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Elements that part words within their block. */
const SPACED = new Set(['BR', 'TD', 'TH']);
/** Elements whose words are not the article's. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'FIGCAPTION', 'BUTTON', 'FORM', 'SVG']);

/** Lines around an article that no extractor knows from it. */
const FURNITURE =
  /^(?:skip to (?:main )?content|advert(?:isement)?s?|comments?|share(?: this)?(?: (?:article|story|page))?|print|e-?mail|loading\.{0,3}|close|menu|search|sign in|log in|back to top|show comments|leave a comment|this slideshow requires javascript\.?|this (?:web)?site uses cookies.{0,200}|we use cookies.{0,200}|like this story\? share it.{0,40}|tell us what you think.{0,10}|\[button\b.{0,300})$/i;

/**
 * The article of a parsed HTML page, in paragraphs, list items and block quotes marked as Markdown
 * does; null if the page holds none. The document is taken apart on the way: pass a copy.
 */
export function extractPage(document: Document): ExtractedPage | null {
  const url = addressOf(document);
  const published = publishedOn(document, url);
  const publisherInData = publisherOf(document);
  const reader = new Readability<Node>(document, { serializer: (node) => node });
  const article = reader.parse();
  if (!article?.content) return null;
  const page: ExtractedPage = { text: withoutMenu(paragraphsOf(article.content)).join('\n\n') };
  if (url) page.url = url;
  const publisher = (article.siteName ?? '').trim() || publisherInData;
  if (publisher !== '') page.publisher = publisher;
  const author = authorIn(article.byline ?? '');
  if (author !== '' && author !== publisher) page.author = author;
  if (article.title) page.title = withoutSite(article.title.trim(), page.publisher ?? '');
  if (article.lang) page.language = article.lang;
  if (published) page.published = published;
  return page;
}

const LONGEST_BYLINE = 100;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/** Who a byline names: without "By", the date that stands behind, and what is a text rather than a name. */
function authorIn(byline: string): string {
  const line = byline
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:(?:written|story|report) )?by:? /i, '')
    .replace(
      new RegExp(
        `[\\s|,·•–—-]*\\b(?:${MONTH}[a-z]*\\.? \\d{1,2}\\b|\\d{1,2} ${MONTH}|\\d{4}-\\d\\d).*$`,
      ),
      '',
    )
    .trim();
  return line.length > LONGEST_BYLINE || /[?!]/.test(line) ? '' : line;
}

/** Pages put their site's name behind the title: "Ferry company fined – The Harbour Gazette". */
function withoutSite(title: string, site: string): string {
  const [, head = '', tail = ''] = /^(.*\S)\s*[-–—|·:»]\s*(\S[^-–—|·:»]*)$/.exec(title) ?? [];
  const isSite = site !== '' && squeezed(tail) === squeezed(site);
  return isSite ? head : title;
}

/** The publisher as a page tells search engines, or an empty string. */
function publisherOf(document: Document): string {
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) {
    const data = textContent.slice(0, LONGEST_DATA);
    const name = /"publisher"\s*:\s*\{[^{}]{0,500}?"name"\s*:\s*"([^"\\]{2,80})"/.exec(data)?.[1];
    if (name !== undefined) return name.trim();
  }
  return '';
}

const squeezed = (name: string): string => name.toLowerCase().replace(/\s+|\.com$/g, '');

function addressOf(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared].find((url) => url && /^https?:\/\//i.test(url)) ?? null;
}

/** A site's menu begins with Home, and no list of an article does. */
function withoutMenu(paragraphs: string[]): string[] {
  const first = paragraphs.indexOf('- Home');
  let end = first + 1;
  while (/^- (?:\S+ ?){1,4}$/.test(paragraphs[end] ?? '')) end++;
  return first < 0 ? paragraphs : [...paragraphs.slice(0, first), ...paragraphs.slice(end)];
}

/** Two texts of a page: a small letter that meets a capital ends a word, as where links stand side by side. */
const joined = (text: string, next: string): string =>
  /\p{Ll}$/u.test(text) && /^\p{Lu}\p{Ll}/u.test(next) ? `${text} ${next}` : text + next;

/** The text of a tree, a string for each block. Walks without recursion: pages nest deeply. */
function paragraphsOf(root: Node): string[] {
  const paragraphs: string[] = [];
  let current = '';
  const close = (marker: string): void => {
    const text = current.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
    if (text !== '' && !FURNITURE.test(text)) paragraphs.push(marker + text);
    current = '';
  };
  const stack: { node: Node; leaving: boolean; marker: string }[] = [
    { node: root, leaving: false, marker: '' },
  ];
  for (let step = stack.pop(); step; step = stack.pop()) {
    const { node, leaving, marker } = step;
    if (node.nodeType === node.TEXT_NODE) current = joined(current, node.nodeValue ?? '');
    const name = node.nodeName.toUpperCase();
    if (SKIPPED.has(name)) continue;
    if (SPACED.has(name)) current += ' ';
    const isBlock = BLOCKS.has(name);
    if (isBlock) close(marker);
    if (leaving) continue;
    const inner = name === 'LI' ? '- ' : name === 'BLOCKQUOTE' ? '> ' : marker;
    if (isBlock) stack.push({ node, leaving: true, marker: inner });
    const children = [...node.childNodes].reverse();
    for (const child of children) stack.push({ node: child, leaving: false, marker: inner });
  }
  close('');
  return paragraphs;
}
