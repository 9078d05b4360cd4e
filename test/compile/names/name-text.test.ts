import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  foldName,
  isAcronym,
  isAcronymOf,
  mayAbbreviate,
  slugOf,
} from '../../../src/compile/names/name-text.ts';

describe('names', () => {
  it('fold accents, apostrophes, dashes, spaces and "the"', () => {
    expect(foldName('The  Côte d’Ivoire–Mali')).toBe("Cote d'Ivoire-Mali");
  });

  it.each(['UN', 'U.S.', 'AT&T', 'G20', 'NGOs'])('are acronyms: %s', (name) => {
    expect(isAcronym(name)).toBe(true);
  });

  it.each(['Iran', 'A', 'IranAir', 'I', '2020'])('are none: %s', (name) => {
    expect(isAcronym(name)).toBe(false);
  });

  it('have initials, with and without small words', () => {
    expect(isAcronymOf('UN', 'United Nations')).toBe(true);
    expect(isAcronymOf('BoE', 'Bank of England')).toBe(true);
    expect(isAcronymOf('DRC', 'Democratic Republic of Congo')).toBe(true);
    expect(isAcronymOf('UN', 'United Airlines')).toBe(false);
  });

  it('may be abbreviated by more than their initials', () => {
    expect(mayAbbreviate('UNICEF', "UN Children's Fund")).toBe(true);
    expect(mayAbbreviate('NATO', "UN Children's Fund")).toBe(false);
  });

  it('become identifiers', () => {
    expect(slugOf("Donetsk People's Republic")).toBe('donetsk-peoples-republic');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slugOf(name)).toMatch(/^[^\s/.]+$/u);
      }),
    );
  });
});
