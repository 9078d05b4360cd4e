import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Before it is measured, and where it can't be. */
const USUAL_WIDTH = 340;

/** The width of an element in CSS pixels, as it is and as it changes. */
export function useWidth<E extends Element>() {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(USUAL_WIDTH);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { element, width };
}
