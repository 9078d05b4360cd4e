import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { ArticleFileError, readArticleFile } from '../../../src/compile/read/article-file.ts';
import { extractPage } from '../../../src/compile/read/extract-page.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, name = 'article.txt'): ReturnType<typeof readArticleFile> =>
  readArticleFile(bytes(text), name, (html) => extractPage(new JSDOM(html).window.document));

function problemOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof ArticleFileError) return error.problem;
    throw error;
  }
  return 'none';
}

describe('a text file', () => {
  it('keeps its characters unchanged', () => {
    const text = 'One line.\r\n\r\n  Another, with “quotes” — and more.\n';
    expect(read(text).text).toBe(text);
  });

  it('gives its date line up to the publication date', () => {
    const article = read(' date 2023-01-22 Iran has refused.\n\nMore.');
    expect(article).toMatchObject({ published: '2023-01-22', text: 'Iran has refused.\n\nMore.' });
  });

  it('may have its date on a line of its own', () => {
    expect(read('date 2023-01-22\n\nIran.')).toMatchObject({
      published: '2023-01-22',
      text: 'Iran.',
    });
  });

  it('keeps a first line that only looks like a date line', () => {
    for (const text of ['date 2023-02-30 is no day', 'dates matter', 'date palms grow here']) {
      expect(read(text)).toMatchObject({ published: null, text });
    }
  });

  it('gives its front matter', () => {
    const article = read(
      '---\ntitle: "A: B"\nurl: https://example.org/a\npublisher: The Gazette\nauthor: Ann Lee\n' +
        'published: 2023-01-22T10:00:00Z\nlanguage: en-GB\nmood: calm\n---\n\nText.',
    );
    expect(article).toEqual({
      title: 'A: B',
      url: 'https://example.org/a',
      publisher: 'The Gazette',
      author: 'Ann Lee',
      published: '2023-01-22',
      language: 'en-GB',
      text: 'Text.',
    });
  });

  it('drops front matter that cannot be what it claims', () => {
    const article = read('---\nurl: javascript:alert(1)\npublished: soon\n---\nText.');
    expect(article).toMatchObject({ url: null, published: null, text: 'Text.' });
  });

  it('takes a rule of hyphens without fields for text', () => {
    expect(read('---\nSome words.\n---\nMore.').text).toBe('---\nSome words.\n---\nMore.');
  });

  it('loses its byte order mark', () => {
    expect(read('\uFEFFText.').text).toBe('Text.');
  });
});

describe('what is no article', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n\t '), 'empty'],
    ['front matter alone', bytes('---\ntitle: A\n---\n'), 'empty'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe), 'binary'],
    ['zeros among letters', bytes('abc\0def'), 'binary'],
    ['Latin-1', Uint8Array.of(0x63, 0x61, 0x66, 0xe9), 'not-utf-8'],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0), 'not-utf-8'],
    [
      'UTF-16 without its mark',
      Uint8Array.from('Some words', (c) => c.charCodeAt(0)).reduce(
        (all, c) => Uint8Array.of(...all, c, 0),
        new Uint8Array(),
      ),
      'not-utf-8',
    ],
    ['a PDF', bytes('%PDF-1.4\nIran said so.'), 'binary'],
    ['an office document', bytes('PK\u0003\u0004 Iran said so.'), 'binary'],
    ['50 MB', new Uint8Array(50_000_000).fill(97), 'too-large'],
  ])('%s is refused', (_, content, problem) => {
    expect(problemOf(() => readArticleFile(content, 'a.txt'))).toBe(problem);
  });

  it('is refused in one line', () => {
    expect(() => readArticleFile(new Uint8Array(), 'a.txt')).toThrow(/^a\.txt is empty\.$/);
  });

  it('never throws anything but a problem, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (content) => {
        expect(problemOf(() => readArticleFile(content, 'a.md'))).toBeTypeOf('string');
      }),
    );
  });
});

describe('a Markdown file', () => {
  it('becomes the text a reader sees', () => {
    const article = read(
      '# The *title*\n\nSome **bold** words and [a link](https://example.org "x"),\nwrapped.\n\n' +
        '## Next\n- one\n- two_three_four\n\n> quoted\n\n![alt](pic.png)\n\n```\ncode\n```\n2 * 3 * 4',
      'a.md',
    );
    expect(article.title).toBe('The title');
    expect(article.text.split('\n\n')).toEqual([
      'Some bold words and a link, wrapped.',
      'Next',
      '- one',
      '- two_three_four',
      '> quoted',
      '2 * 3 * 4',
    ]);
  });

  it('keeps a block quote together, and apart from who is quoted', () => {
    const { text } = read('He wrote:\n> One\n> two.\n>\n> Three.\n> — Anna Lind\n\nText.', 'a.md');
    expect(text.split('\n\n')).toEqual([
      'He wrote:',
      '> One two.',
      '> Three.',
      '> — Anna Lind',
      'Text.',
    ]);
  });

  it('keeps the title of its front matter', () => {
    expect(read('---\ntitle: Outer\n---\n# Inner\n\nText.', 'a.md').title).toBe('Outer');
  });
});

describe('an HTML file', () => {
  const body = '<p>' + 'A sentence of the article that is long enough. '.repeat(6) + '</p>';
  const page = `<!doctype html><html lang="en"><head><title>Fined – The Gazette</title>
    <meta property="og:site_name" content="The Gazette"><meta name="author" content="Ann Lee">
    <meta property="article:published_time" content="2023-09-05T08:00:00Z">
    <link rel="canonical" href="https://gazette.example/fined"></head><body><nav>Home About</nav>
    <article><h1>Fined</h1>${body}<ul><li>First point of the list.</li></ul>
    <blockquote><p>Somebody said this.</p></blockquote>${body}<script>steal()</script></article>
    <footer>Contact us</footer></body></html>`;

  it('tells who published it by its data for search engines', () => {
    const data =
      '{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"The Gazette"}}';
    const bare = `<!doctype html><html><head><title>Fined | TheGazette</title>
      <meta property="article:published_time" content="0001-01-01"><meta name="author" content="The Gazette">
      <script type="application/ld+json">${data}</script></head><body><article><h1>Fined</h1>
      <p>Published 11:11 PM EST Nov 19, 2019</p>${body}<p>Advertisement</p></article></body></html>`;
    const { title, publisher, author, published, text } = read(bare, 'a.html');
    expect([title, publisher, author, published]).toEqual([
      ...['Fined', 'The Gazette', null, '2019-11-19'],
    ]);
    expect(text).not.toContain('Advertisement');
  });

  it('gives its article without its furniture', () => {
    const { text, ...metadata } = read(page, 'a.html');
    expect(metadata).toEqual({
      title: 'Fined',
      url: 'https://gazette.example/fined',
      publisher: 'The Gazette',
      author: 'Ann Lee',
      published: '2023-09-05',
      language: 'en',
    });
    expect(text).toContain('- First point of the list.\n\n> Somebody said this.');
    expect(text).not.toMatch(/Contact|About|steal/);
  });

  it('keeps words of links and cells apart that stand side by side, and leaves the menu out', () => {
    const links =
      '<p>Gov. <a>Ann Lee</a><span>Ann Lee</span> spoke to <i>UN</i>ICEF in Copen&shy;hagen.</p>';
    const table =
      '<table><tr><th>Firm</th><th>Price</th></tr><tr><td>ABC</td><td>12</td></tr></table>';
    const menu = '<ul><li>Home</li><li>Real Estate</li></ul>';
    const html = `<html lang="en"><body><article>${menu}${body}${links}${table}${body}</article></body></html>`;
    const { text } = read(html, 'a.html');
    expect(text).not.toContain('Real Estate');
    expect(text).toContain('Gov. Ann Lee Ann Lee spoke to UNICEF in Copenhagen.');
    expect(text).toContain('Firm Price\n\nABC 12');
  });

  it.each([
    ['<meta property="article:published_time" content="November 19, 2019, 07:47 PM EST">'],
    ['<meta property="article:published" content="2019-11-19T11:00:09.000Z">'],
    ['<meta content="2019-11-19 02:24" itemprop="datePublished dateCreated">'],
    ['<meta name="sn-post-date" content="2019/11/19">'],
    ['<script type="application/ld+json">{"@graph":[{"datePublished":"2019-11-19"}]}</script>'],
    ['<meta property="og:url" content="https://gazette.example/2019/11/19/fined">'],
    ['<meta name="pubdate" content="19 Nov 2019">'],
  ])('tells when it was published by %s', (tag) => {
    const head = `<head><title>Fined</title>${tag}<meta itemprop="dateModified" content="2020-01-01"></head>`;
    const html = `<html lang="en">${head}<body><article>${body}</article></body></html>`;
    expect(read(html, 'a.html').published).toBe('2019-11-19');
  });

  it.each([
    ['By Ann Lee', 'Ann Lee'],
    ['Ann Lee November 19, 2019, 9:02 AM', 'Ann Lee'],
    ['Written by Ann Lee | 19 Nov 2019', 'Ann Lee'],
  ])('tells who wrote it: %s', (byline, author) => {
    const head = `<head><title>Fined</title><meta name="author" content="${byline}"></head>`;
    const html = `<html lang="en">${head}<body><article>${body}</article></body></html>`;
    expect(read(html, 'a.html').author).toBe(author);
  });

  it('is known by its first words too', () => {
    expect(read(page, 'page').publisher).toBe('The Gazette');
  });

  it('is refused where it holds no text', () => {
    expect(problemOf(() => read('<html><body></body></html>', 'a.html'))).toBe('no-article');
  });
});
