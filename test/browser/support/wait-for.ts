import { poll } from '../../../scripts/browser/poll.ts';
import type { BrowserPage, InPage } from '../../../scripts/browser/types.ts';

/** Waits until a function in the page answers something truthy, and returns it. */
export function waitFor<A extends unknown[], R>(
  page: BrowserPage,
  run: InPage<A, R>,
  ...args: A
): Promise<NonNullable<R>> {
  return poll(() => page.evaluate(run, ...args), `${run.toString()} on ${page.url}`);
}

/** Waits until a function on the card's shadow root answers something truthy, and returns it. */
export function waitForCard<A extends unknown[], R>(
  page: BrowserPage,
  run: InPage<[ShadowRoot, ...A], R>,
  ...args: A
): Promise<NonNullable<R>> {
  return poll(() => page.inCard(run, ...args), `${run.toString()} in the card of ${page.url}`);
}
