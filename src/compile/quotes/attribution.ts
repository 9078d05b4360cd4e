import type { Phrase } from '../structure/grammar/noun-phrases.ts';

/** How a quotation was tied to its speaker; the further down, the weaker. */
export type Tie = 'after' | 'before' | 'label' | 'carried' | 'weak';

/** Whom a quotation is attributed to: indices of words. */
export interface Attribution {
  speaker: Phrase;
  /** Index of the cue, null where there is none ("Trump: “…”"). */
  cue: number | null;
  tie: Tie;
}
