import type { HighlightStyle } from '../../model/settings.ts';
import { Chain } from './chain.ts';
import { sameStrokes, type Mention, type Painter, type Stroke, type Strokes } from './painter.ts';

/** Whether the reader is selecting in a text node: painting would take the selection away. */
function isSelected(node: Text): boolean {
  const selection = document.getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(node, true);
}

/** Paints with elements, made by mark.js. */
export class MarkPainter implements Painter {
  readonly #chains = new Map<Text, Chain>();
  readonly #owners = new WeakMap<Node, Chain>();
  readonly #mentions = new WeakMap<Element, Mention>();
  #style: HighlightStyle | null = null;

  /**
   * @param unseen - lets a change of the page pass without being taken for the page's own
   * @param onRewritten - called when the page changed text that was painted
   */
  constructor(
    private readonly unseen: (work: () => void) => void,
    private readonly onRewritten: () => void,
  ) {}

  textOf(node: Text): string {
    return this.#chains.get(node)?.text ?? node.data;
  }

  isOurs(node: Text): boolean {
    return this.#owners.has(node);
  }

  paint(strokes: Strokes, style: HighlightStyle): void {
    this.unseen(() => {
      const restyled = style !== this.#style;
      this.#style = style;
      for (const chain of [...this.#chains.values()]) {
        const wanted = strokes.get(chain.node) ?? [];
        if (!chain.isIntact || !sameStrokes(chain.strokes, wanted)) this.#dissolve(chain);
        else if (restyled) for (const mark of chain.marks) mark.dataset.style = style;
      }
      for (const [node, wanted] of strokes) this.#paintNode(node, wanted, style);
    });
  }

  #paintNode(node: Text, wanted: Stroke[], style: HighlightStyle): void {
    let chain = this.#chains.get(node);
    if (!chain) {
      if (wanted.length === 0 || !node.isConnected || isSelected(node)) return;
      if ((wanted.at(-1)?.end ?? 0) > node.data.length) return;
      chain = new Chain(node, wanted, style);
      this.#chains.set(node, chain);
      for (const piece of chain.pieces) this.#owners.set(piece, chain);
    }
    chain.marks.forEach((mark, i) => {
      const stroke = wanted[i];
      if (stroke) this.#mentions.set(mark, stroke.mention);
    });
  }

  heal(records: MutationRecord[]): void {
    if (this.#chains.size === 0) return;
    const touched = new Set<Chain>();
    const rewritten = new Set<Chain>();
    const touch = (node: Node | null) => {
      const chain =
        node && (this.#owners.get(node) ?? (node instanceof Text ? this.#chains.get(node) : null));
      if (chain && this.#chains.get(chain.node) === chain) touched.add(chain);
    };
    for (const {
      type,
      target,
      removedNodes,
      addedNodes,
      previousSibling,
      nextSibling,
    } of records) {
      touch(target);
      // The page may have written the very text that its node had been left with.
      const written = type === 'characterData' ? this.#chains.get(target as Text) : undefined;
      if (written) rewritten.add(written);
      removedNodes.forEach(touch);
      if (addedNodes.length === 0) continue;
      touch(previousSibling);
      touch(nextSibling);
    }
    for (const chain of touched) {
      if (rewritten.has(chain)) this.onRewritten();
      else if (chain.isIntact && chain.node.isConnected) continue;
      this.#dissolve(chain, rewritten.has(chain));
    }
  }

  mentionAt({ target }: { target: EventTarget | null }): Mention | null {
    if (!(target instanceof Element)) return null;
    const mark = target.closest('sidelight-mark');
    return (mark && this.#mentions.get(mark)) ?? null;
  }

  rangeOf(mention: Mention): Range | null {
    const marks = mention.run.nodes.flatMap(
      (node) =>
        this.#chains.get(node)?.marks.filter((mark) => this.#mentions.get(mark) === mention) ?? [],
    );
    const [first] = marks;
    const last = marks.at(-1);
    if (!first || !last) return null;
    const range = document.createRange();
    range.setStartBefore(first.firstChild ?? first);
    range.setEndAfter(last.lastChild ?? last);
    return range;
  }

  destroy(): void {
    this.unseen(() => {
      for (const chain of [...this.#chains.values()]) this.#dissolve(chain);
    });
  }

  #dissolve(chain: Chain, rewritten = chain.isRewritten): void {
    chain.dissolve(rewritten);
    this.#chains.delete(chain.node);
    for (const piece of chain.pieces) this.#owners.delete(piece);
  }
}
