import { useStrings } from '../../ui/use-strings.ts';
import { MARK_WIDTH, type Mark } from './layout.ts';
import { labelOfMark } from './mark-label.ts';

export interface MarkPlace {
  mark: Mark;
  /** Where a day lies, in pixels. */
  x: (day: number) => number;
  y: number;
  /** Of the drawing. */
  width: number;
}

export interface MarkShapeProps extends MarkPlace {
  now: Date;
  /** Whether it is the one mark in the tab order. */
  isStop: boolean;
  isChosen: boolean;
  onFocus: () => void;
  onChoose: () => void;
}

/** A period narrower than this, in pixels, is not told from a day. */
const MIN_BAR = 10;

const itemsOf = ({ moments }: Mark) => moments.flatMap(({ items }) => items);

/** From where to where a mark reaches, and the middle of its shape. */
function reachOf({ mark, x, width }: Omit<MarkPlace, 'y'>) {
  const inside = (at: number) => Math.min(Math.max(at, 0), width);
  const ends = [inside(x(mark.from)), inside(x(mark.to))];
  const [left, right] = [Math.min(...ends), Math.max(...ends)];
  // At the edge the shape stays whole.
  const cx = Math.min(Math.max((left + right) / 2, MARK_WIDTH / 2), width - MARK_WIDTH / 2);
  return { left, right, cx };
}

/** How many a mark stands for, if several. Beside the button, which says it in words. */
export function MarkCount({ y, ...place }: MarkPlace) {
  const { number } = useStrings();
  const { length } = itemsOf(place.mark);
  return length > 1 ? (
    <text class="count" x={reachOf(place).cx} y={y + 3.6} aria-hidden="true">
      {number(length)}
    </text>
  ) : null;
}

/** The outline of a single fact (round), a single quote (pointed), or several (a ring with their number). */
function Shape({ mark, cx, cy }: { mark: Mark; cx: number; cy: number }) {
  const { number } = useStrings();
  const items = itemsOf(mark);
  if (items.length > 1) {
    const radius = 7 + 1.7 * number(items.length).length;
    return <circle class="shape several" cx={cx} cy={cy} r={radius} />;
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
  const { left, right, cx } = reachOf({ mark, x, width });
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
