/**
 * Takes down what an earlier version of Sidelight left on the page when it was updated. Each mark stands between
 * the page's own text node, which is the first of its chain, and one piece split off behind it.
 */
export function clearLeftovers(): void {
  for (const mark of document.querySelectorAll('sidelight-mark')) {
    const own = mark.previousSibling;
    const rest = mark.nextSibling;
    if (!(own instanceof Text) || !(rest instanceof Text)) continue;
    own.appendData(mark.textContent + rest.data);
    mark.remove();
    rest.remove();
  }
  for (const card of document.querySelectorAll('sidelight-card')) card.remove();
}
