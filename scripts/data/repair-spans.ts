/** A name in training text: UTF-16 offsets and the index of its type. */
export interface GoldSpan {
  start: number;
  end: number;
  type: number;
}

/** Words the source marks as people although they are what people are called, not their names. */
const NOT_NAMES =
  /^(?:secretary|president|justice|court|emperor|governor|lords|petitioner|king|queen|sir|director|chairman|minister|senator|i|mr|mrs|dr|americans?|thais)\.?$/i;

const PERSON = 0;

/**
 * Mends names of which the source keeps only the words its grammar calls proper nouns: "United
 * [States]", "[University] of [Portsmouth]" become whole again.
 */
export function repairSpans(text: string, spans: readonly GoldSpan[]): GoldSpan[] {
  const mended: GoldSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const words = text.slice(span.start, span.end);
    if (NOT_NAMES.test(words)) continue;
    const last = mended.at(-1);
    const between = last ? text.slice(last.end, span.start) : '';
    if (last && last.type !== PERSON && / of (?:the )?$/.test(between) && between.length <= 8) {
      last.end = span.end;
      continue;
    }
    mended.push({ ...span, start: span.type === PERSON ? span.start : widened(text, span.start) });
  }
  return mended;
}

/** Back over capitalised words right before a name that belong to it, unless they open a sentence. */
function widened(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const part =
    /(?<=\p{Ll}[,]? )(?:(?:United|New|North|South|East|West|National|International|Royal|Federal|Central|American|British|European|Grand|Great|Old|Saint|St\.) )+$/u.exec(
      before,
    );
  return part ? start - part[0].length : start;
}
