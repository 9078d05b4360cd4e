import { expect, it } from 'vitest';
import { withPossessiveFirms } from '../../../src/compile/names/possessive-firms.ts';
import type { NameSpan } from '../../../src/compile/names/spans.ts';

/** Every place of some names, all of people. */
function firmsIn(text: string, ...names: string[]): string[] {
  const spans = names.flatMap((name): NameSpan[] =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
      return { start: index, end: index + name.length, text: name, type: 'person', sentence: 0 };
    }),
  );
  const firms = withPossessiveFirms(spans, text).filter(({ type }) => type === 'organization');
  return firms.map((firm) => firm.text);
}

it.each([
  ["Rival Lowmer's was lower. Sales at Lowmer's stores fell.", ["Lowmer's", "Lowmer's"]],
  ['at Lowmer’s, Ford and others', ['Lowmer’s']],
  ["Lowmer's idea was good", []],
  ["a friend of Lowmer's, who came", []],
  ["Lowmer came, but Lowmer's, too", []],
  ["China's is larger", []],
])('makes a firm of what has nothing: %s', (text, firms) => {
  expect(firmsIn(text, 'Lowmer', 'China')).toEqual(firms);
});

it('makes none of a surname', () => {
  expect(
    firmsIn("Anna Lowmer came. The house is Lowmer's, she said.", 'Anna Lowmer', "Lowmer(?=')"),
  ).toEqual([]);
});
