import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  chooseSide,
  GAP,
  intoView,
  LOWEST,
  MARGIN,
  placeAt,
  roomAt,
} from '../../../src/content/card/placement.ts';

const card = { width: 360, height: 460 };
const viewport = { width: 1000, height: 800 };
const nameAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the side of a name its card goes to', () => {
  it.each([
    ['below, where there is room', nameAt(400, 100), viewport, 'below'],
    ['below, where there is room to read', nameAt(400, 440), viewport, 'below'],
    ['above, where there is none below', nameAt(400, 600), viewport, 'above'],
    ['beside, in a low window', nameAt(400, 200), { width: 1000, height: 420 }, 'right'],
    ['before, at its end', nameAt(800, 200), { width: 1000, height: 420 }, 'left'],
    [
      'where more room is, in a small window',
      nameAt(100, 80),
      { width: 400, height: 300 },
      'below',
    ],
    [
      'where more room is, in a small window',
      nameAt(100, 200),
      { width: 400, height: 300 },
      'above',
    ],
  ])('%s', (_, name, window, placement) => {
    expect(chooseSide(name, card, window)).toBe(placement);
  });

  it('is below for a card so small that it fits there', () => {
    expect(chooseSide(nameAt(10, 600), { width: 360, height: 150 }, viewport)).toBe('below');
  });

  it('is above or below wherever one of the two has room', () => {
    const at = fc.record({
      x: fc.nat(900),
      y: fc.nat(780),
      height: fc.integer({ min: 100, max: 700 }),
    });
    fc.assert(
      fc.property(at, ({ x, y, height }) => {
        const placement = chooseSide(nameAt(x, y), { width: 360, height }, viewport);
        expect(placement).toMatch(/^(below|above)$/);
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

describe('the place of a card at its name', () => {
  const name = nameAt(400, 300);
  const size = { width: 360, height: 200 };

  it.each([
    ['below', { left: 400, top: 320 + GAP }],
    ['above', { left: 400, top: 300 - GAP - 200 }],
    ['right', { left: 480 + GAP, top: 300 }],
    ['left', { left: 400 - GAP - 360, top: 300 }],
  ] as const)('%s begins with the name', (side, place) => {
    expect(placeAt(side, name, size, viewport, false)).toEqual(place);
  });

  it('begins with the name where lines run from right to left', () => {
    expect(placeAt('below', name, size, viewport, true).left).toBe(480 - 360);
  });

  const side = fc.constantFrom('below', 'above', 'right', 'left');
  const at = fc.record({
    x: fc.integer({ min: -99, max: 1099 }),
    y: fc.integer({ min: -99, max: 899 }),
  });

  it('covers no part of the name, and has all the room it may have in the window', () => {
    fc.assert(
      fc.property(side, at, fc.boolean(), (where, { x, y }, isRightToLeft) => {
        const there = nameAt(x, y);
        const height = roomAt(where, there, viewport);
        const { left, top } = placeAt(where, there, { ...size, height }, viewport, isRightToLeft);
        const [right, bottom] = [left + size.width, top + height];
        expect(
          left >= there.right || right <= there.left || top >= there.bottom || bottom <= there.top,
        ).toBe(true);
        if (where === 'below' || where === 'above') {
          expect(left).toBeGreaterThanOrEqual(MARGIN);
          expect(right).toBeLessThanOrEqual(viewport.width - MARGIN);
        } else {
          expect(top).toBe(MARGIN);
          expect(bottom).toBe(viewport.height - MARGIN);
        }
      }),
    );
  });

  it('ends at the edge of the window, unless there is too little room to read', () => {
    expect(roomAt('below', name, viewport)).toBe(800 - 320 - GAP - MARGIN);
    expect(roomAt('above', name, viewport)).toBe(300 - GAP - MARGIN);
    expect(roomAt('above', nameAt(0, 50), viewport)).toBe(LOWEST);
    expect(roomAt('below', nameAt(0, -500), viewport)).toBe(800 - 2 * MARGIN);
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
