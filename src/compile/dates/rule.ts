import type { Day, Period } from './calendar.ts';

/** What a date in a text is resolved against. */
export interface DateContext {
  /** The publication date, or null where the article has none: then only full dates resolve. */
  published: Day | null;
  /** Whether the words before it speak of the future: "will meet on Tuesday". */
  future: boolean;
}

/** One way of writing dates: a pattern with the flag `g`, and what its match means. */
export interface DateRule {
  pattern: RegExp;
  /** The period meant, or null if the match is no date or can't be resolved. */
  resolve: (groups: Partial<Record<string, string>>, context: DateContext) => Period | null;
}

/** A rule from the source of a pattern whose spaces stand for any short white space within a line. */
export function rule(source: string, resolve: DateRule['resolve']): DateRule {
  const pattern = source.replaceAll(' ', '(?:[^\\S\\n]{1,3})');
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'), resolve };
}

/** For rules that mean nothing without a publication date. */
export function relative(
  source: string,
  resolve: (
    groups: Partial<Record<string, string>>,
    published: Day,
    future: boolean,
  ) => Period | null,
): DateRule {
  return rule(source, (groups, { published, future }) =>
    published === null ? null : resolve(groups, published, future),
  );
}
