import type { Span } from '../model/pack.ts';

/** Stretches of an article, such as its mentions, to be asked for by place. */
export class SpanIndex<T extends Span> {
  readonly #spans: T[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Those that lie in a stretch, or only begin in it, in the order of the text. */
  within(start: number, end: number, beginning = false): T[] {
    const found: T[] = [];
    for (let i = this.#firstFrom(start); i < this.#spans.length; i++) {
      const span = this.#spans[i];
      if (!span || span.start >= end) break;
      if (beginning || span.end <= end) found.push(span);
    }
    return found;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
