/** What can take its marks away for a while. */
interface Marks {
  /** Takes the marks of those texts away that have a node for which `isIn` is true. */
  clear: (isIn: (node: Node) => boolean) => boolean;
}

/**
 * Takes marks out of the way of the reader: what is copied or dragged is the page's own markup, and what is typed
 * goes into the page's own text. The page may do as it likes in these events; nothing of them is changed.
 */
export class StepAside {
  readonly #listeners = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onDone - called when marks that were taken away may come back */
  constructor(
    private readonly marks: Marks,
    private readonly onDone: () => void,
  ) {
    const options = { capture: true, signal: this.#listeners.signal };
    window.addEventListener('copy', this.#onTake, options);
    window.addEventListener('dragstart', this.#onTake, options);
    window.addEventListener('beforeinput', this.#onInput, options);
  }

  destroy(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  readonly #onTake = ({ type, target }: Event) => {
    const selection = document.getSelection();
    const isSelected = (node: Node) =>
      selection?.isCollapsed === false && selection.containsNode(node, true);
    const isDragged = (node: Node) =>
      type === 'dragstart' && target instanceof Element && target.contains(node);
    this.#clear((node) => isSelected(node) || isDragged(node));
  };

  /** Text that can be typed into has no marks as a rule; a page can make it so without anyone being told. */
  readonly #onInput = ({ target }: Event) => {
    if (target instanceof HTMLElement && target.isContentEditable) {
      this.#clear((node) => target.contains(node));
    }
  };

  #clear(isIn: (node: Node) => boolean): void {
    if (!this.marks.clear(isIn)) return;
    clearTimeout(this.#timer);
    // What the event stands for is done when its task ends.
    this.#timer = setTimeout(this.onDone, 0);
  }
}
