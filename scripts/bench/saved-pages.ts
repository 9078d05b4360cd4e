import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { pageFiles } from '../check-pages/page-files.ts';
import { ROOT } from '../lib/root.ts';

export interface SavedPage {
  name: string;
  html: Buffer;
}

const COPIES = 150;

/** A long page for those who have no saved ones: the bundled article again and again, as news sites mark it up. */
async function madeUpPage(): Promise<SavedPage> {
  const article = await readFile(
    join(ROOT, 'assets/articles/2023-01-22-iran-annexation.txt'),
    'utf8',
  );
  const paragraphs = article
    .split(/\n\s*\n/)
    .map((text) => `<p>${text.replace(/\b([A-Z]\w+)\b/g, '<a href="#">$1</a>')}</p>`);
  const section = `<section><h2>More</h2><ul><li>One</li><li>Two</li></ul>${paragraphs.join('\n')}</section>`;
  const html = `<!doctype html><meta charset="utf-8"><title>Made up</title>${section.repeat(COPIES)}`;
  return { name: 'made up', html: Buffer.from(html) };
}

/** The saved pages of a folder; one made up if none is given. */
export async function savedPages(folder: string | undefined): Promise<SavedPage[]> {
  if (folder === undefined) return [await madeUpPage()];
  const files = await pageFiles(folder);
  return Promise.all(
    files.map(async (name) => {
      const contents = await readFile(join(folder, name));
      return { name, html: name.endsWith('.gz') ? gunzipSync(contents) : contents };
    }),
  );
}

/** About how many characters there are to read. */
const textLength = ({ html }: SavedPage): number =>
  html
    .toString('latin1')
    .replace(/<(script|style|noscript|svg)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<!--[\s\S]*?-->|<[^>]*>/g, '')
    .replace(/\s+/g, ' ').length;

/** The pages with the most text. */
export function longest(pages: readonly SavedPage[], count: number): SavedPage[] {
  const lengths = new Map(pages.map((page) => [page, textLength(page)]));
  const lengthOf = (page: SavedPage) => lengths.get(page) ?? 0;
  return pages.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, count);
}
