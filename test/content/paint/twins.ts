import { PaintedPage } from './painting.ts';

export type Kind<T extends Node> = abstract new () => T;
type Pair<T extends Node = Node> = readonly [painted: T, bare: T];

/** The same page twice, one of them painted: what is done to a node of one is done to its twin in the other. */
export class Twins {
  readonly painted: PaintedPage;
  readonly bare = document.createElement('main');
  readonly #pairs: Pair[] = [];
  #letters = 0;

  constructor(html: string) {
    const root = document.createElement('main');
    document.body.replaceChildren(root, this.bare);
    for (const twin of [root, this.bare]) twin.innerHTML = html;
    this.#pair(root, this.bare);
    this.painted = new PaintedPage(root);
  }

  /** Does something to a node and its twin, chosen among those of a kind by any number. */
  with<T extends Node>(
    kind: Kind<T>,
    number: number,
    act: (node: T, side: 0 | 1) => unknown,
  ): void {
    const pair = this.#pick(kind, number);
    if (pair) ([0, 1] as const).map((side) => act(pair[side], side));
  }

  /** Does something to two nodes and their twins, if the second does not stand in the first. */
  withTwo<T extends Node, U extends Node>(
    [kind, number]: readonly [Kind<T>, number],
    [otherKind, otherNumber]: readonly [Kind<U>, number],
    act: (node: T, other: U) => unknown,
  ): void {
    const pair = this.#pick(kind, number);
    const other = this.#pick(otherKind, otherNumber);
    if (!pair || !other || pair[0].contains(other[0]) || pair[1].contains(other[1])) return;
    act(pair[0], other[0]);
    act(pair[1], other[1]);
  }

  /** Two nodes made alike, one for each page. */
  make<T extends Node>(create: () => T): Pair<T> {
    return this.add([create(), create()]);
  }

  add<T extends Node>(pair: Pair<T>): Pair<T> {
    this.#pairs.push(pair);
    return pair;
  }

  /** A text that ends like no other: ends are what tells a text set anew from an edit of what a page can read. */
  unlike(text: string): string {
    return text + String.fromCodePoint(0x3400 + this.#letters++);
  }

  isRoot(node: Node): boolean {
    return node === this.bare || node === this.painted.root;
  }

  #pick<T extends Node>(kind: Kind<T>, number: number): Pair<T> | undefined {
    const all = this.#pairs.filter(
      (pair): pair is Pair<T> => pair[0] instanceof kind && pair[1] instanceof kind,
    );
    return all[number % all.length];
  }

  #pair(painted: Node, bare: Node): void {
    this.add([painted, bare]);
    painted.childNodes.forEach((child, i) => {
      const other = bare.childNodes[i];
      if (other) this.#pair(child, other);
    });
  }
}
