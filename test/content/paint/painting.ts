import { finish } from '../../../src/content/page/slices.ts';
import type { Mention, Strokes } from '../../../src/content/paint/painter.ts';
import { MarkPainter, type Break } from '../../../src/content/paint/mark-painter.ts';

/** jsdom has no custom highlights: here is a registry, and highlights that are sets of ranges. */
export function provideHighlights(): Map<string, Set<AbstractRange>> {
  const highlights = new Map<string, Set<AbstractRange>>();
  class FakeHighlight extends Set<AbstractRange> {
    constructor(...ranges: AbstractRange[]) {
      super(ranges);
    }
  }
  Object.assign(globalThis, { CSS: { highlights }, Highlight: FakeHighlight });
  return highlights;
}

/** The text nodes below a node, in document order. */
export function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Strokes for every `word` in these text nodes. */
function strokesFor(texts: Text[], word: string, textOf = (node: Text) => node.data): Strokes {
  const strokes: Strokes = new Map();
  for (const node of texts) {
    const text = textOf(node);
    const run = { block: document.body, nodes: [node], starts: [0], text, stale: false };
    const found = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => {
      const end = index + word.length;
      const mention: Mention = { run, start: index, end, type: 'place', entities: [0] };
      return { start: index, end, mention };
    });
    if (found.length > 0) strokes.set(node, found);
  }
  return strokes;
}

/** A mark painter over a page, with the observer that tells it of the page's changes. */
export class PaintedPage {
  readonly breaks: Break[] = [];
  readonly painter = new MarkPainter({
    unseen: (work) => {
      this.heal();
      work();
      this.#observer.takeRecords();
    },
    onBroken: (_node, _parent, how) => this.breaks.push(how),
  });
  readonly #observer = new MutationObserver(() => undefined);

  constructor(readonly root: Element) {
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      characterDataOldValue: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['contenteditable'],
    });
  }

  /** Paints every `word` that stands in text of the page's own. */
  paint(word: string, mayPaint: (node: Text) => boolean = () => true): void {
    this.heal();
    const { painter } = this;
    const texts = textsIn(this.root).filter((node) => !painter.isOurs(node) && mayPaint(node));
    const strokes = strokesFor(texts, word, (node) => painter.textOf(node));
    finish(painter.keep(strokes));
    painter.add(strokes, 'underline-tint');
  }

  /** What the observer's callback does before the browser paints. */
  heal(): void {
    this.painter.heal(this.#observer.takeRecords());
    this.#observer.takeRecords();
  }

  get marks(): number {
    return this.root.querySelectorAll('sidelight-mark').length;
  }
}
