import { describe, expect, it } from 'vitest';
import { isEditOfHead } from '../../../src/content/paint/rewritten.ts';

describe('what a page wrote to the head of a split text', () => {
  it.each([
    ['He paid €5 in ', 'He paid $5 in ', 'He paid $5 in Iran.', true],
    ['“Quoted” words of ', '"Quoted" words of ', '"Quoted" words of Iran', true],
    // Set by a template whose other part changed, or whose name did.
    ['He paid $6 in Iran.', 'He paid $5 in ', 'He paid $5 in Iran.', false],
    ['Live from Moscow', 'Live from ', 'Live from Tehran', false],
    ['Something else', 'Live from ', 'Live from Tehran', false],
    // As it was left: the page may well mean it.
    ['Hello ', 'Hello ', 'Hello Iran', false],
    ['', '', 'Iran', false],
    ['Iraq', '', 'Iran', false],
  ])('%j over %j of %j', (now, head, whole, expected) => {
    expect(isEditOfHead(now, head, whole)).toBe(expected);
  });
});
