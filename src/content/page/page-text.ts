import { WordIds } from '../../match/word-ids.ts';
import { wordKey } from '../../match/words.ts';
import {
  CUSTOM,
  editableIn,
  EXCLUDED,
  HOST,
  isWithinExcluded,
  specialIn,
  traitsOf,
} from './excluded.ts';
import { isPassable } from './joints.ts';
import { LateRoots } from './late-roots.ts';
import type { Block } from './text-run.ts';
import { textsIn, TextWalk } from './text-walk.ts';
import { WordReader } from './word-reader.ts';

/** How a text node reads to the page: a painter that splits nodes says what they were. */
export interface TextView {
  textOf: (node: Text) => string;
  /** Whether a text node is none of the page's own. */
  isOurs: (node: Text) => boolean;
}

/** How many texts are read, and elements looked at, between two looks at the clock. */
const STEPS_PER_YIELD = 256;

/** Places are looked through for what has gone when there are so many more than last time, and twice as many. */
const SWEEP_SLACK = 5_000;

/** The number of a text that is passed over. */
const PASSED = -1;

/**
 * All text of the page, by the words that a name could start with.
 *
 * Every page pays for this: the texts are walked by the browser, and no element is looked at but those that might
 * keep their text to themselves or hold a shadow tree. In what block a text stands is asked when one of its words
 * is looked for.
 */
export class PageText {
  /** How text nodes read while a painter has split some of them; null while none has. */
  view: TextView | null = null;

  /** By number: every text read, in order of reading. One that is read again gets another number. */
  readonly #texts: (Text | undefined)[] = [];
  /** Texts that were passed over, until there is a map. */
  #passed: Text[] = [];
  /** The numbers of texts. Most pages are read once, and pay for no map: null. */
  #numbers: Map<Text, number> | null = null;

  readonly #keys = new Map<string, number>();
  /** By a key's number: its places, each a text's number and the index in it. */
  readonly #places: number[][] = [];
  #placeCount = 0;
  #sweepAt = 0;
  #newKeys: string[] = [];
  readonly #ids = new WordIds((text, start, end) => this.#numberOf(wordKey(text, start, end)));
  readonly #words = new WordReader((text, start, end, number, base) => {
    const places = this.#places[this.#ids.idOf(text, start, end)];
    if (!places) return;
    places.push(number, base + start);
    this.#placeCount++;
  });
  readonly #lateRoots: LateRoots;

  constructor(private readonly onShadowRoot: (root: ShadowRoot) => void) {
    this.#lateRoots = new LateRoots(onShadowRoot);
  }

  destroy(): void {
    this.#lateRoots.destroy();
  }

  /** Reads everything under `root`, whatever was known of it. */
  *readAll(root: Block): Generator<void> {
    yield* this.#settle();
    if (isWithinExcluded(root)) {
      this.#forget(root);
      return;
    }
    if (root instanceof Element && root.shadowRoot) this.onShadowRoot(root.shadowRoot);
    const editable = editableIn(root);
    const excluded = new Set<Node>();
    const exclude = (element: Element) => {
      for (const text of textsIn(element)) excluded.add(text);
    };
    editable.forEach(exclude);
    let count = 0;
    for (const element of specialIn(root)) {
      const traits = traitsOf(element.localName);
      if (traits & EXCLUDED) exclude(element);
      else this.#meet(element, traits);
      if (++count % STEPS_PER_YIELD === 0) yield;
    }
    const walk = new TextWalk(root);
    this.#words.excluded = editable;
    // The loop is not here, because engines run a generator's own loops slowly.
    while (this.#readSome(walk, excluded)) {
      while (this.#words.readOn()) yield;
      walk.pause();
      yield;
      walk.resume();
    }
    this.#words.endWord();
    yield* this.#sweepIfDue();
  }

  /** Reads a block's own text again, and blocks in it that are new; not what other blocks in it hold. */
  *readBlock(block: Block): Generator<void> {
    yield* this.#settle();
    if (!block.isConnected || isWithinExcluded(block)) {
      this.#forget(block);
      return;
    }
    const unknown: Element[] = [];
    this.#words.excluded = editableIn(block);
    this.#readOwn(block, unknown);
    this.#words.endWord();
    yield;
    for (const inner of unknown) yield* this.readAll(inner);
    yield* this.#sweepIfDue();
  }

  /** How many places of words are kept, gone ones among them. */
  get size(): number {
    return this.#placeCount;
  }

  /** How many texts have been read so far: what is read from now on has this number or a higher one. */
  get readings(): number {
    return this.#texts.length;
  }

  /** The words found since the last call, each once. */
  takeNewKeys(): string[] {
    const keys = this.#newKeys;
    this.#newKeys = [];
    return keys;
  }

  /**
   * Shows where a word stands on the page now, in the order it was read: the text node, the index in it, and the
   * number of its reading.
   */
  places(key: string, show: (node: Text, at: number, reading: number) => void): void {
    const places = this.#places[this.#keys.get(key) ?? -1];
    if (places) this.#keepLive(places, show);
  }

  /** Reads on until the page may have its turn; false at the end. */
  #readSome(walk: TextWalk, excluded: ReadonlySet<Node>): boolean {
    for (let step = 0; step < STEPS_PER_YIELD; step++) {
      const text = walk.next();
      if (text === null) return false;
      if (excluded.size > 0 && excluded.has(text)) this.#pass(text);
      else if (this.#read(text)) return true;
    }
    return true;
  }

  /** Reads the texts that stand in `parent` itself, or in inline elements in it. */
  #readOwn(parent: Node, unknown: Element[]): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Text) {
        if (this.#read(node)) while (this.#words.readOn());
      } else if (node instanceof Element) {
        const traits = traitsOf(node.localName);
        if (traits & EXCLUDED || this.#words.excluded.has(node)) continue;
        if (isPassable(node)) {
          this.#meet(node, traits);
          this.#readOwn(node, unknown);
        } else if (!this.#isKnown(node)) unknown.push(node);
      }
    }
  }

  /** Whether a block has been read: its first text tells. */
  #isKnown(block: Element): boolean {
    const first = new TextWalk(block).next();
    return first === null || this.#numbers?.has(first) === true;
  }

  /** Sees to an element that may have a shadow tree. */
  #meet(element: Element, traits: number): void {
    if (!(traits & HOST)) return;
    if (element.shadowRoot) this.onShadowRoot(element.shadowRoot);
    else if (traits & CUSTOM) this.#lateRoots.add(element);
  }

  /** Finds the words of a text; true if it is so long that some of it is left. */
  #read(node: Text): boolean {
    const { view } = this;
    if (view?.isOurs(node) === true) return false;
    const text = view === null ? node.data : view.textOf(node);
    if (text === '') {
      this.#pass(node);
      return false;
    }
    const number = this.#texts.push(node) - 1;
    this.#renumber(node, number);
    return this.#words.read(node, text, number);
  }

  #pass(text: Text): void {
    if (this.#numbers) this.#renumber(text, PASSED);
    else this.#passed.push(text);
  }

  /** What was known of a text by its old number is history. */
  #renumber(text: Text, number: number): void {
    if (!this.#numbers) return;
    const old = this.#numbers.get(text) ?? PASSED;
    if (old !== PASSED) this.#texts[old] = undefined;
    this.#numbers.set(text, number);
  }

  /** Makes ready to be asked which texts are known: to be called before a page is read again. */
  *#settle(): Generator<void> {
    if (this.#numbers || this.#texts.length + this.#passed.length === 0) return;
    const numbers = new Map<Text, number>();
    this.#numbers = numbers;
    for (const text of this.#passed) numbers.set(text, PASSED);
    this.#passed = [];
    for (const [number, text] of this.#texts.entries()) {
      if (text) this.#renumber(text, number);
      if (number % STEPS_PER_YIELD === 0) yield;
    }
  }

  #forget(root: Block): void {
    for (const text of textsIn(root)) this.#pass(text);
  }

  /** The number of a key. Signs that stand on nothing, such as an emoji's variation selector, fold to none: -1. */
  #numberOf(key: string): number {
    if (key === '') return -1;
    let number = this.#keys.get(key);
    if (number === undefined) {
      number = this.#places.push([]) - 1;
      this.#keys.set(key, number);
      this.#newKeys.push(key);
    }
    return number;
  }

  /** Takes what has gone out of `places`, and shows the rest. */
  #keepLive(places: number[], show?: (node: Text, at: number, reading: number) => void): void {
    let kept = 0;
    for (let i = 0; i < places.length; i += 2) {
      const number = places[i] ?? 0;
      const at = places[i + 1] ?? 0;
      const node = this.#texts[number];
      if (node?.isConnected !== true) continue;
      places[kept++] = number;
      places[kept++] = at;
      show?.(node, at, number);
    }
    this.#placeCount -= (places.length - kept) / 2;
    places.length = kept;
  }

  *#sweepIfDue(): Generator<void> {
    if (this.#placeCount <= this.#sweepAt) return;
    if (this.#sweepAt > 0) yield* this.#sweep();
    this.#sweepAt = this.#placeCount * 2 + SWEEP_SLACK;
  }

  /** A page that goes on for hours must not pile up what it was. */
  *#sweep(): Generator<void> {
    for (const places of this.#places) {
      this.#keepLive(places);
      yield;
    }
    for (const [text, number] of this.#numbers ?? []) {
      if (text.isConnected) continue;
      this.#numbers?.delete(text);
      if (number !== PASSED) this.#texts[number] = undefined;
    }
  }
}
