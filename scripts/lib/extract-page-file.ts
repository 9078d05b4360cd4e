import { JSDOM, VirtualConsole } from 'jsdom';
import type { ExtractedPage } from '../../src/compile/read/article-file.ts';
import { extractPage } from '../../src/compile/read/extract-page.ts';

/** Browsers stop at 512; beyond this jsdom takes minutes, or runs out of stack. */
const DEEPEST = 1_000;

/** The article of a page in a file, or null if it has none, or is nested as no page is. */
export function extractPageFile(html: string): ExtractedPage | null {
  if (depthOf(html) > DEEPEST) return null;
  // A console of its own keeps the page's faults (style sheets it can't parse) off the terminal.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return extractPage(window.document);
  } finally {
    window.close();
  }
}

/** Tags; the contents of scripts and styles are passed over. */
const TAGS =
  /<(?:script|style)\b[^<>]*>(?:[\s\S]*?<\/(?:script|style)\b|[\s\S]*)|<(?<close>\/?)(?<name>[a-z][a-z\d]*)\b[^<>]*>/gi;
/** Elements that need not be closed, or never are. */
const LOOSE =
  /^(?:p|li|d[td]|t[rhd]|tbody|thead|tfoot|option|optgroup|colgroup|html|head|body|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|path)$/i;

/** How deep the elements of a page nest, by its tags. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: tag, groups } of html.matchAll(TAGS)) {
    if (!groups?.name || LOOSE.test(groups.name) || tag.endsWith('/>')) continue;
    depth = Math.max(0, depth + (groups.close === '/' ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
