import type { Token } from '../document.ts';
import { countryNamed } from '../gazetteer/countries.ts';
import { COMMON_WORDS, ORGANIZATION_WORDS, OWNERS, ROLES } from './lexicon.ts';
import { joinSpans } from './join-spans.ts';
import { isNameByItself, isPossessive, textAt } from './span-words.ts';
import { splitSpan } from './split-spans.ts';
import { TAG_TYPES } from './tagger/labels.ts';
import type { TaggedSpan } from './tagger/tag-sentences.ts';

const ORGANIZATION = TAG_TYPES.indexOf('organization');

/** Mends where the tagger's names begin and end, by rules of how names are built. */
export function adjustSpans(spans: readonly TaggedSpan[], words: readonly Token[]): TaggedSpan[] {
  const adjusted: TaggedSpan[] = [];
  spans = joinSpans(spans, words);
  for (const [index, span] of spans.entries()) {
    const last = adjusted.at(-1);
    if (last && last.end > span.first) continue;
    if (last && belongsTo(last, span, words)) {
      last.end = span.end;
      continue;
    }
    const limit = spans[index + 1]?.first ?? words.length;
    const grown = { ...span, end: Math.max(endOfParts(span, words), endOfRun(span, words, limit)) };
    adjusted.push(...splitSpan(grown, words));
  }
  return adjusted;
}

const isCapital = (words: readonly Token[], index: number): boolean =>
  /^\p{Lu}/u.test(textAt(words, index));

/** "National People" and "Congress" with a possessive between are one name. */
function belongsTo(last: TaggedSpan, next: TaggedSpan, words: readonly Token[]): boolean {
  return (
    next.first === last.end + 1 &&
    isPossessive(textAt(words, last.end)) &&
    OWNERS.has(textAt(words, last.end - 1).toLowerCase())
  );
}

/** Where a body "of X" ends that goes on "X, Y and Z" or "X and Y". */
function endOfParts(whole: TaggedSpan, words: readonly Token[]): number {
  const span = { ...whole, end: endOfField(whole, words) };
  const own = words.slice(span.first, span.end).map((word) => word.text);
  const of = own.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const isBody = of > 0 && ORGANIZATION_WORDS.has((own[of - 1] ?? '').toLowerCase());
  if (span.type !== ORGANIZATION || !isBody || own.includes('and')) return span.end;
  if (countryNamed(own.slice(of + 1).join(' '))) return span.end;
  let end = span.end;
  // A list within the name only counts if it closes with "and".
  while (textAt(words, end) === ',' && isCapital(words, end + 1)) {
    end += 2;
    while (isCapital(words, end)) end++;
  }
  if (textAt(words, end) !== 'and' || !isCapital(words, end + 1)) return span.end;
  if (isNameByItself(textAt(words, end + 1))) return span.end;
  end += 2;
  return textAt(words, end) === 'Office' ? end + 1 : end;
}

/** Where "Chamber of Commerce" ends if the tagger left out what the body is for. */
function endOfField({ type, first, end }: TaggedSpan, words: readonly Token[]): number {
  const isBody =
    type === ORGANIZATION &&
    end - first > 1 &&
    ORGANIZATION_WORDS.has(textAt(words, end - 1).toLowerCase());
  if (!isBody || textAt(words, end) !== 'of') return end;
  return isCapital(words, end + 1) && !isNameByItself(textAt(words, end + 1)) ? end + 2 : end;
}

/** Where "TRT World" ends if the tagger left out the last of its capitals. */
function endOfRun({ type, end }: TaggedSpan, words: readonly Token[], limit: number): number {
  const next = textAt(words, end).toLowerCase();
  const isFree = end + 1 < limit && isCapital(words, end) && !isCapital(words, end + 1);
  const isOther = COMMON_WORDS.has(next) || ROLES.has(next) || /^\p{L}+-\p{L}+$/u.test(next);
  return type === ORGANIZATION && isFree && !isOther ? end + 1 : end;
}
