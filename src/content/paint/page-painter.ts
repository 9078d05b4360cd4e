import type { HighlightStyle } from '../../model/settings.ts';
import { isServerRendered, laysOutText } from './choose-painter.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { MarkPainter } from './mark-painter.ts';
import type { Mention, Painter, Strokes } from './painter.ts';

/** More rewrites of painted text than this within `REWRITE_SPAN` ms: the page is too lively for elements. */
const MAX_REWRITES = 20;
const REWRITE_SPAN = 10_000;

/**
 * Paints with elements where they do no harm, with custom highlights where they might: on pages that a framework
 * has rendered on its server or that keep rewriting their text, and in text that is laid out node by node.
 */
export class PagePainter implements Painter {
  readonly #marks: MarkPainter;
  readonly #highlights = new HighlightPainter();
  #withoutMarks: boolean;
  #rewrites: number[] = [];

  constructor(unseen: (work: () => void) => void) {
    this.#withoutMarks = isServerRendered();
    this.#marks = new MarkPainter(unseen, () => {
      this.#countRewrite();
    });
  }

  textOf(node: Text): string {
    return this.#marks.textOf(node);
  }

  isOurs(node: Text): boolean {
    return this.#marks.isOurs(node);
  }

  paint(strokes: Strokes, style: HighlightStyle): void {
    const marked: Strokes = new Map();
    const highlighted: Strokes = new Map();
    for (const [node, wanted] of strokes) {
      const byHighlight = this.#withoutMarks || laysOutText(node.parentElement);
      (byHighlight ? highlighted : marked).set(node, wanted);
    }
    this.#marks.paint(marked, style);
    this.#highlights.paint(highlighted, style);
  }

  heal(records: MutationRecord[]): void {
    this.#marks.heal(records);
    this.#highlights.heal(records);
  }

  mentionAt(event: {
    target: EventTarget | null;
    clientX: number;
    clientY: number;
  }): Mention | null {
    return this.#marks.mentionAt(event) ?? this.#highlights.mentionAt(event);
  }

  rangeOf(mention: Mention): Range | null {
    return this.#marks.rangeOf(mention) ?? this.#highlights.rangeOf(mention);
  }

  destroy(): void {
    this.#marks.destroy();
    this.#highlights.destroy();
  }

  #countRewrite(): void {
    const now = performance.now();
    this.#rewrites = [...this.#rewrites.filter((time) => time > now - REWRITE_SPAN), now];
    if (this.#rewrites.length > MAX_REWRITES) this.#withoutMarks = true;
  }
}
