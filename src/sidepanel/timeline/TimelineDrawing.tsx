import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useStrings } from '../../ui/use-strings.ts';
import { useWidth } from '../use-width.ts';
import { Axis, AXIS_HEIGHT } from './Axis.tsx';
import { layOut, type Mark } from './layout.ts';
import { MarkCount, MarkShape } from './MarkShape.tsx';
import type { Moment } from './moments.ts';
import { TimelineTools } from './TimelineTools.tsx';
import { useDrag } from './use-drag.ts';
import { useView } from './use-view.ts';

export interface TimelineDrawingProps {
  /** Earliest first. */
  moments: Moment[];
  chosen: Mark | null;
  now: Date;
  onChoose: (mark: Mark | null) => void;
}

const LANE_HEIGHT = 26;

const keyOf = ({ from, to }: Mark) => `${from} ${to}`;
const isSame = (a: Mark, b: Mark | null) => b !== null && keyOf(a) === keyOf(b);

/** The drawing: an axis of days, and above it a mark for each moment. One mark is in the tab order. */
export function TimelineDrawing({ moments, chosen, now, onChoose }: TimelineDrawingProps) {
  const { t, direction } = useStrings();
  const { element, width } = useWidth<HTMLDivElement>();
  const timeline = useView(moments);
  const { view, zoomIn, zoomOut, panBy, reveal } = timeline;
  /** The moment whose mark is in the tab order: marks come and go with the view. */
  const [current, setCurrent] = useState<Moment | null>(null);
  const isFocusDue = useRef(false);
  const marks = useMemo(() => layOut(moments, view, width), [moments, view, width]);
  const days = (view.to - view.from) / width;
  const isRtl = direction === 'rtl';
  const x = (day: number) => {
    const at = (day - view.from) / days;
    return isRtl ? width - at : at;
  };
  const drag = useDrag<SVGSVGElement>({
    onPan: (pixels) => {
      panBy((isRtl ? pixels : -pixels) * days);
    },
    onZoom: (isCloser, share) => {
      const day = view.from + (isRtl ? 1 - share : share) * (view.to - view.from);
      (isCloser ? zoomIn : zoomOut)(day);
    },
  });
  const stop = marks.find((mark) => current && mark.moments.includes(current)) ?? marks.at(-1);

  useLayoutEffect(() => {
    if (!isFocusDue.current || !stop) return;
    isFocusDue.current = false;
    const shapes = drag.element.current?.querySelectorAll<SVGElement>('.mark');
    shapes?.[marks.indexOf(stop)]?.focus({ preventScroll: true });
  });

  const goTo = (moment: Moment | undefined) => {
    if (!moment) return;
    isFocusDue.current = true;
    setCurrent(moment);
    reveal(moment);
  };
  const toggle = (mark: Mark) => {
    onChoose(isSame(mark, chosen) ? null : mark);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = marks.indexOf(stop);
    // Behind the last mark in view the way goes on to what is out of view.
    const later = () => {
      goTo(marks[at + 1]?.moments[0] ?? moments.find(({ from }) => from >= view.to));
    };
    const earlier = () => {
      goTo(marks[at - 1]?.moments[0] ?? moments.findLast(({ to }) => to <= view.from));
    };
    const middle = (stop.from + stop.to) / 2;
    const actions: Record<string, () => void> = {
      ArrowRight: isRtl ? earlier : later,
      ArrowLeft: isRtl ? later : earlier,
      ArrowDown: later,
      ArrowUp: earlier,
      Home: () => {
        goTo(moments[0]);
      },
      End: () => {
        goTo(moments.at(-1));
      },
      '+': () => {
        zoomIn(middle);
      },
      '-': () => {
        zoomOut(middle);
      },
      Enter: () => {
        toggle(stop);
      },
      ' ': () => {
        toggle(stop);
      },
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1));
  const axis = lanes * LANE_HEIGHT;
  const heightOf = ({ lane }: Mark) => axis - (lane + 0.5) * LANE_HEIGHT;
  return (
    <div class="timeline" ref={element}>
      <svg
        ref={drag.element}
        class="drawing"
        role="group"
        aria-label={t('timelineDrawing')}
        viewBox={`0 0 ${width} ${axis + AXIS_HEIGHT}`}
        width={width}
        height={axis + AXIS_HEIGHT}
        onKeyDown={onKeyDown}
        {...drag.handlers}
      >
        <Axis view={view} x={x} y={axis} width={width} />
        {marks.map((mark) => (
          <MarkShape
            key={keyOf(mark)}
            mark={mark}
            x={x}
            y={heightOf(mark)}
            width={width}
            now={now}
            isStop={mark === stop}
            isChosen={isSame(mark, chosen)}
            onFocus={() => {
              setCurrent(mark.moments[0] ?? null);
            }}
            onChoose={() => {
              if (!drag.wasDragged()) toggle(mark);
            }}
          />
        ))}
        {marks.map((mark) => (
          <MarkCount key={keyOf(mark)} mark={mark} x={x} y={heightOf(mark)} width={width} />
        ))}
      </svg>
      <TimelineTools {...timeline} />
    </div>
  );
}
