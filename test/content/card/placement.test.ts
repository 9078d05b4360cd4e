import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  choosePlacement,
  GAP,
  intoView,
  MARGIN,
  placeAt,
  roomAt,
} from '../../../src/content/card/placement.ts';

const card = { width: 360, height: 460 };
const viewport = { width: 1000, height: 800 };
const nameAt = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('the side of a name its card goes to', () => {
  it.each([
    ['below, where there is room', nameAt(400, 100), viewport, 'bottom'],
    ['below, where there is room to read', nameAt(400, 440), viewport, 'bottom'],
    ['above, where there is none below', nameAt(400, 600), viewport, 'top'],
    ['beside, in a low window', nameAt(400, 200), { width: 1000, height: 420 }, 'right'],
    ['before, at its end', nameAt(800, 200), { width: 1000, height: 420 }, 'left'],
    [
      'where more room is, in a small window',
      nameAt(100, 80),
      { width: 400, height: 300 },
      'bottom',
    ],
    ['where more room is, in a small window', nameAt(100, 200), { width: 400, height: 300 }, 'top'],
  ])('%s', (_, name, window, placement) => {
    expect(choosePlacement(name, card, window)).toBe(placement);
  });

  it('is below for a card so small that it fits there', () => {
    expect(choosePlacement(nameAt(10, 600), { width: 360, height: 150 }, viewport)).toBe('bottom');
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
        expect(placement).toMatch(/^(bottom|top)$/);
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

describe('a card at a side of its name', () => {
  const sides = fc.constantFrom('bottom', 'top', 'left', 'right');
  const names = fc.record({ left: fc.nat(920), top: fc.nat(780) });

  it('never covers it, and begins where it begins if there is room', () => {
    fc.assert(
      fc.property(sides, names, fc.boolean(), (side, { left, top }, isRtl) => {
        const name = nameAt(left, top);
        const at = placeAt(side, name, card, viewport, isRtl);
        const right = at.left + card.width;
        const bottom = at.top + card.height;
        const gaps = { bottom: at.top - name.bottom, top: name.top - bottom };
        const beside = { left: name.left - right, right: at.left - name.right };
        expect({ ...gaps, ...beside }[side]).toBe(GAP);
        if (side === 'bottom' || side === 'top') {
          expect(at.left).toBeGreaterThanOrEqual(MARGIN);
          expect(right).toBeLessThanOrEqual(viewport.width - MARGIN);
          const start = isRtl ? name.right - card.width : name.left;
          if (start >= MARGIN && start + card.width <= viewport.width - MARGIN) {
            expect(at.left).toBe(start);
          }
        } else expect(at.top).toBe(Math.max(MARGIN, Math.min(top, 800 - MARGIN - card.height)));
      }),
    );
  });

  it('is in view as a whole where it is no higher than its room', () => {
    fc.assert(
      fc.property(sides, names, (side, { left, top }) => {
        const name = nameAt(left, top);
        const height = roomAt(side, name, viewport);
        const at = placeAt(side, name, { ...card, height }, viewport, false);
        expect(at.top).toBeGreaterThanOrEqual(MARGIN);
        expect(at.top + height).toBeLessThanOrEqual(viewport.height - MARGIN);
      }),
    );
  });
});
