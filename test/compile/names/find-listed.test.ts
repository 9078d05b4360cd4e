import { describe, expect, it } from 'vitest';
import { findListed } from '../../../src/compile/names/find-listed.ts';
import { tagged, wordsOf } from './tagged.ts';

function listed(marked: string): string[] {
  const { sentence, names, text } = tagged(marked);
  return findListed([sentence], names, text).map((name) => wordsOf(sentence, name));
}

describe('a list of names', () => {
  it('gives its type to those among them that were passed over', () => {
    expect(listed('in [Rioja place] , Maynas , [Jaén place] and [Moyobamba other] .')).toEqual([
      'Maynas (place)',
      'Moyobamba (place)',
    ]);
    expect(listed('[Abancay place] (12) ; Tambopata (7) ; and [Rioja place] (3) .')).toEqual([
      'Tambopata (place)',
    ]);
  });

  it.each([
    'in [Bentheim place] , [Germany place] , Langejans was born',
    'to [Rioja place] and Maynas .',
    'of [Ragi place] , Wheat , [Jaén place] and Rice .',
    'of Xylo , Maynas , Tambopata and [Rioja place] .',
    '[Anna Berg person] , Maynas and [Rioja place] .',
  ])('gives none in "%s"', (marked) => {
    expect(listed(marked)).toEqual([]);
  });
});
