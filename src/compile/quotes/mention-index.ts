import type { Mention } from '../document.ts';

/** The mentions of an article, to be asked for by place. */
export class MentionIndex {
  readonly #mentions: Mention[];

  constructor(mentions: readonly Mention[]) {
    this.#mentions = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** Those that lie in a stretch, or only begin in it. */
  within(start: number, end: number, beginning = false): Mention[] {
    const found: Mention[] = [];
    for (let i = this.#firstFrom(start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= end) break;
      if (beginning || mention.end <= end) found.push(mention);
    }
    return found;
  }

  #firstFrom(start: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
