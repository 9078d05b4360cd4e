import { GAP } from '../../model/shortlist.ts';
import {
  hostsIn,
  isCustom,
  isEditable,
  isExcludedByName,
  isWithinExcluded,
  keepersIn,
} from './excluded.ts';
import { createLateRoots } from './late-roots.ts';
import type { Block } from './text-run.ts';
import { allTexts, ownTexts, type TextWalk } from './text-walk.ts';

/** How a text node reads to the page: a painter that splits nodes says what they were. */
export interface TextView {
  textOf: (node: Text) => string;
  /** Whether a text node is none of the page's own. */
  isOurs: (node: Text) => boolean;
}

/** Texts of the page that were read one after the other. */
export interface Reading {
  texts: Text[];
  /** What they say, with gaps between; where white space stood between two, there is nothing between two gaps. */
  text: string;
}

/** How many texts are read, and elements looked at, between two looks at the clock. */
const STEPS_PER_YIELD = 256;

/** A text that is as long as this may be a script. */
const LONG = 200;

/** Readings are about this long, in UTF-16 units: few pages need more than one … */
const READING = 500_000;
/** … and so many texts are in the next one too, because a name may go on there, unless they are long. */
const OVERLAP = 16;

/** No page that is there to be read has a text as long as this. */
const TOO_LONG = 1_000_000;

/** Reads the page's text, for others to look for names in it. */
export interface PageText {
  /** How text nodes read while a painter has split some of them; null while none has. */
  view: TextView | null;
  /** Reads everything under a root. */
  readAll: (root: Block) => Generator<void>;
  /** Reads a block's own text; not what other blocks in it hold. */
  readBlock: (block: Block) => Generator<void>;
  /** What was read since this was asked last: one reading at least, which may be empty. */
  take: () => Reading[];
  destroy: () => void;
}

/**
 * Every page pays for this: the texts are walked by the browser, and what they say is looked at elsewhere. In what
 * block a text stands, and whether that keeps its text to itself, is asked where a name may stand in it.
 */
export function createPageText(onShadowRoot: (root: ShadowRoot) => void): PageText {
  const lateRoots = createLateRoots(onShadowRoot);
  let readings: Reading[] = [];
  let texts: Text[] = [];
  let parts: string[] = [];
  let length = 0;

  const close = () => {
    readings.push({ texts, text: parts.join(GAP) });
    texts = texts.slice(-OVERLAP).filter((node) => node.length < LONG);
    parts = texts.flatMap((node) => [textOf(node), '']);
    length = 0;
  };

  const textOf = (node: Text): string => {
    const { view } = page;
    const text = view === null ? node.data : view.isOurs(node) ? '' : view.textOf(node);
    return text.includes(GAP) ? text.replaceAll(GAP, ' ') : text;
  };

  /** Looks for a shadow tree in an element; false if there is none. */
  const meet = ({ shadowRoot }: Element): boolean => {
    // A form may show a field of that name instead. Browsers make `ShadowRoot` when it is asked for.
    if (!shadowRoot || !(shadowRoot instanceof ShadowRoot)) return false;
    onShadowRoot(shadowRoot);
    return true;
  };

  const meetAny = (element: Element) => {
    if (!meet(element) && isCustom(element)) lateRoots.add(element);
  };

  /** Reads on until the page may have its turn; false at the end. */
  const readSome = (walk: TextWalk, without: ReadonlySet<Node>): boolean => {
    for (let step = 0; step < STEPS_PER_YIELD; step++) {
      const node = walk.nextNode() as Text | null;
      if (node === null) {
        parts.push('');
        return false;
      }
      const text = textOf(node);
      if (text === '' || without.has(node)) continue;
      // More than half of all texts are white space between elements.
      if (text.charCodeAt(0) < 33 && text.trim() === '') {
        if (parts.at(-1) !== '') parts.push('');
        continue;
      }
      if (text.length >= LONG) {
        const { parentElement } = node;
        if (text.length > TOO_LONG || (parentElement && isExcludedByName(parentElement))) continue;
      }
      if (texts.length > 0 && length + text.length > READING) close();
      length += text.length;
      texts.push(node);
      parts.push(text);
    }
    return true;
  };

  function* read(walk: TextWalk, without: ReadonlySet<Node>): Generator<void> {
    // The loop is not here, because engines run a generator's own loops slowly.
    while (readSome(walk, without)) yield;
  }

  function* each(
    elements: NodeListOf<Element>,
    look: (element: Element) => unknown,
  ): Generator<void> {
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      if (element) look(element);
      if (i % STEPS_PER_YIELD === 0) yield;
    }
  }

  const page: PageText = {
    view: null,
    *readAll(root) {
      if (isWithinExcluded(root)) return;
      const without = new Set<Node>();
      for (const elements of keepersIn(root)) {
        for (const element of elements) {
          if (!isExcludedByName(element) && !isEditable(element)) continue;
          const walk = allTexts(element);
          for (let text = walk.nextNode(); text; text = walk.nextNode()) without.add(text);
        }
      }
      if (root instanceof Element) meetAny(root);
      const { own, usual } = hostsIn(root);
      yield* each(own, meetAny);
      for (const elements of usual) yield* each(elements, meet);
      yield* read(allTexts(root), without);
    },
    *readBlock(block) {
      if (isWithinExcluded(block) || !block.isConnected) return;
      yield* read(ownTexts(block, meet), new Set());
    },
    take: () => {
      close();
      const all = readings;
      readings = [];
      texts = [];
      parts = [];
      return all;
    },
    destroy: lateRoots.destroy,
  };
  return page;
}
