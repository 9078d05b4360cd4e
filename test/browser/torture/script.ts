/** What the torture apps show, and the random steps that change it. */

export interface Item {
  id: number;
  text: string;
  /** Shown as text behind the item's, without an element of its own. */
  note: string | null;
  /** Whether the item has a list of its own. */
  isOpen: boolean;
}

export interface State {
  title: string;
  items: Item[];
}

/** A seeded generator of random numbers (mulberry32): the same steps with Sidelight and without. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SENTENCES = [
  'Denis Pushilin said that Donetsk would join Russia.',
  'Iran has not recognized it, Hossein Amir-Abdollahian said.',
  'In Tehran, nothing was said of Ukraine.',
  'Nobody was named here.',
  'Colin Kahl and Wendy Sherman spoke of Iran, Russia and Iran again.',
  'Russia',
  'The minister left; Amir-Abdollahian stayed in Serbia.',
];

export class Script {
  state: State;
  #nextId = 0;

  constructor(readonly random: () => number) {
    this.state = { title: this.#sentence(), items: [] };
    for (let i = 0; i < 8; i++) this.state.items.push(this.#item());
  }

  #below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  #sentence(): string {
    return SENTENCES[this.#below(SENTENCES.length)] ?? '';
  }

  #item(): Item {
    return { id: this.#nextId++, text: this.#sentence(), note: null, isOpen: false };
  }

  /** One change of the state, which stays as it was for those who hold it. */
  change(): void {
    const { title, items } = this.state;
    const i = this.#below(items.length);
    const at = (change: (item: Item) => Item) =>
      items.map((item, index) => (index === i ? change(item) : item));
    const others = items.filter((_, index) => index !== i);
    const moved = items[i];
    const steps: (() => Partial<State>)[] = [
      () => ({ title: this.#sentence() }),
      () => ({ title: `${title} ${this.#sentence()}`.slice(-200) }),
      () => ({ items: at((item) => ({ ...item, text: this.#sentence() })) }),
      () => ({ items: at((item) => ({ ...item, text: `${item.text} Iran.`.slice(-200) })) }),
      () => ({
        items: at((item) => ({ ...item, note: item.note === null ? this.#sentence() : null })),
      }),
      () => ({ items: at((item) => ({ ...item, isOpen: !item.isOpen })) }),
      () => ({ items: items.length < 14 ? items.toSpliced(i, 0, this.#item()) : others }),
      () => ({ items: items.length > 3 ? others : [...items, this.#item()] }),
      () => ({ items: moved ? others.toSpliced(this.#below(items.length), 0, moved) : items }),
      () => ({ items: items.toReversed() }),
      () => ({ items: this.#below(6) === 0 ? [this.#item(), this.#item(), this.#item()] : items }),
    ];
    this.state = { ...this.state, ...steps[this.#below(steps.length)]?.() };
  }
}

export const noteOf = ({ note }: Item): string => (note === null ? '' : ` (${note})`);
