import type { Span } from '../../src/model/pack.ts';
import { compileText } from './compiled-names.ts';

/** A direct quote and the words of the text that it is attributed by. */
export interface FoundQuote extends Span {
  speaker: Span | null;
}

/** The direct quotes of a text's pack. */
export const compiledQuotes = (text: string): FoundQuote[] =>
  compileText(text)
    .quotes.filter(({ kind }) => kind === 'direct')
    .map(({ start, end, speakerStart, speakerEnd }) => ({
      ...{ start, end },
      speaker:
        speakerStart === null || speakerEnd === null
          ? null
          : { start: speakerStart, end: speakerEnd },
    }));
