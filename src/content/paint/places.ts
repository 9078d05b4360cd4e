/** A place in the document as ranges and selections know it. */
type Place = readonly [node: Node, offset: number];

/** Where a place will be once nodes of ours are gone; asked before they go, answered after. Null: it stays. */
type Follow = (node: Node, offset: number) => (() => Place) | null;

/** What the page's own highlights are registered without. */
const OURS = 'sidelight-';

/**
 * Keeps the reader's selection, and what the page itself highlights, where they are while nodes of ours go: a
 * browser would move an end that stands in a removed node to where that node was.
 *
 * @returns puts them back, to be called when the nodes are gone
 */
export function keepPlaces(follow: Follow): () => void {
  const back: (() => void)[] = [];
  keepSelection(follow, back);
  eachHighlighted((range) => {
    if (range instanceof Range) keepRange(range, follow, back);
  });
  return () => {
    for (const put of back) put();
  };
}

function keepSelection(follow: Follow, back: (() => void)[]): void {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  const anchor = follow(anchorNode, anchorOffset);
  const focus = follow(focusNode, focusOffset);
  if (!anchor && !focus) return;
  back.push(() => {
    const [startNode, startOffset] = anchor?.() ?? [anchorNode, anchorOffset];
    const [endNode, endOffset] = focus?.() ?? [focusNode, focusOffset];
    selection.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
  });
}

function keepRange(range: Range, follow: Follow, back: (() => void)[]): void {
  const start = follow(range.startContainer, range.startOffset);
  const end = follow(range.endContainer, range.endOffset);
  if (start)
    back.push(() => {
      range.setStart(...start());
    });
  if (end)
    back.push(() => {
      range.setEnd(...end());
    });
}

/** Tells, as things are now, whether the reader's selection or caret stands in a text or the page highlights a part of it. */
export function textInUse(): (node: Text) => boolean {
  const selection = document.getSelection();
  const ranges: AbstractRange[] = [];
  eachHighlighted((range) => ranges.push(range));
  return (node) =>
    selection?.anchorNode === node ||
    (selection?.isCollapsed === false && selection.containsNode(node, true)) ||
    ranges.some(
      (range) =>
        range.startContainer === node ||
        range.endContainer === node ||
        (range instanceof Range && range.intersectsNode(node)),
    );
}

/** Calls `act` for what the page itself has highlighted. */
function eachHighlighted(act: (range: AbstractRange) => void): void {
  try {
    each(CSS.highlights, (highlight: Highlight, name: string) => {
      if (!name.startsWith(OURS)) each(highlight, act);
    });
  } catch {
    // The page's own ways are whatever the page made of them.
  }
}

interface Collection<A extends unknown[]> {
  forEach: (act: (...args: A) => void) => void;
  /** In Firefox: the object as the page sees it. */
  wrappedJSObject?: Collection<A>;
}

declare global {
  /** Firefox only: a function that the page's objects may call. */
  var exportFunction: (<F>(act: F, scope: object) => F) | undefined;
}

/** Goes through a collection of the page's, to which Firefox lets content scripts only by the page's own ways. */
function each<A extends unknown[]>(collection: Collection<A>, act: (...args: A) => void): void {
  const { wrappedJSObject } = collection;
  if (wrappedJSObject && globalThis.exportFunction) {
    wrappedJSObject.forEach(globalThis.exportFunction(act, window));
  } else {
    collection.forEach(act);
  }
}
