import { unwrapMark } from './paint/unwrap.ts';

/** Takes down what an earlier version of Sidelight left on the page when it was updated. */
export function clearLeftovers(): void {
  for (const mark of document.querySelectorAll('sidelight-mark')) unwrapMark(mark);
  for (const card of document.querySelectorAll('sidelight-card')) card.remove();
}
