import { useMemo } from 'preact/hooks';
import type { DaySpan } from '../../model/dates.ts';
import { useStrings } from '../../ui/use-strings.ts';
import { ticksOf } from './ticks.ts';

export interface AxisProps {
  view: DaySpan;
  /** Where a day lies, in pixels. */
  x: (day: number) => number;
  y: number;
  width: number;
}

export const AXIS_HEIGHT = 24;
/** Half of the longest label. */
const LABEL_HALF = 36;

/** The line that time runs along. Not spoken: every mark says its date. */
export function Axis({ view, x, y, width }: AxisProps) {
  const { locale } = useStrings();
  const ticks = useMemo(() => ticksOf(view, width, locale), [view, width, locale]);
  /** A label goes away from its tick where it would leave the drawing. */
  const anchorAt = (at: number) =>
    at < LABEL_HALF ? 'start' : at > width - LABEL_HALF ? 'end' : 'middle';
  return (
    <g class="axis" aria-hidden="true">
      <path d={`M0 ${y}H${width}`} />
      {ticks.map(({ day, label }) => (
        <g key={day} transform={`translate(${x(day)} ${y})`}>
          <path d="M0 0v5" />
          <text y="17" text-anchor={anchorAt(x(day))}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
