import type { NamedPack } from './named-pack.ts';

export interface Occurrence {
  start: number;
  end: number;
  name: string;
}

const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** How a name may be written on a page, generously: any dash, apostrophe and space; dotted or not. */
function patternOf(name: string): string {
  if (/^(?:\p{Lu}\.?){2,5}$/u.test(name)) return name.replace(/(\p{Lu})\.?/gu, '$1\\.?');
  return escape(name)
    .replace(/ /g, '[\\s\\u00ad]+')
    .replace(/\\-/g, '[-\\u2010-\\u2015\\u2212]')
    .replace(/['’]/g, "['’\\u2018\\u02bc]");
}

interface Search {
  pattern: RegExp;
  /** Each name by what its ways of writing have in common. */
  canonical: Map<string, string>;
}

function searchFor({ entities }: NamedPack): Search {
  const names = [...new Set(entities.flatMap(({ names }) => names.map(({ text }) => text)))];
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:${sorted.map(patternOf).join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return { pattern, canonical: new Map(sorted.map((name) => [keyOf(name), name])) };
}

const searches = new WeakMap<NamedPack, Search>();

/**
 * Where the pack's names stand in a text as words that begin with a capital, the longest where several do. It is
 * deliberately simpler and more generous than the matcher that is measured by it.
 */
export function occurrencesOf(pack: NamedPack, text: string): Occurrence[] {
  const search = searches.get(pack) ?? searchFor(pack);
  searches.set(pack, search);
  return [...text.matchAll(search.pattern)]
    .filter(([found]) => /\p{Lu}/u.test(found))
    .map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      name: search.canonical.get(keyOf(found)) ?? found,
    }));
}

const keyOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('.', '')
    .replace(/[\s\u00ad]+/g, ' ')
    .replace(/[-\u2010-\u2015\u2212]/g, '-')
    .replace(/['’\u2018\u02bc]/g, "'");
