import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  choosePlacement,
  intoView,
  MARGIN,
} from '../../../src/content/card/placement.ts';

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

describe('what a card is placed at', () => {
  const end = { left: 300, top: 100, right: 380, bottom: 120 };
  const start = { left: 20, top: 124, right: 90, bottom: 144 };

  it('is as high as all lines of the name, and stands where the line under the pointer does', () => {
    expect(anchorOf([end, start], { x: 50, y: 130 })).toEqual({ ...start, top: 100 });
    expect(anchorOf([end, start], { x: 310, y: 110 })).toEqual({ ...end, bottom: 144 });
  });

  it('stands at the first line where the pointer is on none', () => {
    expect(anchorOf([end, start], null)).toEqual({ ...end, bottom: 144 });
    expect(anchorOf([end], { x: 0, y: 0 })).toEqual(end);
  });
});

describe('a card that is not moved', () => {
  const box = fc.record({
    left: fc.integer({ min: -2000, max: 4000 }),
    top: fc.integer({ min: -2000, max: 4000 }),
  });

  it('stays in the window, and where it is if it can', () => {
    fc.assert(
      fc.property(box, ({ left, top }) => {
        const at = { left, top, right: left + card.width, bottom: top + card.height };
        const moved = intoView(at, card, viewport);
        expect(moved.left).toBeGreaterThanOrEqual(MARGIN);
        expect(moved.left + card.width).toBeLessThanOrEqual(viewport.width - MARGIN);
        expect(moved.top).toBeGreaterThanOrEqual(MARGIN);
        expect(moved.top + card.height).toBeLessThanOrEqual(viewport.height - MARGIN);
        expect(intoView({ ...at, ...moved }, card, viewport)).toEqual(moved);
      }),
    );
  });

  it('begins within a window too small for it', () => {
    const at = { left: 50, top: 50, right: 410, bottom: 510 };
    const small = { width: 200, height: 200 };
    expect(intoView(at, card, small)).toEqual({ left: MARGIN, top: MARGIN });
  });
});
