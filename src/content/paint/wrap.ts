import Mark from 'mark.js';

const MARK = 'sidelight-mark';

/** The step of mark.js that makes one mark; its types know the searches alone that lead to it. */
interface Wrapper {
  opt: { element: string };
  /** Returns the text behind the mark. */
  wrapRangeInTextNode: (node: Text, start: number, end: number) => Text;
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
  const wrapper = new Mark(document.documentElement) as unknown as Wrapper;
  wrapper.opt = { element: MARK };
  let rest = node;
  let from = 0;
  return ranges.map(({ start, end }) => {
    rest = wrapper.wrapRangeInTextNode(rest, start - from, end - from);
    from = end;
    const mark = rest.previousSibling as HTMLElement;
    mark.removeAttribute('data-markjs');
    return mark;
  });
}
