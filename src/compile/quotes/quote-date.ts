import type { IsoDate, Span } from '../../model/pack.ts';
import { findDates } from '../dates/find-dates.ts';

/** How far from the cue a date is still that of the saying. */
const REACH = 80;

/** The day something was said, by the words around its cue, or null: "told TRT World on Thursday that …". */
export function dateOfSaying(
  text: string,
  { start, speaker, cue, frame }: { start: number; speaker: Span; cue: Span; frame: Span },
  published: IsoDate | null,
): IsoDate | null {
  const after = text.slice(
    Math.max(cue.end, speaker.end < cue.end ? 0 : speaker.end),
    Math.min(start > cue.end ? start : frame.end, cue.end + REACH),
  );
  const behind = after.slice(0, end(/["“”]|\sthat\s|[:;]/, after));
  const lead = text.slice(Math.max(frame.start, speaker.start - REACH), speaker.start);
  const before = /["“”]/.test(lead) ? '' : lead;
  for (const words of [behind, before]) {
    const day = findDates(words, published).find((date) => date.start === date.end);
    if (day) return day.start;
  }
  return null;
}

function end(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.index ?? text.length;
}
