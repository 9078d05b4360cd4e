import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVersions, isFeatureUpdate } from '../../src/model/versions.ts';

const version = fc
  .array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 4 })
  .map((numbers) => numbers.join('.'));

describe('compareVersions', () => {
  it('goes by numbers, not by letters, and takes a missing one for 0', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.2', '1.2.0')).toBe(0);
    expect(compareVersions('1.2', '1.2.1')).toBeLessThan(0);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) {
          expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe('isFeatureUpdate', () => {
  it.each([
    ['0.1.0', '0.2.0', true],
    ['0.9.0', '1.0', true],
    ['0.1.0', '0.1.1', false],
    ['0.1.0', '0.1.0', false],
    ['0.2.0', '0.1.0', false],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(isFeatureUpdate(from, to)).toBe(expected);
  });
});
