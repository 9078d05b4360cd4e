/** Entries by text node, those first that are nearest to what the reader looks at. */
export function fromView<T>(entries: Iterable<[Text, T]>): [Text, T][] {
  const all = [...entries];
  // At the top of the page its own order is the right one, and costs no layout.
  const seen = scrollY > 0 && document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  if (!seen) return all;
  const isBehind = ([node]: [Text, T]) =>
    (seen.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const middle = all.findIndex(isBehind);
  const far = (index: number) => Math.abs(index - (middle < 0 ? all.length : middle));
  return all
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => far(a.index) - far(b.index))
    .map(({ entry }) => entry);
}
