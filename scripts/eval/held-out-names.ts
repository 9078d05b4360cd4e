import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAG_TYPES } from '../../src/compile/names/tagger/labels.ts';
import { readMarkedArticles } from '../data/marked-articles.ts';
import { ROOT } from '../lib/root.ts';
import { writeLines } from './eval-files.ts';

const HELD_OUT = join(ROOT, 'scripts/data/news/held-out');

/** Writes the marked articles that the tagger is not trained on in the format of the names' scorer; returns the file. */
export function writeHeldOutNames(folder: string): string {
  const file = join(folder, 'held-out.jsonl');
  const articles = readdirSync(HELD_OUT).flatMap((name) =>
    readMarkedArticles(readFileSync(join(HELD_OUT, name), 'utf8')),
  );
  writeLines(
    file,
    articles.map(({ text, spans }, i) => ({
      id: `article ${i}`,
      text,
      names: spans
        .map(({ start, end, type }) => ({ text: text.slice(start, end), type: TAG_TYPES[type] }))
        .filter(({ type }) => type !== 'other'),
    })),
  );
  return file;
}
