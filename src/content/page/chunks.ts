import { type Chunk, retireRun } from './chunk.ts';
import type { Block } from './text-run.ts';

/** How many blocks are put in order between two looks at the clock. */
const BLOCKS_PER_YIELD = 256;

/** All chunks that were read, and what of them is still so. */
export class Chunks {
  /** By number; null where nothing of a chunk stands any more. */
  readonly #chunks: (Chunk | null)[] = [];
  /** Runs by the blocks that were entered: the number of the chunk and that of the run in it, in turn. */
  readonly #runs = new Map<Block, number[]>();
  // Most pages are read once, and pay for no map then.
  #entered: Block[] = [];
  #unmapped = 0;

  /** Begins to read a block: what was known of it is history. */
  enter(block: Block): void {
    if (this.#runs.size > 0) this.#retire(block);
    this.#entered.push(block);
  }

  /** Returns the chunk's number. */
  add(chunk: Chunk): number {
    return this.#chunks.push(chunk) - 1;
  }

  get(number: number): Chunk | null {
    return this.#chunks[number] ?? null;
  }

  /** Whether a run stands on the page as it was read. */
  isLive(chunk: Chunk, run: number): boolean {
    if (chunk.stale[run] === true) return false;
    if (chunk.blocks[run]?.isConnected === true) return true;
    retireRun(chunk, run);
    return false;
  }

  /** Makes ready to be asked which blocks are known: to be called before a page is read again. */
  *settle(): Generator<void> {
    let count = 0;
    for (const block of this.#entered) {
      if (!this.#runs.has(block)) this.#runs.set(block, []);
      if (++count % BLOCKS_PER_YIELD === 0) yield;
    }
    this.#entered = [];
    for (; this.#unmapped < this.#chunks.length; this.#unmapped++) {
      this.#chunks[this.#unmapped]?.blocks.forEach((block, run) => {
        this.#runs.get(block)?.push(this.#unmapped, run);
      });
      yield;
    }
  }

  /** Whether a block has been entered; right only when settled. */
  isKnown(block: Block): boolean {
    return this.#runs.has(block);
  }

  /** Nothing under `root` is known any more. */
  forget(root: Block): void {
    if (this.#runs.size === 0) return;
    for (const block of [root, ...root.querySelectorAll('*')]) {
      this.#retire(block);
      this.#runs.delete(block);
    }
  }

  /** Lets go of what has left the page. */
  *sweep(): Generator<void> {
    for (const block of this.#runs.keys()) {
      if (!block.isConnected) this.#runs.delete(block);
    }
    for (const [number, chunk] of this.#chunks.entries()) {
      if (chunk?.blocks.every((_, run) => !this.isLive(chunk, run)) === true) {
        this.#chunks[number] = null;
      }
      yield;
    }
  }

  #retire(block: Block): void {
    const runs = this.#runs.get(block);
    if (!runs) return;
    for (let i = 0; i < runs.length; i += 2) {
      const chunk = this.get(runs[i] ?? -1);
      if (chunk) retireRun(chunk, runs[i + 1] ?? -1);
    }
    runs.length = 0;
  }
}
