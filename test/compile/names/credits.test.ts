import { expect, it } from 'vitest';
import { withoutCredits } from '../../../src/compile/names/credits.ts';
import type { NameSpan } from '../../../src/compile/names/spans.ts';

it.each([
  ['Smog hangs. Sakib Alay/Hindustan Times/Getty Images However, it fell.', 'Sakib Alay', false],
  ['at the show. Natali Nacca | Bloomberg | Getty Images DUBAI, it fell.', 'Natali Nacca', false],
  ['a truck (AP Photo/Alan Lorne, File) Looking ahead', 'Alan Lorne', false],
  ['Image copyright Getty Images A row', 'Getty', false],
  ['an end to it (Image: EXPRESS)', 'EXPRESS', false],
  ['Alan Lorne spoke. He told Reuters', 'Alan Lorne', true],
  ['Alan Lorne and/or Reuters spoke', 'Alan Lorne', true],
])('leaves out whoever made the pictures: "%s"', (text, name, isLeft) => {
  const start = text.indexOf(name);
  const span: NameSpan = {
    start,
    end: start + name.length,
    text: name,
    type: 'person',
    sentence: 0,
  };
  expect(withoutCredits([span], text)).toHaveLength(isLeft ? 1 : 0);
});
