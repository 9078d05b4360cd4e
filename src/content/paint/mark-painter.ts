import type { HighlightStyle } from '../../model/settings.ts';
import { Chain } from './chain.ts';
import { batchesOf } from './batches.ts';
import {
  sameStrokes,
  type Brush,
  type Mention,
  type Stroke,
  type Strokes,
  type Texts,
} from './painter.ts';
import { keepPlaces } from './places.ts';
import { unwrapMark } from './unwrap.ts';

const MARK = 'sidelight-mark';
const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * What the page did to a painted text node: wrote to it, took it away, changed what stands around it, or took it away
 * with all of that.
 */
export type Break = 'written' | 'removed' | 'torn' | 'gone';

export interface MarkPainterOptions {
  /** Lets a change of the page pass without being taken for the page's own. */
  unseen: (work: () => void) => void;
  /** Called when the page broke a chain, before it is dissolved; `parent` is where its marks stand. */
  onBroken: (node: Text, parent: Element | null, how: Break) => void;
}

/** Paints with elements, made by mark.js. */
export class MarkPainter implements Brush {
  readonly #chains = new Map<Text, Chain>();
  readonly #owners = new WeakMap<Node, Chain>();
  readonly #mentions = new WeakMap<Element, Mention>();
  /** Only then can the page have copies of marks. */
  #hasPainted = false;

  constructor(private readonly options: MarkPainterOptions) {}

  textOf(node: Text): string {
    return this.#chains.get(node)?.text ?? node.data;
  }

  isOurs(node: Node): boolean {
    return this.#owners.has(node);
  }

  /** Whether a text node is painted so already. */
  has(node: Text): boolean {
    return this.#chains.has(node);
  }

  *keep(texts: Texts): Generator<void> {
    for (const batch of batchesOf(this.#chains.keys())) {
      yield;
      this.erase(batch.filter((node) => !texts.has(node)));
    }
  }

  add(strokes: Strokes, style: HighlightStyle): void {
    this.options.unseen(() => {
      const outdated = new Set<Chain>();
      for (const [node, wanted] of strokes) {
        const chain = this.#chains.get(node);
        if (chain && !(chain.isIntact && sameStrokes(chain.strokes, wanted))) outdated.add(chain);
      }
      this.#dissolve(outdated);
      for (const [node, wanted] of strokes) this.#paintNode(node, wanted, style);
    });
  }

  erase(nodes: Iterable<Text>): void {
    const chains = new Set<Chain>();
    for (const node of nodes) {
      const chain = this.#chains.get(node);
      if (chain) chains.add(chain);
    }
    this.#takeAway(chains);
  }

  #paintNode(node: Text, wanted: Stroke[], style: HighlightStyle): void {
    let chain = this.#chains.get(node);
    if (!chain) {
      if (wanted.length === 0 || !node.isConnected) return;
      if ((wanted.at(-1)?.end ?? 0) > node.data.length) return;
      chain = new Chain(node, wanted, style);
      this.#hasPainted = true;
      this.#chains.set(node, chain);
      for (const piece of chain.pieces) this.#owners.set(piece, chain);
    }
    chain.marks.forEach((mark, i) => {
      if (mark.dataset.style !== style) mark.dataset.style = style;
      const stroke = wanted[i];
      if (stroke) this.#mentions.set(mark, stroke.mention);
    });
  }

  heal(records: MutationRecord[]): void {
    if (!this.#hasPainted) return;
    const touched = new Set<Chain>();
    const written = new Set<Chain>();
    const replaced = new Set<Chain>();
    const inTheWay = new Set<Chain>();
    const touch = (node: Node | null) => {
      const chain = node && (this.#owners.get(node) ?? this.#chains.get(node as Text));
      if (chain && this.#chains.get(chain.node) === chain) touched.add(chain);
    };
    for (const record of records) {
      const { type, target } = record;
      if (type === 'attributes') {
        if (target instanceof Element && target.matches(EDITABLE)) {
          for (const chain of this.#chains.values()) {
            if (target.contains(chain.node)) inTheWay.add(chain);
          }
        }
        continue;
      }
      touch(target);
      // The page may have written the very text that its node had been left with.
      const own = type === 'characterData' ? this.#chains.get(target as Text) : undefined;
      if (own) written.add(own);
      const mark = replacedBySame(record);
      const loser = mark && this.#owners.get(mark);
      if (loser) replaced.add(loser);
      [...record.removedNodes, record.previousSibling, record.nextSibling].forEach(touch);
      record.addedNodes.forEach((node) => {
        this.#removeCopies(node);
      });
    }
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) {
      for (const chain of this.#chains.values()) if (!chain.node.isConnected) touched.add(chain);
    }
    for (const chain of touched) {
      const isBroken = written.has(chain) || !chain.isIntact;
      if (isBroken) this.#reportBreak(chain, written.has(chain));
      else if (!chain.node.isConnected) this.options.onBroken(chain.node, null, 'gone');
      if (isBroken || !chain.node.isConnected || chain.isBesideText) inTheWay.add(chain);
    }
    this.#dissolve(inTheWay, written, replaced);
  }

  #reportBreak(chain: Chain, isWritten: boolean): void {
    const home = chain.marks[0]?.parentElement ?? chain.node.parentElement;
    const isGone = !chain.node.isConnected || chain.node.parentElement !== home;
    this.options.onBroken(chain.node, home, isWritten ? 'written' : isGone ? 'removed' : 'torn');
  }

  /**
   * Takes the marks of those texts away, at once, that have a node for which `isIn` is true.
   *
   * @returns whether there were any
   */
  clear(isIn: (node: Node) => boolean): boolean {
    const chains = new Set<Chain>();
    for (const chain of this.#chains.values()) if (chain.nodes.some(isIn)) chains.add(chain);
    this.#takeAway(chains);
    return chains.size > 0;
  }

  mentionAt({ target }: { target: EventTarget | null }): Mention | null {
    if (!(target instanceof Element)) return null;
    const mark = target.closest(MARK);
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
    this.#takeAway(new Set(this.#chains.values()));
  }

  #takeAway(chains: ReadonlySet<Chain>): void {
    if (chains.size === 0) return;
    this.options.unseen(() => {
      this.#dissolve(chains);
    });
  }

  #dissolve(
    chains: ReadonlySet<Chain>,
    written: ReadonlySet<Chain> = new Set(),
    replaced: ReadonlySet<Chain> = new Set(),
  ): void {
    if (chains.size === 0) return;
    const putBack = keepPlaces((node, offset) => this.#follow(node, offset));
    for (const chain of chains) {
      chain.dissolve(written.has(chain), replaced.has(chain));
      this.#chains.delete(chain.node);
      for (const piece of chain.pieces) this.#owners.delete(piece);
    }
    putBack();
  }

  /** Where a place in or before one of our nodes will be in the page's own. */
  #follow(node: Node, offset: number): (() => readonly [Node, number]) | null {
    // A place between two nodes is known by the one behind it.
    const behind = node.childNodes[offset];
    const inside = this.#owners.get(node);
    const chain = inside ?? (behind && this.#owners.get(behind));
    if (!chain) return null;
    const at = inside || !behind ? chain.offsetOf(node, offset) : chain.offsetOf(behind, 0);
    return at === null ? null : () => [chain.node, Math.min(at, chain.node.length)];
  }

  /** The page's copies of what it found on itself get our marks with them. */
  #removeCopies(added: Node): void {
    if (!(added instanceof Element) || !this.#hasPainted) return;
    const copies = added.localName === MARK ? [added] : added.getElementsByTagName(MARK);
    for (const mark of [...copies]) if (!this.#owners.has(mark)) unwrapMark(mark);
  }
}

/** The node that the page put another with the same words in place of, if it did. */
function replacedBySame({ removedNodes, addedNodes }: MutationRecord): Node | null {
  const [gone, came] = [removedNodes[0], addedNodes[0]];
  if (!gone || !came || removedNodes.length + addedNodes.length > 2) return null;
  return gone.textContent === came.textContent ? gone : null;
}
