import type { HighlightStyle } from '../../model/settings.ts';
import type { Stroke } from './painter.ts';
import { isEditOfHead } from './rewritten.ts';
import { wrapRanges } from './wrap.ts';

/** A part of a chain that is ours: a mark or the text behind one, and the text node that holds its words. */
interface Piece {
  node: ChildNode;
  text: Text;
  /** Where its words begin in the whole text. */
  start: number;
  /** Its words as they were split off. */
  words: string;
}

/**
 * A text node of the page that was split for marks: the page's own node comes first and keeps the text up to the
 * first mark (perhaps none); behind it stand, for each mark, the mark and the text up to the next.
 */
export class Chain {
  readonly marks: readonly HTMLElement[];
  readonly #text: string;
  readonly #head: string;
  readonly #pieces: Piece[] = [];
  /**
   * An empty text node in the first mark. Nobody sees it but normalize(), which takes it away: so a page's node that
   * is gone, and stood empty at the head of its chain, was not removed by the page's wish.
   */
  readonly #witness = document.createTextNode('');

  constructor(
    readonly node: Text,
    readonly strokes: Stroke[],
    style: HighlightStyle,
  ) {
    this.#text = node.data;
    this.marks = wrapRanges(node, strokes);
    this.marks.forEach((mark, i) => {
      mark.dataset.type = strokes[i]?.mention.type ?? '';
      mark.dataset.style = style;
    });
    this.#head = node.data;
    let start = this.#head.length;
    const add = (piece: ChildNode | null, text: ChildNode | null) => {
      if (!piece || !(text instanceof Text)) return;
      this.#pieces.push({ node: piece, text, start, words: text.data });
      start += text.length;
    };
    for (const mark of this.marks) {
      add(mark, mark.firstChild);
      add(mark.nextSibling, mark.nextSibling);
    }
    this.marks[0]?.append(this.#witness);
  }

  /** The page's text, as it was before it was split. */
  get text(): string {
    return this.#text;
  }

  /** All nodes that are ours: marks, the texts in them and the texts between. */
  get pieces(): Node[] {
    return [...new Set(this.#pieces.flatMap(({ node, text }) => [node, text])), this.#witness];
  }

  /** The page's node and all that are ours. */
  get nodes(): Node[] {
    return [this.node, ...this.pieces];
  }

  /** Whether all stands as it was made. */
  get isIntact(): boolean {
    if (this.node.data !== this.#head) return false;
    let before: ChildNode = this.node;
    for (const { node, text, words } of this.#pieces) {
      if (before.nextSibling !== node || text.data !== words) return false;
      if (text !== node && !this.#isFilled(node, text)) return false;
      before = node;
    }
    return true;
  }

  /** Whether text of the page's own stands beside it, which the page's normalize() would make one with it. */
  get isBesideText(): boolean {
    const last = this.#pieces.at(-1)?.node ?? this.node;
    return this.node.previousSibling instanceof Text || last.nextSibling instanceof Text;
  }

  /** Where a place in one of our nodes is in the page's own; null for a place elsewhere. */
  offsetOf(container: Node, offset: number): number | null {
    if (container === this.#witness) return this.offsetOf(this.#witness.parentNode ?? container, 1);
    const piece = this.#pieces.find(({ node, text }) => container === node || container === text);
    if (!piece) return null;
    const within = container === piece.text ? offset : offset > 0 ? piece.words.length : 0;
    return piece.start + within;
  }

  /**
   * Takes the pieces away, and gives the page's own node the text that it would have had without them, whatever the
   * page has done to either. Nodes that the page put in between stay.
   *
   * @param written - whether the page has written to its node since the chain was made
   * @param isReplaced - whether it put their words in the place of marks
   */
  dissolve(written: boolean, isReplaced = false): void {
    // normalize() writes to every text node, nothing to most.
    const isSet = written && (this.#witness.parentNode !== null || this.node.data !== this.#head);
    if (this.#wasNormalized) this.#afterNormalize();
    else if (!isSet || (!this.#afterSplit() && this.#wasEdited)) this.#giveBack(isReplaced);
    this.#remove();
  }

  /** The page's normalize() took the empty head away, or drew it into the text before it; the marks still stand. */
  get #wasNormalized(): boolean {
    const first = this.#pieces[0]?.node;
    if (!first?.parentNode || this.#witness.parentNode || this.node.parentNode) return false;
    const { previousSibling } = first;
    return (
      this.#head === '' ||
      (previousSibling instanceof Text && previousSibling.data.endsWith(this.#head))
    );
  }

  #afterNormalize(): void {
    const first = this.#pieces[0]?.node;
    // Text before it drew in the head, and would have drawn in all.
    const before = first?.previousSibling;
    if (!(before instanceof Text)) first?.before(this.node);
    this.#collect(before instanceof Text ? before : this.node);
  }

  /** The page's splitText(): what it cut off stands before the first mark, and would have ended with all the rest. */
  #afterSplit(): boolean {
    const cut = this.#pieces[0]?.node.previousSibling;
    if (!(cut instanceof Text) || cut === this.node || !this.#head.endsWith(cut.data)) return false;
    if (cut.data === '' && this.node.data !== this.#head) return false;
    this.#collect(cut);
    return true;
  }

  /** Whether the page changed the words it found in each text node, rather than setting all of its text. */
  get #wasEdited(): boolean {
    return (
      this.#pieces.some(({ text, words }) => text.data !== words) ||
      isEditOfHead(this.node.data, this.#head, this.#text)
    );
  }

  /** Gives the page's node the words of the pieces that stand beside it, or of all if the page took it from them. */
  #giveBack(isReplaced: boolean): void {
    if (this.#collect(this.node)) return;
    if (isReplaced) return;
    this.node.appendData(this.#pieces.map(({ text }) => text.data).join(''));
  }

  /**
   * Gathers the words of the pieces beside a text node in it. Where the page put a text node of its own between
   * pieces, as when it wraps words, that one takes the words behind it; behind an element a new one does.
   *
   * @returns whether there was any piece beside it
   */
  #collect(into: Text): boolean {
    const beside = new Map<ChildNode, Text>();
    for (const { node, text } of this.#pieces) {
      for (const own of [node, text]) if (isBeside(own, into)) beside.set(own, text);
    }
    const [first] = beside.keys();
    if (!first) return false;
    let next: ChildNode | null = this.#isFirstGone(into, first) ? into.nextSibling : first;
    let target: Text | null = into;
    while (next && beside.size > 0) {
      const current: ChildNode = next;
      next = current.nextSibling;
      const text = beside.get(current);
      if (!text) {
        target = current instanceof Text ? current : null;
        continue;
      }
      beside.delete(current);
      if (!current.contains(text)) continue;
      if (!target) current.before((target = document.createTextNode('')));
      target.appendData(text.data);
    }
    return true;
  }

  /** Whether the page took the first mark away: what stands between `into` and what is left may stand in its place. */
  #isFirstGone(into: Text, left: Node): boolean {
    const mark = this.#pieces[0]?.node;
    const isBehind = into.compareDocumentPosition(left) & Node.DOCUMENT_POSITION_FOLLOWING;
    return mark !== undefined && !isBeside(mark, into) && isBehind !== 0;
  }

  #remove(): void {
    this.#witness.remove();
    for (const { node, text } of this.#pieces) {
      text.remove();
      if (node instanceof Element) node.replaceWith(...node.childNodes);
    }
  }

  /** Whether a mark holds its words and nothing else. */
  #isFilled(mark: Node, text: Text): boolean {
    const last = mark === this.marks[0] ? this.#witness : text;
    return (
      mark.firstChild === text &&
      mark.lastChild === last &&
      (last === text || text.nextSibling === last)
    );
  }
}

function isBeside(a: Node, b: Node): boolean {
  return a.parentNode !== null && a.parentNode === b.parentNode;
}
