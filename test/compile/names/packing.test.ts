import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  packAscending,
  packNumber,
  unpackAscending,
  unpackNumbers,
} from '../../../src/compile/names/tagger/packing.ts';

describe('small numbers', () => {
  it('come back as they were, and never need escaping in JSON', () => {
    const numbers = Array.from({ length: 76 }, (_, i) => i);
    const packed = numbers.map(packNumber).join('');
    expect(packed).toHaveLength(76);
    expect(JSON.stringify(packed)).toHaveLength(78);
    expect([...unpackNumbers(packed)]).toEqual(numbers);
  });
});

describe('ascending numbers', () => {
  it('come back as they were', () => {
    const ascending = fc.array(fc.nat({ max: 5000 })).map((gaps) => {
      let sum = 0;
      return gaps.map((gap) => (sum += gap));
    });
    fc.assert(
      fc.property(ascending, (list) => {
        expect([...unpackAscending(packAscending(list), list.length)]).toEqual(list);
      }),
    );
    const far = [0, 0, 1, 127, 128, 2 ** 24 - 1];
    expect([...unpackAscending(packAscending(far), far.length)]).toEqual(far);
  });
});
