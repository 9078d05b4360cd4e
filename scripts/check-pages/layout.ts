/** How far text may move, in px. */
const TOLERANCE = 1;

/** Where the text of an element stands: its box, and those of its first and last letter. */
type Boxes = number[];

interface Remembered {
  places: Map<Element, Boxes>;
}

/**
 * Compares where all text stands with where it stood when this was last called with `remember`. Runs in the page,
 * uses nothing from outside itself but its arguments.
 *
 * @param name - where the page keeps what is remembered
 * @returns the text that moved furthest, and how far in px; null if none moved by more than `tolerance`
 */
function compareLayout(name: string, remember: boolean, tolerance: number): string | null {
  const store = window as unknown as Record<string, Remembered | undefined>;
  const ours = (element: Element) => element.localName.startsWith('sidelight-');
  const letters = (element: Element) => {
    const texts: Text[] = [];
    for (const child of element.childNodes) {
      const inside = child instanceof Element && ours(child) ? child.childNodes : [child];
      for (const node of inside) if (node instanceof Text && node.data.trim()) texts.push(node);
    }
    return texts;
  };
  const boxOf = (range: Range) => {
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return [left, top, right, bottom];
  };
  const placesOf = (root: Document | ShadowRoot, found: Map<Element, Boxes>) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) placesOf(element.shadowRoot, found);
      const texts = ours(element) ? [] : letters(element);
      const [first, last] = [texts[0], texts.at(-1)];
      if (!first || !last) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      const boxes = boxOf(range);
      const from = first.data.search(/\S/);
      range.setStart(first, from);
      range.setEnd(first, from + 1);
      boxes.push(...boxOf(range));
      const to = last.data.trimEnd().length;
      range.setEnd(last, to);
      range.setStart(last, to - 1);
      boxes.push(...boxOf(range));
      found.set(element, boxes);
    }
    return found;
  };
  const now = placesOf(document, new Map());
  const before = store[name]?.places;
  if (remember) {
    // What moves by itself between two looks tells nothing.
    for (const [element, boxes] of before ?? []) {
      if (now.get(element)?.some((edge, i) => Math.abs(edge - (boxes[i] ?? edge)) > 0.1)) {
        now.delete(element);
      }
    }
    Object.defineProperty(window, name, { value: { places: now }, configurable: true });
    return null;
  }
  let furthest = tolerance;
  let moved: string | null = null;
  for (const [element, boxes] of before ?? []) {
    const there = now.get(element);
    const by = there
      ? Math.max(...there.map((edge, i) => Math.abs(edge - (boxes[i] ?? edge))))
      : Infinity;
    if (by <= furthest) continue;
    furthest = by;
    moved = `“${element.textContent.trim().slice(0, 40)}” by ${by.toFixed(1)} px`;
  }
  return moved;
}

const PLACES = '__sidelightPlaces';

type Evaluate = <A extends unknown[], R>(run: (...args: A) => R, ...args: A) => Promise<R>;

/** Remembers where a page's text stands; called twice, forgets what moves by itself. */
export async function rememberLayout(evaluate: Evaluate): Promise<void> {
  await evaluate(compareLayout, PLACES, true, TOLERANCE);
}

/** What of a page's text stands elsewhere than it is remembered, in a few words; null if nothing does. */
export const movedText = (evaluate: Evaluate): Promise<string | null> =>
  evaluate(compareLayout, PLACES, false, TOLERANCE);
