/**
 * Writes the expected pack of each folder under test/fixtures/articles anew:
 *   npm run golden
 * Read the difference before committing it: what is written is what the tests then hold to be right.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileArticles } from '../src/compile/compile.ts';
import { readArticleFile } from '../src/compile/read/article-file.ts';
import { extractPageFile } from './lib/extract-page-file.ts';

const FOLDER = 'test/fixtures/articles';

for (const name of readdirSync(FOLDER)) {
  const folder = join(FOLDER, name);
  const file = readdirSync(folder).find((entry) => entry.startsWith('article.'));
  if (file === undefined) continue;
  const article = readArticleFile(readFileSync(join(folder, file)), file, extractPageFile);
  const target = join(folder, 'expected.json');
  const pack = JSON.stringify(compileArticles([article]), null, 2) + '\n';
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (pack === before) continue;
  writeFileSync(target, pack);
  console.log(`${before === '' ? 'made' : 'changed'}: ${target}`);
}
