import type { Shortlist, ShortlistName } from '../../model/shortlist.ts';
import type { Heard } from '../session.ts';

/** Where a name may stand in a text: the index at which its key word begins, and the key. */
export type NamePlace = readonly [at: number, key: string];

/** Where names may stand, by text: in texts that have gone, too, and in what they said then. */
export interface NamePlaces {
  byText: Map<Text, NamePlace[]>;
  /** Whether the texts are in the order of the page, as far as is known. */
  isInOrder: boolean;
}

/** All that the background has said of the page. */
export class Knowledge {
  #names = new Map<string, ShortlistName>();
  #kinds = new Map<string, number>();
  #shortlist: Shortlist | null = null;
  #places: NamePlaces = { byText: new Map(), isInOrder: true };

  /** Takes what was heard since. */
  learn(heard: readonly Heard[]): void {
    for (const one of heard) this.#learn(one);
  }

  /** The same object as long as there is nothing new in it. */
  get shortlist(): Shortlist | null {
    return this.#shortlist;
  }

  get places(): NamePlaces {
    return this.#places;
  }

  #learn({ texts, answer: { shortlist, keys, places }, isFresh }: Heard): void {
    if (isFresh || !shortlist.active) {
      this.#names = new Map();
      this.#kinds = new Map();
      this.#places = { byText: new Map(), isInOrder: true };
      this.#shortlist = null;
    } else this.#places.isInOrder = false;
    const { names, kinds, entities } = shortlist;
    const known = this.#names.size + this.#kinds.size;
    for (const name of names) this.#names.set(name.text, name);
    for (const [word, kind] of kinds) this.#kinds.set(word, kind);
    const isNew = this.#names.size + this.#kinds.size > known;
    if (isNew || this.#shortlist?.entities.length !== entities.length) {
      this.#shortlist = { ...shortlist, names: [...this.#names.values()], kinds: [...this.#kinds] };
    }
    const { byText } = this.#places;
    for (const text of texts) byText.delete(text);
    for (let i = 0; i < places.length; i += 3) {
      const text = texts[places[i] ?? -1];
      const place: NamePlace = [places[i + 1] ?? 0, keys[places[i + 2] ?? -1] ?? ''];
      if (!text) continue;
      const others = byText.get(text);
      if (others) others.push(place);
      else byText.set(text, [place]);
    }
  }
}
