import type { NameGroup } from './name-groups.ts';
import { initialsOf, isAcronym } from './name-text.ts';

/** Finds the groups that a short name could belong to without looking at all of them. */
export class GroupIndex {
  readonly #byName = new Map<string, NameGroup>();
  /** By first word, last word and initials, each with a sign of which it is. */
  readonly #byPart = new Map<string, NameGroup[]>();

  add(group: NameGroup): void {
    this.#byName.set(group.folded, group);
    const words = group.folded.split(' ');
    const parts = endsOf(words);
    for (const initials of initialsOf(group.folded)) parts.push(`.${initials}`);
    for (const part of new Set(parts)) {
      const others = this.#byPart.get(part);
      if (others) others.push(group);
      else this.#byPart.set(part, [group]);
    }
  }

  named(folded: string): NameGroup | undefined {
    return this.#byName.get(folded);
  }

  /** Groups that share their first or last word with a name, or whose initials it is. */
  candidates(words: readonly string[]): NameGroup[] {
    const parts = endsOf(words);
    const name = words.join(' ');
    if (isAcronym(name)) parts.push(`.${name.replace(/[^\p{Lu}]/gu, '')}`);
    return [...new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []))];
  }
}

/** First and last word, in small letters: "al-Farsi" opens a sentence as "Al-Farsi". */
const endsOf = (words: readonly string[]): string[] => [
  `^${words[0]?.toLowerCase() ?? ''}`,
  `$${words.at(-1)?.toLowerCase() ?? ''}`,
];
