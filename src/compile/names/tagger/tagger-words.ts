import type { ArticleDocument, Token } from '../../document.ts';
import { citiesNamed } from '../../gazetteer/cities.ts';
import { countryNamed } from '../../gazetteer/countries.ts';
import { regionsNamed } from '../../gazetteer/regions.ts';

/**
 * An article's sentences as lists of words. Texts that were taken apart into words and put together
 * with spaces ("Lee Sang - min", "the people ' s choice") have those words whole again; their
 * offsets still are the article's.
 */
export function wordsOf(document: ArticleDocument): Token[][] {
  const spaced = hasSpacedHyphens(document.article.text);
  return document.sentences.map(({ firstToken, endToken }) => {
    const tokens = document.tokens.slice(firstToken, endToken);
    return spaced ? joinSpaced(tokens) : tokens;
  });
}

/** What stands behind a name and a hyphen: "Dublin-based", "Iran-backed", "Saudi-led". */
const SUFFIX =
  /^(?:\p{Ll}{2,}ed|born|led|run|made|held|bound|style|like|wide|era|native|speaking|friendly|area)$/u;
const COMPOUND = /^(\p{Lu}[\p{L}.'’]+(?:-\p{Lu}[\p{L}.'’]*)*)-(\p{Ll}+)$/u;
/** Heads of names that are written so: "Al-majed" is one. */
const PARTICLE = /^(?:al|el|abu|abdul|bin|ben|ibn)$/i;

/** Takes "Dublin-based" apart: the name, the hyphen and the rest; and the "Baghdad-Damascus highway". */
export const splitCompounds = (words: readonly Token[]): Token[] =>
  words.flatMap((word, i) => splitPlaces(word, words[i + 1]?.text ?? '') ?? splitCompound(word));

/** Two places that a hyphen joins before what lies between them; "Guinea-Bissau" is one. */
function splitPlaces({ text, start, end }: Token, next: string): Token[] | null {
  const [first = '', second = '', ...rest] = text.split('-');
  if (second === '' || rest.length > 0 || end - start !== text.length) return null;
  if (!/^(?:\p{Ll}|\()/u.test(next) || isPlace(text) || ![first, second].every(isPlace))
    return null;
  const hyphen = start + first.length;
  return [
    { start, end: hyphen, text: first },
    { start: hyphen, end: hyphen + 1, text: '-' },
    { start: hyphen + 1, end, text: second },
  ];
}

const isPlace = (name: string): boolean =>
  countryNamed(name) !== undefined || citiesNamed(name).length > 0 || regionsNamed(name).length > 0;

function splitCompound(token: Token): Token[] {
  const { text, start, end } = token;
  const [, name = '', suffix = ''] = COMPOUND.exec(text) ?? [];
  if (!SUFFIX.test(suffix) || PARTICLE.test(name)) return [token];
  // "Dublin - based" has as many spaces before the hyphen as after it, if it is the only one.
  const spaces = end - start - text.length;
  if (spaces > 0 && name.includes('-')) return [token];
  const hyphen = start + name.length + spaces / 2;
  return [
    { start, end: start + name.length, text: name },
    { start: hyphen, end: hyphen + 1, text: '-' },
    { start: end - suffix.length, end, text: suffix },
  ];
}

/** How much of a text is looked at to tell how it was written. */
const SAMPLE = 50_000;

/** Whether hyphens within words stand between spaces: dashes are rarer than hyphens in any prose. */
function hasSpacedHyphens(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const spaced = sample.match(/\p{Ll} - \p{L}/gu)?.length ?? 0;
  return spaced > 0 && spaced > 4 * (sample.match(/\p{L}-\p{L}/gu)?.length ?? 0);
}

function joinSpaced(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const before = joined.at(-1);
    const after = tokens[i + 1];
    if (!token) continue;
    if (before && isSpaced(before, token) && areInitials(before.text, token.text)) {
      before.end = token.end;
      before.text += token.text;
      continue;
    }
    const text = before && after && joinedText(before, token, after);
    if (text === undefined) joined.push({ ...token });
    else {
      const start = text === "'s" ? token.start : before?.start;
      if (text !== "'s") joined.pop();
      joined.push({ start: start ?? token.start, end: after?.end ?? token.end, text });
      i++;
    }
  }
  return joined;
}

const isSpaced = (before: Token, after: Token): boolean => after.start === before.end + 1;
const isLetters = (text: string): boolean => /^\p{L}[\p{L}-]*$/u.test(text);
/** "U. S." */
const areInitials = (before: string, after: string): boolean =>
  /^(?:\p{Lu}\.)+$/u.test(before) && /^\p{Lu}\.?$/u.test(after);

/** What a hyphen or apostrophe between spaces makes of the words beside it, if it joins them. */
function joinedText(before: Token, mark: Token, after: Token): string | undefined {
  if (!isSpaced(before, mark) || !isSpaced(mark, after) || !isLetters(after.text)) return undefined;
  if (/^['’]$/.test(mark.text) && after.text === 's') return "'s";
  if (!isLetters(before.text)) return undefined;
  if (mark.text === '-') return `${before.text}-${after.text}`;
  const isPart = /^['’]$/.test(mark.text) && isParted(before.text, after.text);
  return isPart ? `${before.text}'${after.text}` : undefined;
}

/** "wasn ' t", "O ' Brien", "Be ' er": one word, where "the people ' in" is two. */
function isParted(before: string, after: string): boolean {
  if (/^(?:t|m|d|ll|re|ve)$/.test(after)) return true;
  if (/^\p{Lu}$/u.test(before)) return /^\p{Lu}\p{Ll}/u.test(after);
  return /^\p{Lu}\p{Ll}{1,2}$/u.test(before) && /^\p{Ll}{2}$/u.test(after) && !SMALL.has(after);
}

const SMALL = new Set(
  'am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '),
);
