import { Liveness } from './liveness.ts';
import { PageStyles } from './page-styles.ts';
import type { Stroke, Strokes } from './painter.ts';
import { isBuiltByScripts, ScriptMade } from './script-made.ts';
import { isServerRendered } from './server-traces.ts';

/**
 * Decides where elements do no harm. They do where a framework holds the nodes, where the page keeps rewriting its
 * text, where an element more would change the layout or what the page's style sheets say, and where the reader or
 * the page has selected or highlighted something.
 */
export class PainterChoice {
  readonly liveness = new Liveness();
  readonly #styles = new PageStyles();
  readonly #scriptMade: ScriptMade;
  /** Whether a framework holds the page, as far as its markup tells. */
  #isHeld: boolean | null = null;

  /** @param isOurs - whether a node was put in by Sidelight, or is split by it */
  constructor(isOurs: (node: Node) => boolean) {
    this.#scriptMade = new ScriptMade(isOurs);
  }

  /**
   * Finds out, bit by bit, what of the page itself decides about some texts: who asks about them then has an answer
   * in no time.
   */
  *lookAround(strokes: Strokes): Generator<void> {
    if (this.#isHeld === null) {
      const isHeld = isServerRendered();
      yield;
      this.#isHeld = isHeld || isBuiltByScripts();
      yield;
    }
    if ([...strokes].some(([node, all]) => this.#isFree(node, all))) yield* this.#styles.read();
  }

  /** Whether text that has its marks may keep them. */
  mayKeepMarks(node: Text): boolean {
    return !this.#isWithoutMarks && !this.liveness.isFragile(node);
  }

  /** Whether text may get marks. */
  mayMark(node: Text, strokes: readonly Stroke[]): boolean {
    const { parentElement } = node;
    if (!parentElement || !this.#isFree(node, strokes)) return false;
    return !(
      this.#styles.lookInside ||
      (parentElement.childElementCount > 0 && this.#styles.countChildren) ||
      laysOutText(parentElement)
    );
  }

  /** Whether text may get marks as far as the nodes around it tell, whatever the page's style sheets say. */
  #isFree(node: Text, strokes: readonly Stroke[]): boolean {
    return (
      // A form answers with its fields where it is asked for what is every element's.
      !(node.parentNode instanceof HTMLFormElement) &&
      this.mayKeepMarks(node) &&
      !(isTextBeside(node) || hasBlank(node, strokes) || this.#scriptMade.holds(node))
    );
  }

  get #isWithoutMarks(): boolean {
    this.#isHeld ??= isServerRendered() || isBuiltByScripts();
    return this.#isHeld || this.liveness.isEverywhere;
  }
}

/** What the page's normalize() would make one with text beside it is the page's business. */
function isTextBeside({ previousSibling, nextSibling }: Text): boolean {
  return previousSibling instanceof Text || nextSibling instanceof Text;
}

/** No element is made of spaces alone, such as those between the names of `<b>Colin</b> <b>Kahl</b>`. */
function hasBlank({ data }: Text, strokes: readonly Stroke[]): boolean {
  return strokes.some(({ start, end }) => !/\S/.test(data.slice(start, end)));
}

/** Whether an element lays out its text nodes one by one, so that splitting one would change the layout. */
function laysOutText(element: Element): boolean {
  const { display } = getComputedStyle(element);
  if (display === 'contents' && element.parentElement) return laysOutText(element.parentElement);
  return /flex|grid|ruby/.test(display);
}
