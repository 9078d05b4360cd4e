import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractPageFile } from '../../scripts/lib/extract-page-file.ts';
import { compileArticles } from '../../src/compile/compile.ts';
import { readArticleFile } from '../../src/compile/read/article-file.ts';

const FOLDER = 'test/fixtures/articles';

/** Each folder holds an article and the pack it must become; `npm run golden` writes the packs anew. */
describe('articles written to stress the compiler', () => {
  it.each(readdirSync(FOLDER))('%s', (name) => {
    const folder = join(FOLDER, name);
    const file = readdirSync(folder).find((entry) => entry.startsWith('article.')) ?? '';
    const article = readArticleFile(readFileSync(join(folder, file)), file, extractPageFile);
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    expect(compileArticles([article])).toEqual(expected);
  });
});
