import type { EntityType } from '../../model/pack.ts';
import type { HighlightStyle } from '../../model/settings.ts';
import type { TextView } from '../page/page-text.ts';
import type { TextRun } from '../page/text-run.ts';

/** A name of the shortlist on the page, and the entities it may mean. */
export interface Mention {
  run: TextRun;
  start: number;
  end: number;
  type: EntityType;
  entities: number[];
}

/** The part of a mention that stands in one text node. */
export interface Stroke {
  start: number;
  end: number;
  mention: Mention;
}

/** What is to be painted, by text node; strokes in order, none overlapping. */
export type Strokes = Map<Text, Stroke[]>;

export type Texts = Pick<ReadonlySet<Text>, 'has'>;

/** Shows mentions on the page, step by step, so that the caller may let the page work in between. */
export interface Painter extends PaintedText {
  /** Makes the page show these strokes and no others, touching only what differs. A call overtakes those before it. */
  paint: (strokes: Strokes, style: HighlightStyle) => Generator<void>;
}

/** A way to paint. There are two: elements made by mark.js, and CSS custom highlights. */
export interface Brush extends PaintedText {
  /** Takes away what is painted of other texts than these, step by step. */
  keep: (texts: Texts) => Generator<void>;
  /** Makes texts show these strokes and no others, touching only what differs. */
  add: (strokes: Strokes, style: HighlightStyle) => void;
  /** Takes away what is painted of these texts. */
  erase: (texts: Iterable<Text>) => void;
}

/** What is painted on the page. */
interface PaintedText extends TextView {
  /** Puts right what the page's own changes made of painted text. Called before the browser paints. */
  heal: (records: MutationRecord[]) => void;
  /** The painted mention at a place of the page; coordinates are the viewport's. */
  mentionAt: (event: {
    target: EventTarget | null;
    clientX: number;
    clientY: number;
  }) => Mention | null;
  /** Where a painted mention stands; null if it is not painted. */
  rangeOf: (mention: Mention) => Range | null;
  /** Gives the page its own text nodes back. */
  destroy: () => void;
}

export function sameStrokes(a: readonly Stroke[], b: readonly Stroke[]): boolean {
  return (
    a.length === b.length &&
    a.every((stroke, i) => {
      const other = b[i];
      return (
        stroke.start === other?.start &&
        stroke.end === other.end &&
        stroke.mention.type === other.mention.type
      );
    })
  );
}
