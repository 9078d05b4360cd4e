import { eachCandidate, wordKey } from '../../match/words.ts';
import { isWithinExcluded } from './excluded.ts';
import { PLAIN_VIEW, readText, type TextView } from './reader.ts';
import type { Block, TextRun } from './text-run.ts';

/** Where a candidate word starts. */
export interface Occurrence {
  run: TextRun;
  at: number;
}

/** All text of the page, by the words that a name could start with. */
export class PageText {
  /** How text nodes read while a painter has split some of them. */
  view: TextView = PLAIN_VIEW;

  readonly #runs = new Map<Block, TextRun[]>();
  readonly #occurrences = new Map<string, Occurrence[]>();
  #newKeys = new Set<string>();
  readonly #keys = new Map<string, string>();

  constructor(private readonly onShadowRoot: (root: ShadowRoot) => void) {}

  /** Reads everything under `root`, whatever was known of it. */
  *readAll(root: Block): Generator<void> {
    this.#forget(root);
    if (isWithinExcluded(root)) return;
    yield* readText(
      root,
      this.#options(() => false),
    );
  }

  /** Reads a block's own text again, and blocks in it that are new; not what other blocks in it hold. */
  *readBlock(block: Block): Generator<void> {
    if (!block.isConnected || isWithinExcluded(block)) {
      this.#forget(block);
      return;
    }
    yield* readText(
      block,
      this.#options((inner) => this.#runs.has(inner)),
    );
  }

  /** The words found since the last call, each once. */
  takeNewKeys(): string[] {
    const keys = [...this.#newKeys];
    this.#newKeys = new Set();
    return keys;
  }

  /** Where a word stands on the page now, in the order it was read. */
  occurrences(key: string): Occurrence[] {
    const all = this.#occurrences.get(key);
    if (!all) return [];
    const live = all.filter(({ run }) => this.#isLive(run));
    if (live.length < all.length) this.#occurrences.set(key, live);
    return live;
  }

  #isLive(run: TextRun): boolean {
    if (!run.stale && !run.block.isConnected) {
      run.stale = true;
      this.#runs.delete(run.block);
    }
    return !run.stale;
  }

  #options(isKnown: (block: Block) => boolean) {
    return {
      view: this.view,
      isKnown,
      onShadowRoot: this.onShadowRoot,
      onBlock: (block: Block) => {
        this.#retire(block);
        this.#runs.set(block, []);
      },
      onRun: (run: TextRun) => {
        this.#runs.get(run.block)?.push(run);
        this.#index(run);
      },
    };
  }

  #index(run: TextRun): void {
    eachCandidate(run.text, (start, end) => {
      const key = this.#keyOf(run.text, start, end);
      // Signs that stand on nothing, such as an emoji's variation selector, fold to nothing.
      if (key === '') return;
      const occurrence = { run, at: start };
      const known = this.#occurrences.get(key);
      if (known) {
        known.push(occurrence);
      } else {
        this.#occurrences.set(key, [occurrence]);
        this.#newKeys.add(key);
      }
    });
  }

  /** Words repeat: each is folded once. */
  #keyOf(text: string, start: number, end: number): string {
    const word = text.slice(start, end);
    let key = this.#keys.get(word);
    if (key === undefined) this.#keys.set(word, (key = wordKey(text, start, end)));
    return key;
  }

  #retire(block: Block): void {
    for (const run of this.#runs.get(block) ?? []) run.stale = true;
  }

  #forget(root: Block): void {
    this.#retire(root);
    this.#runs.delete(root);
    for (const element of root.querySelectorAll('*')) {
      if (!this.#runs.has(element)) continue;
      this.#retire(element);
      this.#runs.delete(element);
    }
  }
}
