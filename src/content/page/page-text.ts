import { WordIds } from '../../match/word-ids.ts';
import { eachCandidate, wordKey } from '../../match/words.ts';
import { type Chunk, runNumberAt, runOf, runStart } from './chunk.ts';
import { Chunks } from './chunks.ts';
import { isWithinExcluded } from './excluded.ts';
import { LateRoots } from './late-roots.ts';
import { readText, type TextView } from './reader.ts';
import type { Block, TextRun } from './text-run.ts';

/** Where a candidate word starts. */
export interface Occurrence {
  run: TextRun;
  at: number;
}

/** How many characters are searched for words between two looks at the clock. */
const CHARACTERS_PER_YIELD = 16_384;

/** Places are looked through for what has gone when there are so many more than last time, and twice as many. */
const SWEEP_SLACK = 5_000;

/** All text of the page, by the words that a name could start with. */
export class PageText {
  /** How text nodes read while a painter has split some of them; null while none has. */
  view: TextView | null = null;

  readonly #chunks = new Chunks();
  readonly #keys = new Map<string, number>();
  /** By a key's number: its places, each a chunk's number and the index in its text. */
  readonly #places: number[][] = [];
  #placeCount = 0;
  #sweepAt = 0;
  #newKeys: string[] = [];
  readonly #words = new WordIds((text, start, end) => this.#numberOf(wordKey(text, start, end)));

  readonly #lateRoots: LateRoots;

  constructor(private readonly onShadowRoot: (root: ShadowRoot) => void) {
    this.#lateRoots = new LateRoots(onShadowRoot);
  }

  destroy(): void {
    this.#lateRoots.destroy();
  }

  /** Reads everything under `root`, whatever was known of it. */
  *readAll(root: Block): Generator<void> {
    yield* this.#chunks.settle();
    this.#chunks.forget(root);
    if (!isWithinExcluded(root)) yield* this.#read(root, () => false);
  }

  /** Reads a block's own text again, and blocks in it that are new; not what other blocks in it hold. */
  *readBlock(block: Block): Generator<void> {
    yield* this.#chunks.settle();
    if (!block.isConnected || isWithinExcluded(block)) this.#chunks.forget(block);
    else yield* this.#read(block, (inner) => this.#chunks.isKnown(inner));
  }

  /** How many places of words are kept, gone ones among them. */
  get size(): number {
    return this.#placeCount;
  }

  /** The words found since the last call, each once. */
  takeNewKeys(): string[] {
    const keys = this.#newKeys;
    this.#newKeys = [];
    return keys;
  }

  /** Where a word stands on the page now, in the order it was read. */
  occurrences(key: string): Occurrence[] {
    const places = this.#places[this.#keys.get(key) ?? -1];
    if (!places) return [];
    const found: Occurrence[] = [];
    this.#keepLive(places, (chunk, run, index) => {
      found.push({ run: runOf(chunk, run), at: index - runStart(chunk, run) });
    });
    return found;
  }

  *#read(root: Block, isKnown: (block: Block) => boolean): Generator<void> {
    const chunks = readText(root, {
      view: this.view,
      isKnown,
      onShadowRoot: this.onShadowRoot,
      onBareElement: (element) => {
        this.#lateRoots.add(element);
      },
      onBlock: (block) => {
        this.#chunks.enter(block);
      },
    });
    for (const chunk of chunks) {
      if (chunk) yield* this.#index(chunk);
      yield;
    }
    if (this.#placeCount > this.#sweepAt) {
      if (this.#sweepAt > 0) yield* this.#sweep();
      this.#sweepAt = this.#placeCount * 2 + SWEEP_SLACK;
    }
  }

  *#index(chunk: Chunk): Generator<void> {
    const { text } = chunk;
    const number = this.#chunks.add(chunk);
    const add = (start: number, end: number) => {
      const places = this.#places[this.#words.idOf(text, start, end)];
      if (!places) return;
      places.push(number, start);
      this.#placeCount++;
    };
    for (let at = 0; at < text.length;) {
      at = eachCandidate(text, add, at, Math.min(text.length, at + CHARACTERS_PER_YIELD));
      yield;
    }
  }

  /** The number of a key. Signs that stand on nothing, such as an emoji's variation selector, fold to none: -1. */
  #numberOf(key: string): number {
    if (key === '') return -1;
    let number = this.#keys.get(key);
    if (number === undefined) {
      number = this.#places.push([]) - 1;
      this.#keys.set(key, number);
      this.#newKeys.push(key);
    }
    return number;
  }

  /** Takes what has gone out of `places`, and shows the rest. */
  #keepLive(places: number[], show?: (chunk: Chunk, run: number, index: number) => void): void {
    let kept = 0;
    for (let i = 0; i < places.length; i += 2) {
      const number = places[i] ?? 0;
      const index = places[i + 1] ?? 0;
      const chunk = this.#chunks.get(number);
      if (!chunk) continue;
      const run = runNumberAt(chunk, index);
      if (!this.#chunks.isLive(chunk, run)) continue;
      places[kept++] = number;
      places[kept++] = index;
      show?.(chunk, run, index);
    }
    this.#placeCount -= (places.length - kept) / 2;
    places.length = kept;
  }

  /** A page that goes on for hours must not pile up what it was. */
  *#sweep(): Generator<void> {
    for (const places of this.#places) {
      this.#keepLive(places);
      yield;
    }
    yield* this.#chunks.sweep();
  }
}
