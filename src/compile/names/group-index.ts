import type { NameGroup } from './name-groups.ts';
import { initialsOf, isAcronym, withoutSuffix } from './name-text.ts';
import { soundOf } from './same-person.ts';

/** Names of more words are no longer looked up by each of their parts. */
const MOST_WORDS = 8;

/** Finds the groups that a short name could belong to without looking at all that share a word with it. */
export class GroupIndex {
  readonly #byName = new Map<string, NameGroup>();
  /** By what they begin with, end in, both, and their initials, each with a sign of which it is. */
  readonly #byPart = new Map<string, NameGroup[]>();

  add(group: NameGroup): void {
    this.#byName.set(group.folded, group);
    const words = sounds(group.folded.split(' '));
    const parts = [ends(words), ends(withoutSuffix(words))];
    // "King" is short for "Martin Luther King III" as well.
    for (const own of [words, withoutSuffix(words)]) {
      for (let count = 1; count < Math.min(words.length, MOST_WORDS); count++) {
        parts.push(`^${own.slice(0, count).join(' ')}`, `$${own.slice(-count).join(' ')}`);
      }
    }
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

  /** Groups that begin with a name or end in it, have its first and last word, or whose initials it is. */
  candidates(words: readonly string[]): NameGroup[] {
    const small = sounds(words);
    const parts = [`^${small.join(' ')}`, `$${small.join(' ')}`];
    if (small.length > 1) parts.push(ends(small), ends(withoutSuffix(small)));
    const name = words.join(' ');
    if (isAcronym(name)) parts.push(`.${name.replace(/[^\p{Lu}]/gu, '')}`);
    return [...new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []))];
  }
}

/** Words in small letters, so that other spellings of a surname are found. */
const sounds = (words: readonly string[]): string[] =>
  words.map((word) => soundOf(word.toLowerCase()));

/** First and last word: "al-Farsi" opens a sentence as "Al-Farsi", so in small letters. */
const ends = (words: readonly string[]): string => `^${words[0] ?? ''}$${words.at(-1) ?? ''}`;
