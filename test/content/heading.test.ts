import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '../../src/content/hover/heading.ts';

const name = { x: 100, y: 100 };
const card = { left: 80, top: 120, right: 440, bottom: 500 };

describe('the way from a name to its card', () => {
  it.each([
    ['straight down', { x: 100, y: 110 }, true],
    ['askew towards its far corner', { x: 200, y: 112 }, true],
    ['along the line of text', { x: 200, y: 100 }, false],
    ['away', { x: 100, y: 90 }, false],
    ['down beside it', { x: 60, y: 110 }, false],
    ['nowhere', name, false],
  ])('%s', (_, point, expected) => {
    expect(isOnTheWay(name, point, card)).toBe(expected);
  });

  it('is any step of a straight line into the card, and none beyond it', () => {
    // Not of its very edge, where the steps' rounding decides.
    const target = fc.record({
      x: fc.integer({ min: card.left + 1, max: card.right - 1 }),
      y: fc.integer({ min: card.top + 1, max: card.bottom - 1 }),
    });
    fc.assert(
      fc.property(target, fc.integer({ min: 1, max: 99 }), ({ x, y }, percent) => {
        const point = (part: number) => ({
          x: name.x + ((x - name.x) * part) / 100,
          y: name.y + ((y - name.y) * part) / 100,
        });
        expect(isOnTheWay(name, point(percent), card)).toBe(true);
        expect(isOnTheWay(name, point(percent - 100), card)).toBe(false);
      }),
    );
  });
});
