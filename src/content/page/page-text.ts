import { createWordIds, type WordIds } from '../../match/word-ids.ts';
import { editableIn, isCustom, isExcludedByName, isWithinExcluded, specialIn } from './excluded.ts';
import { createLateRoots } from './late-roots.ts';
import type { Block } from './text-run.ts';
import { allTexts, ownTexts, type TextWalk } from './text-walk.ts';
import { createWordReader } from './word-reader.ts';

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

/** A page is read afresh when so many more numbers are kept than after the last time, and twice as many. */
const SLACK = 15_000;

/** All text of the page, by the words that a name could start with. */
export interface PageText {
  /** How text nodes read while a painter has split some of them; null while none has. */
  view: TextView | null;
  /** The words read so far. */
  readonly words: WordIds;
  /** The texts with words in them, in order of reading; one that was read again is there again. */
  texts: Text[];
  /** Where words were read, three numbers each: the word's, the text's in `texts`, the index in it. */
  places: number[];
  /** How many stretches of the page were read. After the first, places may be those of text that has gone. */
  readings: number;
  /** Whether there ever was text that is the reader's to change. */
  hasEditable: boolean;
  /** Whether words of scripts without capital letters were passed over. */
  readonly passedCaseless: boolean;
  /** From now on words of scripts without capital letters count too. */
  readCaseless: () => void;
  /** Reads everything under a root, whatever was known of it. */
  readAll: (root: Block) => Generator<void>;
  /** Reads a block's own text; not what other blocks in it hold. */
  readBlock: (block: Block) => Generator<void>;
  /**
   * Whether so much has piled up that the page is better read afresh, and forgets it. To be asked before a change is
   * read: a page that goes on for hours must not pile up what it was.
   */
  isDue: () => boolean;
  destroy: () => void;
}

function* each(elements: NodeListOf<Element>, look: (element: Element) => void): Generator<void> {
  const { length } = elements;
  for (let i = 0; i < length; i++) {
    const element = elements[i];
    if (element) look(element);
    if (i % STEPS_PER_YIELD === 0) yield;
  }
}

/**
 * Every page pays for this: the texts are walked by the browser, and no element is looked at but those that might
 * keep their text to themselves or hold a shadow tree. In what block a text stands, and whether a word still
 * stands where it was read, is asked when one of its words is looked for.
 */
export function createPageText(onShadowRoot: (root: ShadowRoot) => void): PageText {
  const words = createWordIds();
  const lateRoots = createLateRoots(onShadowRoot);
  let excluded: ReadonlySet<Node> = new Set();
  let lastText: Text | null = null;
  let limit = 0;

  const reader = createWordReader((text, start, end, node, at) => {
    const { texts } = page;
    if (node !== lastText) {
      // Few texts have a word to note: all others need not be asked about.
      if (excluded.has(node)) return;
      texts.push(node);
      lastText = node;
    }
    page.places.push(words.idOf(text, start, end), texts.length - 1, at);
  });

  const isExcluded = (root: Block): boolean => {
    page.readings++;
    const is = isWithinExcluded(root);
    page.hasEditable ||= is;
    return is;
  };

  const findEditable = (root: Block): Set<Element> => {
    const editable = editableIn(root);
    page.hasEditable ||= editable.size > 0;
    return editable;
  };

  /** Looks for a shadow tree in an element; false if there is none. */
  const meet = ({ shadowRoot }: Element): boolean => {
    // A form may show a field of that name instead.
    if (!(shadowRoot instanceof ShadowRoot)) return false;
    onShadowRoot(shadowRoot);
    return true;
  };

  const meetAny = (element: Element) => {
    if (!meet(element) && isCustom(element)) lateRoots.add(element);
  };

  /** Reads on until the page may have its turn; false at the end. */
  const readSome = (texts: TextWalk): boolean => {
    const { view } = page;
    if (reader.readOn()) return true;
    for (let step = 0; step < STEPS_PER_YIELD; step++) {
      const node = texts.nextNode() as Text | null;
      if (node === null) return false;
      const text = view === null ? node.data : view.isOurs(node) ? '' : view.textOf(node);
      if (text === '' || (text.length > LONG && excluded.has(node))) continue;
      if (reader.read(node, text)) return true;
    }
    return true;
  };

  function* read(texts: TextWalk, without: Set<Node>): Generator<void> {
    excluded = without;
    // The loop is not here, because engines run a generator's own loops slowly.
    while (readSome(texts)) yield;
    reader.end();
  }

  const page: PageText = {
    view: null,
    words,
    texts: [],
    places: [],
    readings: 0,
    hasEditable: false,
    get passedCaseless() {
      return reader.sawCaseless && !reader.caseless;
    },
    readCaseless: () => {
      reader.caseless = true;
    },
    *readAll(root) {
      if (isExcluded(root)) return;
      const without = new Set<Node>();
      const exclude = (element: Element) => {
        const texts = allTexts(element);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) without.add(text);
      };
      findEditable(root).forEach(exclude);
      if (root instanceof Element) meetAny(root);
      const [special, ...hosts] = specialIn(root);
      yield* each(special, (element) => {
        if (isExcludedByName(element)) exclude(element);
        else meetAny(element);
      });
      for (const elements of hosts) yield* each(elements, meet);
      yield* read(allTexts(root), without);
    },
    *readBlock(block) {
      if (isExcluded(block) || !block.isConnected) return;
      yield* read(ownTexts(block, findEditable(block), meet), new Set());
    },
    isDue: () => {
      const { length } = page.places;
      const isDue = limit > 0 && length > limit;
      if (isDue) {
        page.texts = [];
        page.places = [];
        lastText = null;
        limit = 0;
      } else limit ||= length * 2 + SLACK;
      return isDue;
    },
    destroy: lateRoots.destroy,
  };
  return page;
}
