import type { CardView, FirstView } from '../model/card.ts';

/** What a reader takes in at a glance. */
const MAX_QUOTES = 2;
const MAX_FACTS = 3;
const MAX_LENGTH = 525;

/** Of a text alone too long for a glance, this much is shown. */
const MAX_EXCERPT = 260;

/**
 * The start of a text, cut at a space where there is one, with an ellipsis; null if it is short enough, or so little
 * longer that cutting it would save nothing.
 */
export function excerpt(text: string, length = MAX_EXCERPT): string | null {
  if (text.length <= length * 1.15) return null;
  const start = text.slice(0, length);
  const cut = start.replace(/[\s,;:.–—-]+\S*$/u, '') || start;
  // Not between the two halves of a character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * Chooses the first view: the first quote and the first fact always, then by turns more of each while they fit.
 * Each list is shown from its beginning, without gaps.
 */
export function firstView({ quotes, facts }: Pick<CardView, 'quotes' | 'facts'>): FirstView {
  const shown = { quotes: 0, facts: 0 };
  let length = 0;
  const take = (list: keyof FirstView, index: number) => {
    const item = (list === 'quotes' ? quotes : facts)[index];
    if (!item || shown[list] !== index) return;
    const itemLength = (item.excerpt ?? item.text).length;
    if (index > 0 && length + itemLength > MAX_LENGTH) return;
    length += itemLength;
    shown[list] += 1;
  };
  for (let index = 0; index < Math.max(MAX_QUOTES, MAX_FACTS); index += 1) {
    if (index < MAX_QUOTES) take('quotes', index);
    if (index < MAX_FACTS) take('facts', index);
  }
  return shown;
}
