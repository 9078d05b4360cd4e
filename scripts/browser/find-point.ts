import { middleOf } from './in-page.ts';
import { poll } from './poll.ts';
import type { BrowserPage, Point, Target } from './types.ts';

/** The point of the viewport that a target stands for, once it is there. */
export async function findPoint(page: BrowserPage, target: Target): Promise<Point> {
  if (typeof target === 'string') {
    return poll(() => page.evaluate<[string], Point | null>(middleOf, target), target);
  }
  if ('card' in target) {
    return poll(
      () => page.inCard<[string], Point | null>(middleOf, target.card),
      `${target.card} in the card`,
    );
  }
  return target;
}
