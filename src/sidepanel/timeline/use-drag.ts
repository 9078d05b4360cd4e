import { useEffect, useRef } from 'preact/hooks';

/** A hand is not quite still when it presses: only from so many pixels on is it a drag. */
const SLACK = 4;

interface Gestures {
  /** Moves the drawing by pixels, as the hand or the wheel does. */
  onPan: (pixels: number) => void;
  /** Shows more or less; `share` says where in the drawing's width the pointer is, from 0 to 1. */
  onZoom: (isCloser: boolean, share: number) => void;
}

/** Drags and wheel turns over a drawing. The wheel alone scrolls the panel; with Ctrl, as a pinch does, it zooms. */
export function useDrag<E extends SVGElement>({ onPan, onZoom }: Gestures) {
  const element = useRef<E>(null);
  const held = useRef<{ x: number; isDrag: boolean } | null>(null);

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) {
        const { left, width } = current.getBoundingClientRect();
        onZoom(event.deltaY < 0, (event.clientX - left) / width);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) onPan(-event.deltaX);
      else return;
      event.preventDefault();
    };
    // Not passive, as a component's listener would be: the browser must not zoom the whole panel instead.
    current.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      current.removeEventListener('wheel', onWheel);
    };
  });

  const onPointerDown = (event: PointerEvent) => {
    held.current = { x: event.clientX, isDrag: false };
  };
  const onPointerMove = (event: PointerEvent & { currentTarget: E }) => {
    const before = held.current;
    if (!before || event.buttons === 0) return;
    const pixels = event.clientX - before.x;
    if (!before.isDrag && Math.abs(pixels) < SLACK) return;
    if (!before.isDrag) event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, isDrag: true };
    onPan(pixels);
  };
  return {
    element,
    /** Whether the pointer was dragged since it was pressed: its release is no click then. */
    wasDragged: () => held.current?.isDrag ?? false,
    handlers: { onPointerDown, onPointerMove },
  };
}
