import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeadLines } from '../../../src/compile/read/head-lines.ts';

const TEXT = `\n\n${'The boats came home on Tuesday, and nobody was lost. '.repeat(6)}\n\n5 May 2001`;

describe('the lines above an article', () => {
  it.each([
    ['Boats come home\n\nBy Anna Lind', { author: 'Anna Lind' }],
    ['By Anna Lind and Peter Holt in Oslo', { author: 'Anna Lind and Peter Holt' }],
    ['By Anna Lind | 18 May 2023', { author: 'Anna Lind', published: '2023-05-18' }],
    ['By Anna Lind, May 18, 2023', { author: 'Anna Lind', published: '2023-05-18' }],
    ['Boats come home\nPublished: 18 May 2023, 10:30 GMT', { published: '2023-05-18' }],
    ['Posted: Fri 6:45 PM, Feb 16, 2018 |', { published: '2018-02-16' }],
    ['Published 11:11 PM EST Nov 19, 2019', { published: '2019-11-19' }],
    ['Thursday, 18 May 2023', { published: '2023-05-18' }],
    ['2023-05-18', { published: '2023-05-18' }],
    ['Updated 19 May 2023\nPublished 18 May 2023', { published: '2023-05-18' }],
    ['Last updated on 19 May 2023 at 3pm', { published: '2023-05-19' }],
  ])('say %j', (head, expected) => {
    expect(readHeadLines(head + TEXT)).toEqual(expected);
  });

  it.each([
    'Boats come home',
    'The boats were built on 18 May 2023.',
    'By the sea on 18 May 2023',
    'By Tuesday all was well',
    'May 2023',
    'By all means, Lind said',
  ])('say nothing: %s', (head) => {
    expect(readHeadLines(head + TEXT)).toEqual({});
  });

  it('never fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(readHeadLines(text)).toBeTypeOf('object');
      }),
    );
  });
});
