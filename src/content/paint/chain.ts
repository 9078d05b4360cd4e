import Mark from 'mark.js';
import type { HighlightStyle } from '../../model/settings.ts';
import type { Stroke } from './painter.ts';

const MARK = 'sidelight-mark';

/**
 * A text node of the page that was split for marks: the page's own node comes first and keeps the text up to the
 * first mark (perhaps none); behind it stand, for each mark, the mark and the text up to the next.
 */
export class Chain {
  readonly marks: HTMLElement[] = [];
  readonly #text: string;
  readonly #head: string;
  readonly #pieces: ChildNode[] = [];
  readonly #lastText: string;

  constructor(
    readonly node: Text,
    readonly strokes: Stroke[],
    style: HighlightStyle,
  ) {
    this.#text = node.data;
    let stroke = 0;
    // mark.js takes any node for a root; its types know elements only.
    new Mark(node as Node as HTMLElement).markRanges(
      strokes.map(({ start, end }) => ({ start, length: end - start })),
      {
        element: MARK,
        each: (element) => {
          const mark = element as HTMLElement;
          mark.removeAttribute('data-markjs');
          mark.dataset.type = strokes[stroke++]?.mention.type ?? '';
          mark.dataset.style = style;
          this.marks.push(mark);
        },
      },
    );
    this.#head = node.data;
    for (const mark of this.marks) {
      this.#pieces.push(mark);
      if (mark.nextSibling) this.#pieces.push(mark.nextSibling);
    }
    this.#lastText = this.#pieces.at(-1)?.textContent ?? '';
  }

  /** The page's text, as it was before it was split. */
  get text(): string {
    return this.#text;
  }

  /** All nodes that are ours: marks, the texts in them and the texts between. */
  get pieces(): Node[] {
    return this.#pieces.flatMap((piece) => [piece, ...piece.childNodes]);
  }

  /** Whether the page has written to its node since. */
  get isRewritten(): boolean {
    return this.node.data !== this.#head;
  }

  /** Whether all stands as it was made. */
  get isIntact(): boolean {
    if (this.isRewritten) return false;
    let before: ChildNode = this.node;
    for (const piece of this.#pieces) {
      if (before.nextSibling !== piece) return false;
      before = piece;
    }
    return this.#pieces.at(-1)?.textContent === this.#lastText;
  }

  /**
   * Gives the page's node its whole text back and takes the pieces away. Where the page has written to its node,
   * that is the truth and the pieces only go.
   */
  dissolve(rewritten = this.isRewritten): void {
    if (!rewritten) {
      this.node.appendData(this.#text.slice(this.#head.length) + this.#merged());
    }
    for (const piece of this.#pieces) piece.remove();
  }

  /** Text that the page's normalize() has drawn from a node behind the chain into the last piece. */
  #merged(): string {
    const last = this.#pieces.at(-1);
    if (!last?.isConnected) return '';
    const text = last.textContent ?? '';
    return text.startsWith(this.#lastText) ? text.slice(this.#lastText.length) : '';
  }
}
