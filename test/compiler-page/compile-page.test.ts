// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { compileFile } from '../../src/compiler-page/compile-file.ts';
import { compilePage, extractMarkup } from '../../src/compiler-page/compile-page.ts';
import { createIdleEnd } from '../../src/compiler-page/idle-end.ts';

const MARKUP = readFileSync('test/fixtures/articles/html-page/article.html', 'utf8');
const EXPECTED: unknown = JSON.parse(
  readFileSync('test/fixtures/articles/html-page/expected.json', 'utf8'),
);

const articleOf = (markup: string, address: string) => {
  const compiled = compilePage(markup, address);
  if (!('pack' in compiled)) throw new Error(compiled.problem);
  return compiled.pack.articles[0];
};

describe('compiling a page', () => {
  it('gives what the command line gives of its file', () => {
    expect(compilePage(MARKUP, 'https://gazette.example/ferry?from=mail')).toEqual({
      pack: EXPECTED,
    });
  });

  it('believes a page where it is to be found on its own site, and nowhere else', () => {
    const address = 'https://www.gazette.example/ferry?from=mail';
    expect(articleOf(MARKUP, address)?.url).toBe('https://gazette.example/ferry');
    const elsewhere = 'https://evil.example/copy#top';
    expect(articleOf(MARKUP, elsewhere)?.url).toBe('https://evil.example/copy');
  });

  it('leaves out what Sidelight has put on the page', () => {
    const marked = MARKUP.replaceAll(
      'Markou',
      '<sidelight-mark>Mark</sidelight-mark>ou<sidelight-card>card</sidelight-card>',
    );
    const { text } = articleOf(MARKUP, 'https://gazette.example/') ?? {};
    expect(articleOf(marked, 'https://gazette.example/')?.text).toBe(text);
  });

  it.each(['', '<p>Short.</p>', '<nav><a href="/">Home</a></nav>', '\0', '<svg><script>'])(
    'finds no article in %j',
    (markup) => {
      expect(compilePage(markup, 'https://a.example/')).toEqual({ problem: 'no-article' });
    },
  );
});

it('takes a page for an article that has its text, however it is set', () => {
  const line =
    'The mayor of Oslo said on Monday that the harbour would open again before long.<br>';
  const set = (lines: number) => `<body><article><span>${line.repeat(lines)}</span></article>`;
  expect(compilePage(set(40), 'https://a.example/')).toHaveProperty('pack');
  expect(compilePage(set(1), 'https://a.example/')).toEqual({ problem: 'no-article' });
});

describe('compiling a file', () => {
  it('reads text of any letters, and says why not', () => {
    const encode = (text: string) => Buffer.from(text).toString('base64');
    const text = 'Łódź is in Poland. Iran’s minister said “no” on Monday.';
    const compiled = compileFile('a.txt', encode(text), extractMarkup);
    expect(compiled).toMatchObject({ pack: { articles: [{ text }] } });
    expect(compileFile('a.html', encode(MARKUP), extractMarkup)).toHaveProperty('pack');
    expect(compileFile('a.txt', '', extractMarkup)).toEqual({ problem: 'empty' });
    expect(compileFile('a.txt', encode('%PDF-1.7'), extractMarkup)).toEqual({ problem: 'binary' });
  });
});

it('goes away when it has had nothing to do for a while', async () => {
  vi.useFakeTimers();
  const end = vi.fn();
  const idle = createIdleEnd(1000, end);
  await vi.advanceTimersByTimeAsync(900);
  expect(await idle.during(() => 7)).toBe(7);
  await expect(
    idle.during(() => {
      throw new Error('Not compiled');
    }),
  ).rejects.toThrow('Not compiled');
  await vi.advanceTimersByTimeAsync(900);
  expect(end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(end).toHaveBeenCalledOnce();
  vi.useRealTimers();
});
