import { expect, it } from 'vitest';
import { isNoName, withoutCountryCodes } from '../../../src/compile/names/no-name.ts';
import type { NameSpan } from '../../../src/compile/names/spans.ts';
import type { EntityType } from '../../../src/model/pack.ts';

function spanOf(text: string, name: string, type: EntityType): NameSpan {
  const start = text.indexOf(name);
  return { start, end: start + name.length, text: name, type, sentence: 0 };
}

it.each([
  ['by Joseph Lorne (D-N.Y.) on Monday', 'D-N.Y.', 'organization', true],
  ['the S&P 500 .SPX lost 1.85 points', 'SPX', 'organization', true],
  ['with the euro EUR= up 0.05 %', 'EUR', 'organization', true],
  ['native Demand Side Platforms (DSPs) such as', 'Demand Side Platforms', 'organization', true],
  ['the World Trade Organization (WTO) said', 'World Trade Organization', 'organization', false],
  ['the Human Rights and Democracy Act', 'Human Rights', 'organization', true],
  ['known as the "Three Amigos."', 'Three Amigos', 'place', true],
  ['in his book “Musicophilia” he', 'Musicophilia', 'person', true],
  ['known as “El Chapo” to all', 'El Chapo', 'person', false],
  ['“Syria,” he said', 'Syria', 'place', false],
  ['“Fargo is cold,” he said', 'Fargo', 'place', false],
  ['Human Rights Watch and others', 'Human Rights Watch', 'organization', false],
  ['in Hialeah, Fla. on Monday', 'Fla.', 'place', true],
  ['BUFFALO, N.Y. — They', 'N.Y.', 'place', true],
  ['with Anna, Mo and Tom', 'Mo', 'person', false],
  ['in Reno, Nevada, on', 'Nevada', 'place', false],
] as const)(
  'tells by what stands beside, in "%s", whether %s is a name',
  (text, name, type, is) => {
    expect(isNoName(spanOf(text, name, type), text)).toBe(is);
  },
);

it('leaves out the countries of winners, unless they are named elsewhere', () => {
  const text = 'Nasser Adil (QAT) beat Yazeed Rajhi (KSA). Anna Lind (CDU) came. The CDU won.';
  const names = [
    spanOf(text, 'Nasser Adil', 'person'),
    spanOf(text, 'QAT', 'organization'),
    spanOf(text, 'Yazeed Rajhi', 'person'),
    spanOf(text, 'KSA', 'organization'),
    spanOf(text, 'Anna Lind', 'person'),
    spanOf(text, 'CDU', 'organization'),
  ];
  const left = withoutCountryCodes(names, text).map((name) => name.text);
  expect(left).toEqual(['Nasser Adil', 'Yazeed Rajhi', 'Anna Lind', 'CDU']);
});
