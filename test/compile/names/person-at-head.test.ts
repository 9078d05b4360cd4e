import { expect, it } from 'vitest';
import { personAtHead } from '../../../src/compile/names/person-at-head.ts';
import { tagged, wordsOf } from './tagged.ts';

it.each([
  ['He [Jianxing place] , a trader', 'He Jianxing (person)'],
  ['gain ? ” He [Jianxing place] , a trader', 'He Jianxing (person)'],
  ['where He [Jianxing place] lives', 'Jianxing (place)'],
  ['He [Dreams other] , a film', 'Dreams (other)'],
  ['the [CB Denzel Lorne place] had four', 'Denzel Lorne (person)'],
  ['the [DE Shaw organization] said', 'DE Shaw (organization)'],
])('tells a person by the word at the head in "%s"', (marked, name) => {
  const { sentence, names } = tagged(marked);
  const found = names.map((one) => wordsOf(sentence, personAtHead(sentence.words, one)));
  expect(found).toEqual([name]);
});
