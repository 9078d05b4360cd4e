import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DaySpan } from '../../model/dates.ts';
import type { Moment } from './moments.ts';
import { isWhole, pan, reveal, startOf, wholeOf, zoom } from './view.ts';

/** One press of a button, or one turn of the wheel. */
const ZOOM_STEP = 0.6;

/** The stretch of time that is in view, and the ways to change it. */
export function useView(moments: readonly Moment[]) {
  const whole = useMemo(() => wholeOf(moments), [moments]);
  const start = useMemo(() => {
    const spans = moments.flatMap((moment) => moment.items.map((): DaySpan => moment));
    return startOf(spans, whole);
  }, [moments, whole]);
  const [view, setView] = useState(start);
  useEffect(() => {
    setView(start);
  }, [start]);
  const middle = (view.from + view.to) / 2;
  return {
    view,
    isWhole: isWhole(view, whole),
    zoomIn: (day = middle) => {
      setView((now) => zoom(now, whole, ZOOM_STEP, day));
    },
    zoomOut: (day = middle) => {
      setView((now) => zoom(now, whole, 1 / ZOOM_STEP, day));
    },
    showWhole: () => {
      setView(whole);
    },
    panBy: (days: number) => {
      setView((now) => pan(now, whole, days));
    },
    reveal: (span: DaySpan) => {
      setView((now) => reveal(now, whole, span));
    },
  };
}

export type TimelineView = ReturnType<typeof useView>;
