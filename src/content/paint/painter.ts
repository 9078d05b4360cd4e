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

/** Shows mentions on the page. There are two: elements made by mark.js, and CSS custom highlights. */
export interface Painter extends TextView {
  /** Makes the page show these strokes and no others, touching only what differs. */
  paint: (strokes: Strokes, style: HighlightStyle) => void;
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
