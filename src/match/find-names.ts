import type { ShortlistName } from '../model/shortlist.ts';
import { matchAt, patternOf, type Pattern } from './pattern.ts';

/** A name found in a text: a candidate until the page's evidence has been heard. */
export interface FoundName {
  start: number;
  end: number;
  name: ShortlistName;
}

interface Known {
  pattern: Pattern;
  name: ShortlistName;
}

/** The shortlisted names by the key of their first word, longest first. */
export class NameTable {
  readonly #known = new Map<string, Known[]>();

  constructor(names: readonly ShortlistName[]) {
    for (const name of names) {
      const pattern = patternOf(name.text);
      if (!pattern) continue;
      const same = this.#known.get(pattern.key);
      if (same) same.push({ pattern, name });
      else this.#known.set(pattern.key, [{ pattern, name }]);
    }
    for (const same of this.#known.values()) {
      same.sort((a, b) => b.name.text.length - a.name.text.length);
    }
  }

  /** The keys that a text can be asked about. */
  get keys(): Iterable<string> {
    return this.#known.keys();
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** The longest name that stands at a word, if any. */
  find(text: string, at: number, key: string): FoundName | null {
    for (const { pattern, name } of this.#known.get(key) ?? []) {
      const match = matchAt(text, at, pattern);
      if (match) return { ...match, name };
    }
    return null;
  }
}

/** Keeps the longest of names that overlap; the first of two as long. The result is in order of the text. */
export function longestNames(found: readonly FoundName[]): FoundName[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: FoundName[] = [];
  let group: FoundName[] = [];
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
function settle(group: FoundName[]): FoundName[] {
  if (group.length < 2) return group;
  const taken: FoundName[] = [];
  for (const name of group.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (taken.every((other) => name.end <= other.start || name.start >= other.end)) {
      taken.push(name);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}
