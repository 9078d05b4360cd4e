// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { PageStyles } from '../../../src/content/paint/page-styles.ts';

const add = (css: string) => {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
};

beforeEach(() => {
  document.head.replaceChildren();
  Object.assign(document, { adoptedStyleSheets: [] });
});

it.each([
  ['p { margin: 0 }', false],
  ['a[href~="x"], p:first-of-type {}', false],
  ['p > :first-child {}', true],
  ['li:nth-child(2n) {}', true],
  ['a + a {}', true],
  ['h1 ~ p {}', true],
  ['@media screen { @media (min-width: 0) { p:only-child {} } }', true],
])('knows whether rules count children: %s', (css, expected) => {
  add(css);
  expect(new PageStyles().countChildren).toBe(expected);
});

it.each([
  ['p:has(img) {}', false],
  ['p:has(.a) {}', false],
  ['p:has(*) {}', true],
  ['p:has(> *) {}', true],
  ['p:not(:has(> :not(a))) {}', true],
])('knows whether rules look for any element: %s', (css, expected) => {
  add(css);
  expect(new PageStyles().lookInside).toBe(expected);
});

it('reads style sheets that come later', () => {
  const styles = new PageStyles();
  expect(styles.countChildren).toBe(false);
  add('p:last-child {}');
  expect(styles.countChildren).toBe(true);
});

it('takes a style sheet that it may not read for one that counts', () => {
  add('p {}');
  const [sheet] = document.styleSheets;
  Object.defineProperty(sheet, 'cssRules', {
    get() {
      throw new DOMException('another origin', 'SecurityError');
    },
  });
  expect(new PageStyles().countChildren).toBe(true);
});

it('reads no endless style sheets', () => {
  add('p {}'.repeat(3001));
  expect(new PageStyles().countChildren).toBe(true);
});
