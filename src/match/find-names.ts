import { matchAt, type Pattern } from './pattern.ts';

/** A name found in a text: a candidate until the page's evidence has been heard. */
export interface FoundName<N extends Pattern> {
  start: number;
  end: number;
  name: N;
}

/** Names by the key of their first word, the longest first. */
export class NameTable<N extends Pattern> {
  readonly #byKey = new Map<string, N[]>();

  constructor(names: readonly N[]) {
    for (const name of names) {
      const same = this.#byKey.get(name.key);
      if (same) same.push(name);
      else this.#byKey.set(name.key, [name]);
    }
    for (const same of this.#byKey.values()) {
      if (same.length > 1) same.sort((a, b) => b.text.length - a.text.length);
    }
  }

  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** The keys that a text can be asked about. */
  get keys(): Iterable<string> {
    return this.#byKey.keys();
  }

  /** The names that begin with a word, if any. */
  get(key: string): readonly N[] | undefined {
    return this.#byKey.get(key);
  }
}

/** The longest of some names with the same first word that stands at that word, if any. */
export function nameAt<N extends Pattern>(
  text: string,
  at: number,
  names: readonly N[],
): FoundName<N> | null {
  for (const name of names) {
    const match = matchAt(text, at, name);
    if (match) return { start: match.start, end: match.end, name };
  }
  return null;
}

/** Keeps the longest of names that overlap; the first of two as long. The result is in order of the text. */
export function longestNames<N extends Pattern>(found: readonly FoundName<N>[]): FoundName<N>[] {
  if (found.length < 2) return [...found];
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundName<N>[] = [];
  let group: FoundName<N>[] = [];
  let groupEnd = -1;
  for (const name of sorted) {
    if (name.start >= groupEnd) {
      kept.push(...settle(group));
      group = [];
    }
    group.push(name);
    groupEnd = Math.max(groupEnd, name.end);
  }
  kept.push(...settle(group));
  return kept;
}

/** Longest first takes its place; what still fits beside it stays. */
function settle<N extends Pattern>(group: FoundName<N>[]): FoundName<N>[] {
  if (group.length < 2) return group;
  const taken: FoundName<N>[] = [];
  for (const name of group.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.every((other) => name.end <= other.start || name.start >= other.end)) {
      taken.push(name);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
