// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isBuiltByScripts, ScriptMade } from '../../../src/content/paint/script-made.ts';

const BUNDLE = '<script src="/bundle.js"></script>';

function isHeld(html: string, prepare: (p: Element) => void = () => undefined): boolean {
  document.body.innerHTML = html;
  const p = document.querySelector('p');
  if (!p?.firstChild) throw new Error('no text');
  const text = p.firstChild as Text;
  prepare(p);
  return new ScriptMade(() => false).holds(text);
}

describe('text that a framework may hold', () => {
  it.each([
    ['blocks without line breaks', '<div id="root"><h1>News</h1><p>Iran</p></div>', true],
    ['deep in them', '<div id="root"><main><div><p>Iran</p></div></main><hr></div>', true],
    ['lines as people write', '<div>\n<h1>News</h1>\n<p>Iran</p>\n</div>', false],
    ['lines around the framework’s', '<div>\n<main><h1>News</h1><p>Iran</p></main>\n</div>', false],
    ['a page of paragraphs', '<p>Iran</p><p>Iraq</p>', false],
    ['inline elements in text', '<p>Iran <a>a</a> and <a>b</a></p>', false],
  ])('%s', (_, html, expected) => {
    expect(isHeld(html + BUNDLE)).toBe(expected);
  });

  it('has empty text nodes around it, or text side by side', () => {
    const html = `<div>\n<p>Iran</p>\n</div>${BUNDLE}`;
    expect(
      isHeld(html, (p) => {
        p.parentElement?.append('');
      }),
    ).toBe(true);
    expect(
      isHeld(html, (p) => {
        p.append(' and Iraq');
      }),
    ).toBe(true);
  });

  it('is none where no script could bring one', () => {
    const html = '<div id="root"><h1>News</h1><p>Iran</p></div>';
    expect(isHeld(html)).toBe(false);
    expect(isHeld(`${html}<script>track()</script>`)).toBe(false);
    expect(isHeld(`${html}<script type="application/ld+json">{}</script>`)).toBe(false);
    expect(isHeld(`${html}<script>${'bundle();'.repeat(2000)}</script>`)).toBe(true);
  });
});

describe('a page that scripts have built', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const isBuilt = (size: number | null, html: string) => {
    document.body.innerHTML = html;
    const entry = { decodedBodySize: size } as PerformanceNavigationTiming;
    Object.assign(performance, { getEntriesByType: () => (size === null ? [] : [entry]) });
    return isBuiltByScripts();
  };
  const text = `<p>${'Iran and more. '.repeat(60)}</p>`;

  it('has more text than came with it', () => {
    expect(isBuilt(300, text)).toBe(true);
    expect(isBuilt(1500, text)).toBe(false);
  });

  it('may have brought its scripts within', () => {
    const script = `<script>${'bundle();'.repeat(1000)}</script>`;
    expect(isBuilt(300 + script.length, text + script)).toBe(true);
    expect(isBuilt(1500 + script.length, text + script)).toBe(false);
  });

  it('is not known for pages without a size', () => {
    expect(isBuilt(null, text)).toBe(false);
    expect(isBuilt(0, text)).toBe(false);
  });
});
