/** Finds the longest known phrases in a run of words. */
export class PhraseList {
  readonly #byFirstWord = new Map<string, { words: string[]; kind: number }[]>();

  add(phrase: string, kind: number): void {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const known = this.#byFirstWord.get(first);
    if (known) known.push({ words, kind });
    else this.#byFirstWord.set(first, [{ words, kind }]);
  }

  /** To be called once, when all phrases are added: the longest come first from then on. */
  sort(): this {
    for (const phrases of this.#byFirstWord.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length);
    }
    return this;
  }

  /** The longest phrase that begins at a word: how many words it has and its kind; or null. */
  longestAt(words: readonly string[], at: number): { length: number; kind: number } | null {
    const phrases = this.#byFirstWord.get(words[at] ?? '');
    const found = phrases?.find((phrase) =>
      phrase.words.every((word, i) => words[at + i] === word),
    );
    return found ? { length: found.words.length, kind: found.kind } : null;
  }
}
