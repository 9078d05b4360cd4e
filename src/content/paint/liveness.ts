import { parentOf } from '../page/parent.ts';
import type { Break } from './mark-painter.ts';

/** So often a page may do the same to painted text before it is taken for a habit: write a node, fill an element. */
const HABIT = 4;
/** More breaks than this within `SPAN` ms, and the page is too lively for elements anywhere ... */
const MAX_BREAKS = 20;
const SPAN = 10_000;
/** ... and so it is after so many by which it showed that our elements are in its way. */
const MAX_COLLISIONS = 4;

/** Remembers where the page changes its text in ways that elements of ours would not survive, or would provoke. */
export class Liveness {
  /** Text, or elements whose text, is better left without elements. */
  readonly #fragile = new WeakSet<Node>();
  readonly #counts = new WeakMap<Node, number>();
  #breaks: number[] = [];
  #collisions = 0;
  /** Elements were put into the page in this very task. */
  #isFresh = false;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether the whole page is too lively for elements. */
  get isEverywhere(): boolean {
    return this.#breaks.length > MAX_BREAKS || this.#collisions >= MAX_COLLISIONS;
  }

  isFragile(node: Node): boolean {
    for (let current: Node | null = node; current; current = parentOf(current)) {
      if (this.#fragile.has(current)) return true;
    }
    return false;
  }

  /** Elements were put into the page just now. Until this task ends, only an observer of the page's can answer. */
  painted(): void {
    if (this.#isFresh) return;
    this.#isFresh = true;
    setTimeout(() => {
      this.#isFresh = false;
    }, 0);
  }

  /** The page broke what was painted of a text node within `parent`. */
  broken(node: Text, parent: Element | null, how: Break): void {
    // That text goes is no sign of anything, unless it is the answer to our elements.
    if (how === 'gone' && !this.#isFresh) return;
    const now = this.now();
    if (!this.isEverywhere) {
      this.#breaks = [...this.#breaks.filter((time) => time > now - SPAN), now];
    }
    if (this.#isFresh || how === 'torn') {
      this.#collisions++;
      this.#fragile.add(parent ?? node);
    }
    this.#count(how === 'removed' && parent ? parent : node);
  }

  /** Looks for text that grows by and by: its next growth would not be told from a text set anew. */
  note(records: readonly MutationRecord[]): void {
    for (const { type, target, oldValue } of records) {
      if (type !== 'characterData' || !(target instanceof Text) || !oldValue) continue;
      if (target.length > oldValue.length && target.data.startsWith(oldValue)) {
        this.#fragile.add(target);
      }
    }
  }

  #count(node: Node): void {
    const count = (this.#counts.get(node) ?? 0) + 1;
    this.#counts.set(node, count);
    if (count >= HABIT) this.#fragile.add(node);
  }
}
