import Mark from 'mark.js';

const OPTIONS = { element: 'sidelight-mark' };

/** The step of mark.js that makes one mark. Classes made of it may take it alone, but its types don't tell. */
const Wrapper = Mark as unknown as new (context: Element) => {
  /** Returns the text behind the mark. */
  wrapRangeInTextNode: (node: Text, start: number, end: number) => Text;
};

class Marker extends Wrapper {
  get opt() {
    return OPTIONS;
  }
}

/**
 * Splits a text node and wraps ranges of it in marks: what stands before the first stays in the node.
 *
 * @param ranges - in order, none of them overlapping or empty
 * @returns the marks, one for each range
 */
export function wrapRanges(
  node: Text,
  ranges: readonly { start: number; end: number }[],
): HTMLElement[] {
  const marker = new Marker(document.documentElement);
  let rest = node;
  let from = 0;
  return ranges.map(({ start, end }) => {
    rest = marker.wrapRangeInTextNode(rest, start - from, end - from);
    from = end;
    const mark = rest.previousSibling as HTMLElement;
    mark.removeAttribute('data-markjs');
    return mark;
  });
}
