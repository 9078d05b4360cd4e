/** What the harness can do in a page, under `window[HARNESS]`. */
export interface PageHarness {
  /** From now on the page's own scripts no longer run. Sidelight's, in a world of their own, do. */
  freeze: () => void;
  /** Milliseconds since the page last changed. */
  quietFor: () => number;
  /** Milliseconds of the longest task so far; 0 if none took 50 ms or more. */
  longestTask: () => number;
}

export const HARNESS = '__sidelightCheck';

/**
 * Installs the harness. Runs in every frame before the page's scripts, whose ways to be called back
 * it wraps. Uses nothing from outside itself.
 */
export function installHarness(name: string): void {
  let frozen = false;
  let lastChange = performance.now();
  let longest = 0;

  type Callback = (this: unknown, ...args: unknown[]) => unknown;
  const guarded = (callback: Callback): Callback =>
    function (...args) {
      return frozen ? undefined : callback.apply(this, args);
    };
  const guardedIfFunction = (value: unknown): unknown =>
    typeof value === 'function' ? guarded(value as Callback) : value;

  const NativeObserver = MutationObserver;
  const globals = window as unknown as Record<string, unknown>;
  const timers = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'];
  for (const timer of timers) {
    const native = globals[timer] as Callback;
    globals[timer] = (callback: unknown, ...rest: unknown[]) =>
      native.call(window, guardedIfFunction(callback), ...rest);
  }
  for (const observer of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
    const Native = globals[observer] as new (callback: unknown, options?: unknown) => object;
    globals[observer] = class extends Native {
      constructor(callback: unknown, options?: unknown) {
        super(guardedIfFunction(callback), options);
      }
    };
  }

  // Handlers in the markup can't be wrapped: an image that fails may try again for ever, and jump.
  for (const type of ['load', 'error']) {
    document.addEventListener(
      type,
      (event) => {
        if (frozen && event.target instanceof Element) event.stopImmediatePropagation();
      },
      { capture: true },
    );
  }

  // A listener must stay the same one, to be added once only and to be removed again.
  const wrapped = new WeakMap<object, unknown>();
  const listenerFor = (listener: unknown): unknown => {
    if (typeof listener !== 'function' && (typeof listener !== 'object' || !listener)) {
      return listener;
    }
    const known = wrapped.get(listener);
    if (known) return known;
    const guard =
      typeof listener === 'function'
        ? guarded(listener as Callback)
        : guarded((...args) => (listener as { handleEvent: Callback }).handleEvent(...args));
    wrapped.set(listener, guard);
    return guard;
  };
  const target = EventTarget.prototype as unknown as Record<string, Callback>;
  for (const method of ['addEventListener', 'removeEventListener']) {
    const native = target[method];
    target[method] = function (type, listener, ...rest) {
      return native?.call(this, type, listenerFor(listener), ...rest);
    };
  }

  new NativeObserver(() => {
    lastChange = performance.now();
  }).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });

  const harness: PageHarness = {
    freeze: () => {
      frozen = true;
    },
    quietFor: () => performance.now() - lastChange,
    longestTask: () => Math.round(longest),
  };
  Object.defineProperty(window, name, { value: harness });
}
