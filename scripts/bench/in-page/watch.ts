/** What a page tells of how it was seen. */
export interface Seen {
  /** Milliseconds from the page's start to the first highlight; null if there was none. */
  highlightAt: number | null;
  /** The same to the page's text being there. */
  textAt: number;
  /** The layout shifts so far, added up. */
  shift: number;
}

/** Time between two looks for highlights, in ms. */
const LOOK = 20;

/** Begins to watch a page; to be run before its own scripts. */
export function watch(): void {
  let highlightAt: number | null = null;
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const marks = document.getElementsByTagName('sidelight-mark');
  const timer = setInterval(() => {
    const names = [...CSS.highlights].map(([name]) => name);
    if (marks.length === 0 && !names.some((name) => name.startsWith('sidelight-'))) return;
    highlightAt = performance.now();
    clearInterval(timer);
  }, LOOK);
  const seen = (): Seen => {
    const [navigation] = performance.getEntriesByType('navigation');
    const textAt = (navigation as PerformanceNavigationTiming).domInteractive;
    return { highlightAt, textAt, shift };
  };
  Object.assign(globalThis, { sidelightSeen: seen });
}
