/** How the page is moved: at once for readers who want no motion. */
export const scrollBehavior = (): ScrollBehavior =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** Whether a place of the page is to be seen: neither scrolled away nor behind something. */
function isSeen(range: Range): boolean {
  const [line] = range.getClientRects();
  const root = range.startContainer.getRootNode();
  if (!line || !(root instanceof Document || root instanceof ShadowRoot)) return false;
  const at = root.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  return at !== null && range.intersectsNode(at);
}

/** Brings a place of the page to the middle of the viewport, unless it is to be seen already. */
export function scrollToRange(range: Range): void {
  if (isSeen(range)) return;
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight) return;
  scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: scrollBehavior() });
}
