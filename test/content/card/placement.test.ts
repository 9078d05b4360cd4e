import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePlacement } from '../../../src/content/card/placement.ts';

const card = { width: 360, height: 460 };
const viewport = { width: 1000, height: 800 };
const nameAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the side of a name its card goes to', () => {
  it.each([
    ['below, where there is room', nameAt(400, 100), viewport, 'bottom-start'],
    ['below, where there is room to read', nameAt(400, 440), viewport, 'bottom-start'],
    ['above, where there is none below', nameAt(400, 600), viewport, 'top-start'],
    ['beside, in a low window', nameAt(400, 200), { width: 1000, height: 420 }, 'right-start'],
    ['before, at its end', nameAt(800, 200), { width: 1000, height: 420 }, 'left-start'],
    [
      'where more room is, in a small window',
      nameAt(100, 80),
      { width: 400, height: 300 },
      'bottom-start',
    ],
    [
      'where more room is, in a small window',
      nameAt(100, 200),
      { width: 400, height: 300 },
      'top-start',
    ],
  ])('%s', (_, name, window, placement) => {
    expect(choosePlacement(name, card, window)).toBe(placement);
  });

  it('is below for a card so small that it fits there', () => {
    expect(choosePlacement(nameAt(10, 600), { width: 360, height: 150 }, viewport)).toBe(
      'bottom-start',
    );
  });

  it('is above or below wherever one of the two has room', () => {
    const at = fc.record({
      x: fc.nat(900),
      y: fc.nat(780),
      height: fc.integer({ min: 100, max: 700 }),
    });
    fc.assert(
      fc.property(at, ({ x, y, height }) => {
        const placement = choosePlacement(nameAt(x, y), { width: 360, height }, viewport);
        expect(placement).toMatch(/^(bottom|top)-start$/);
      }),
    );
  });
});
