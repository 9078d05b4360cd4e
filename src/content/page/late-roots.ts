/** When to look again, in ms: pages define their elements soon after they load, some when they are needed. */
const LOOKS = [300, 1000, 3000, 10_000];

/**
 * Custom elements that had no shadow root when they were read. A page may define them later, of which no observer
 * tells.
 */
export class LateRoots {
  readonly #waiting = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = 0;

  constructor(private readonly onRoot: (root: ShadowRoot) => void) {}

  add(element: Element): void {
    this.#waiting.add(element);
    this.#looks = 0;
    this.#timer ??= setTimeout(this.#look, LOOKS[0]);
  }

  destroy(): void {
    clearTimeout(this.#timer);
  }

  readonly #look = () => {
    for (const element of this.#waiting) {
      if (element.isConnected && !element.shadowRoot) continue;
      this.#waiting.delete(element);
      if (element.isConnected && element.shadowRoot) this.onRoot(element.shadowRoot);
    }
    const wait = LOOKS[++this.#looks];
    if (wait === undefined) this.#waiting.clear();
    this.#timer =
      wait !== undefined && this.#waiting.size > 0 ? setTimeout(this.#look, wait) : undefined;
  };
}
