/** Types the tagger tells apart; `other` (works, events, peoples) keeps those out of the rest. */
export const TAG_TYPES = ['person', 'place', 'organization', 'other'] as const;
export type TagType = (typeof TAG_TYPES)[number];

/** Label 0 is outside; then for each type one for a name's first word and one for the words after. */
export const LABEL_COUNT = 1 + 2 * TAG_TYPES.length;

export const firstLabel = (type: number): number => 1 + 2 * type;
export const innerLabel = (type: number): number => 2 + 2 * type;
export const typeOfLabel = (label: number): number => (label - 1) >> 1;
export const isInner = (label: number): boolean => label > 0 && label % 2 === 0;

/** Whether one label can follow another: an inner word follows only its own name. */
export const mayFollow = (before: number, after: number): boolean =>
  !isInner(after) || (before > 0 && typeOfLabel(before) === typeOfLabel(after));
