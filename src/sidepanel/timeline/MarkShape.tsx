import { useStrings } from '../../ui/strings.ts';
import { MARK_WIDTH, type Mark } from './layout.ts';
import { labelOfMark } from './mark-label.ts';

export interface MarkShapeProps {
  mark: Mark;
  /** Where a day lies, in pixels. */
  x: (day: number) => number;
  y: number;
  /** Of the drawing. */
  width: number;
  now: Date;
  /** Whether it is the one mark in the tab order. */
  isStop: boolean;
  isChosen: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

/** A period narrower than this, in pixels, is not told from a day. */
const MIN_BAR = 10;

/** The outline of a single fact (round), a single quote (pointed), or several (a ring with their number). */
function Shape({ mark, cx, cy }: { mark: Mark; cx: number; cy: number }) {
  const { number } = useStrings();
  const items = mark.moments.flatMap(({ items: all }) => all);
  if (items.length > 1) {
    const radius = 7 + 1.7 * number(items.length).length;
    return (
      <>
        <circle class="shape several" cx={cx} cy={cy} r={radius} />
        <text class="count" x={cx} y={cy + 3.6} aria-hidden="true">
          {number(items.length)}
        </text>
      </>
    );
  }
  return items[0]?.kind === 'quote' ? (
    <path class="shape quote" d={`M${cx} ${cy - 6}l6 6-6 6-6-6Z`} />
  ) : (
    <circle class="shape fact" cx={cx} cy={cy} r="4.5" />
  );
}

/** A mark of the timeline: what is known of a day, or a bar for a month or a period. */
export function MarkShape(props: MarkShapeProps) {
  const { mark, x, y, width, now, isStop, isChosen, onFocus, onChoose } = props;
  const { text } = labelOfMark(mark, now, useStrings());
  const inside = (at: number) => Math.min(Math.max(at, 0), width);
  const [left, right] = [inside(x(mark.from)), inside(x(mark.to))].sort((a, b) => a - b) as [
    number,
    number,
  ];
  const middle = (left + right) / 2;
  // At the edge the shape stays whole.
  const cx = Math.min(Math.max(middle, MARK_WIDTH / 2), width - MARK_WIDTH / 2);
  return (
    <g
      class={`mark${isChosen ? ' chosen' : ''}`}
      role="button"
      tabindex={isStop ? 0 : -1}
      aria-label={text}
      aria-pressed={isChosen}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <title>{text}</title>
      <rect
        class="target"
        x={Math.min(left, cx - MARK_WIDTH / 2)}
        y={y - MARK_WIDTH / 2}
        width={Math.max(right - left, MARK_WIDTH)}
        height={MARK_WIDTH}
        rx="4"
      />
      {right - left > MIN_BAR && (
        <rect class="bar" x={left} y={y - 2} width={right - left} height="4" rx="2" />
      )}
      <Shape mark={mark} cx={cx} cy={y} />
    </g>
  );
}
