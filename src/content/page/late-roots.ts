/** When to look again, in ms: pages define their elements soon after they load, some when they are needed. */
const LOOKS = [300, 1000, 3000, 10_000];

/** Custom elements that had no shadow root when they were read. */
export interface LateRoots {
  add: (element: Element) => void;
  destroy: () => void;
}

/** Waits for shadow roots: a page may define its elements later, of which no observer tells. */
export function createLateRoots(onRoot: (root: ShadowRoot) => void): LateRoots {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;

  const look = () => {
    for (const element of waiting) {
      const { isConnected, shadowRoot } = element;
      if (isConnected && !shadowRoot) continue;
      waiting.delete(element);
      if (isConnected && shadowRoot) onRoot(shadowRoot);
    }
    timer = undefined;
    looks++;
    wait();
  };

  const wait = () => {
    const delay = LOOKS[looks];
    if (delay === undefined) waiting.clear();
    else if (waiting.size > 0) timer ??= setTimeout(look, delay);
  };

  return {
    add: (element) => {
      waiting.add(element);
      looks = 0;
      wait();
    },
    destroy: () => {
      clearTimeout(timer);
    },
  };
}
