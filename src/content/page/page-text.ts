import { WordIds } from '../../match/word-ids.ts';
import {
  CUSTOM,
  editableIn,
  EXCLUDED,
  HOST,
  isWithinExcluded,
  specialIn,
  traitsOf,
} from './excluded.ts';
import { LateRoots } from './late-roots.ts';
import type { Block } from './text-run.ts';
import { allTexts, ownTexts, type TextWalk } from './text-walk.ts';
import { WordReader } from './word-reader.ts';

/** How a text node reads to the page: a painter that splits nodes says what they were. */
export interface TextView {
  textOf: (node: Text) => string;
  /** Whether a text node is none of the page's own. */
  isOurs: (node: Text) => boolean;
}

/** How many texts are read, and elements looked at, between two looks at the clock. */
const STEPS_PER_YIELD = 256;

/** Scripts and the like are not searched in vain if they are longer than this. */
const LONG = 200;

/** A page is read afresh when so many more places are kept than after the last time, and twice as many. */
const SLACK = 5_000;

/**
 * All text of the page, by the words that a name could start with.
 *
 * Every page pays for this: the texts are walked by the browser, and no element is looked at but those that might
 * keep their text to themselves or hold a shadow tree. In what block a text stands, and whether a word still
 * stands where it was read, is asked when one of its words is looked for.
 */
export class PageText {
  /** How text nodes read while a painter has split some of them; null while none has. */
  view: TextView | null = null;
  /** The words read so far. */
  readonly words = new WordIds();
  /** The texts with words in them, in order of reading; one that was read again is there again. */
  texts: Text[] = [];
  /** Where words were read, three numbers each: the word's, the text's in `texts`, the index in it. */
  places: number[] = [];
  /** How many stretches of the page were read. After the first, places may be those of text that has gone. */
  readings = 0;
  /** Whether there ever was text that is the reader's to change. */
  hasEditable = false;

  #limit = 0;
  /** Texts that are not for reading. */
  #excluded: ReadonlySet<Node> = new Set();
  #lastText: Text | null = null;
  readonly #reader = new WordReader((text, start, end, node, at) => {
    if (node !== this.#lastText) {
      // Few texts have a word to note: all others need not be asked about.
      if (this.#excluded.has(node)) return;
      this.texts.push(node);
      this.#lastText = node;
    }
    this.places.push(this.words.idOf(text, start, end), this.texts.length - 1, at);
  });
  readonly #lateRoots: LateRoots;

  constructor(private readonly onShadowRoot: (root: ShadowRoot) => void) {
    this.#lateRoots = new LateRoots(onShadowRoot);
  }

  destroy(): void {
    this.#lateRoots.destroy();
  }

  /** Whether words of scripts without capital letters were passed over. */
  get passedCaseless(): boolean {
    return this.#reader.sawCaseless && !this.#reader.caseless;
  }

  /** From now on words of scripts without capital letters count too. */
  readCaseless(): void {
    this.#reader.caseless = true;
  }

  /** Reads everything under `root`, whatever was known of it. */
  *readAll(root: Block): Generator<void> {
    if (this.#isExcluded(root)) return;
    const excluded = new Set<Node>();
    const exclude = (element: Element) => {
      const texts = allTexts(element);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) excluded.add(text);
    };
    const editable = this.#editableIn(root);
    editable.forEach(exclude);
    this.#meet(root);
    for (const elements of specialIn(root)) {
      const { length } = elements;
      for (let i = 0; i < length; i++) {
        const element = elements[i];
        if (element && !this.#meet(element)) exclude(element);
        if (i % STEPS_PER_YIELD === 0) yield;
      }
    }
    yield* this.#read(allTexts(root), editable, excluded);
  }

  /** Reads a block's own text; not what other blocks in it hold. */
  *readBlock(block: Block): Generator<void> {
    if (this.#isExcluded(block) || !block.isConnected) return;
    const editable = this.#editableIn(block);
    const texts = ownTexts(block, editable, (element) => {
      this.#meet(element);
    });
    yield* this.#read(texts, editable, new Set());
  }

  /**
   * Whether so much has piled up that the page is better read afresh, and forgets it. To be asked before a change is
   * read: a page that goes on for hours must not pile up what it was.
   */
  isDue(): boolean {
    const { length } = this.places;
    const isDue = this.#limit > 0 && length > this.#limit;
    if (isDue) {
      this.texts = [];
      this.places = [];
      this.#lastText = null;
      this.#limit = 0;
    } else this.#limit ||= length * 2 + SLACK;
    return isDue;
  }

  #isExcluded(root: Block): boolean {
    this.readings++;
    const isExcluded = isWithinExcluded(root);
    this.hasEditable ||= isExcluded;
    return isExcluded;
  }

  #editableIn(root: Block): Set<Element> {
    const editable = editableIn(root);
    this.hasEditable ||= editable.size > 0;
    return editable;
  }

  /** Looks at an element that may be more than it seems; false if it keeps its text to itself. */
  #meet(element: Node): boolean {
    if (!(element instanceof Element)) return true;
    const traits = traitsOf(element.localName);
    if (traits & EXCLUDED) return false;
    if (traits & HOST) {
      const { shadowRoot } = element;
      if (shadowRoot) this.onShadowRoot(shadowRoot);
      else if (traits & CUSTOM) this.#lateRoots.add(element);
    }
    return true;
  }

  *#read(
    texts: TextWalk,
    editable: ReadonlySet<Node>,
    excluded: ReadonlySet<Node>,
  ): Generator<void> {
    this.#reader.excluded = editable;
    this.#excluded = excluded;
    // The loop is not here, because engines run a generator's own loops slowly.
    while (this.#readSome(texts)) yield;
    this.#reader.endWord();
  }

  /** Reads on until the page may have its turn; false at the end. */
  #readSome(texts: TextWalk): boolean {
    const { view } = this;
    const reader = this.#reader;
    if (reader.readOn()) return true;
    for (let step = 0; step < STEPS_PER_YIELD; step++) {
      const node = texts.nextNode() as Text | null;
      if (node === null) return false;
      const text = view === null ? node.data : view.isOurs(node) ? '' : view.textOf(node);
      if (text === '' || (text.length > LONG && this.#excluded.has(node))) continue;
      if (reader.read(node, text)) return true;
    }
    return true;
  }
}
