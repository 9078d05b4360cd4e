import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkToPassage } from '../../src/background/text-fragment.ts';

const URL_OF_PAGE = 'https://paper.example/a?b=c';
const fragment = (text: string) => linkToPassage(URL_OF_PAGE, text)?.split('#:~:text=')[1];

describe('linkToPassage', () => {
  it('writes out a short passage, with its punctuation escaped', () => {
    expect(fragment('Well-known, & ready')).toBe('Well%2Dknown%2C%20%26%20ready');
  });

  it('gives beginning and end of a long one', () => {
    const words = Array.from({ length: 80 }, (_, i) => `w${i}`).join(' ');
    expect(fragment(words)).toBe('w0%20w1%20w2%20w3%20w4%20w5,w74%20w75%20w76%20w77%20w78%20w79');
  });

  it('gives beginning and end of one that runs over paragraphs', () => {
    expect(fragment('a b c d e f\n\ng h i j k l')).toBe(
      'a%20b%20c%20d%20e%20f,g%20h%20i%20j%20k%20l',
    );
  });

  it('keeps a hash that the address has, and drops a fragment of its own', () => {
    expect(linkToPassage('https://paper.example/#top', 'x')).toBe(
      'https://paper.example/#top:~:text=x',
    );
    expect(linkToPassage('https://paper.example/#top:~:text=y', 'x')).toBe(
      'https://paper.example/#top:~:text=x',
    );
  });

  it.each([null, '', 'paper', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'gives no link for %s',
    (url) => {
      expect(linkToPassage(url, 'x')).toBeNull();
    },
  );

  it('leads to the article itself if there are no words', () => {
    expect(linkToPassage(URL_OF_PAGE, ' ')).toBe(URL_OF_PAGE);
  });

  it('stays on the article’s page whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const link = new URL(linkToPassage(URL_OF_PAGE, text) ?? '');
        expect(link.href.split('#')[0]).toBe(URL_OF_PAGE);
        expect(link.hash.replace('#:~:text=', '')).toMatch(/^[^&-]*$/);
        expect(link.hash.split(',').length).toBeLessThanOrEqual(2);
      }),
    );
  });
});
