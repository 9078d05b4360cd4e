import type { Point } from './types.ts';

/** The expression that calls a function in a page with arguments given here. */
export function callExpression(run: unknown, args: unknown[]): string {
  return `(${String(run)})(${literals(args)})`;
}

/** The declaration of a function that calls `run` with its `this` and then with arguments given here. */
export function callOnThis(run: unknown, args: unknown[]): string {
  return `function () { return (${String(run)})(${['this', literals(args)].join(', ')}); }`;
}

/** The expression that calls `run` with the extension's API and then with arguments given here. */
export function callWithApi(run: unknown, args: unknown[]): string {
  return `(${String(run)})(${['globalThis.browser ?? globalThis.chrome', literals(args)].join(', ')})`;
}

const literals = (args: unknown[]): string =>
  args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');

/** The last card on the page, in its open shadow trees, too. Runs in pages. */
export function lastCard(): Element | null {
  const cardsIn = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName === 'sidelight-card' ? [element] : []),
      ...(element.shadowRoot ? cardsIn(element.shadowRoot) : []),
    ]);
  return cardsIn(document).at(-1) ?? null;
}

/**
 * Where the pointer meets an element: the middle of its first line box; null if there is none.
 * Runs in pages, below a document or a shadow root.
 */
export function middleOf(selector: string): Point | null;
export function middleOf(root: ShadowRoot, selector: string): Point | null;
export function middleOf(rootOrSelector: ShadowRoot | string, inRoot?: string): Point | null {
  const root = typeof rootOrSelector === 'string' ? document : rootOrSelector;
  const element = root.querySelector(inRoot ?? (rootOrSelector as string));
  const boxOf = () => element?.getClientRects()[0];
  const isInView = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= innerHeight;
  const before = boxOf();
  if (before && !isInView(before))
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxOf();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
