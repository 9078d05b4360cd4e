import findAndReplaceDOMText from 'findandreplacedomtext';
import { findAll } from 'highlight-words-core';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick/fast';
import type { Timed } from './finding.ts';

/** Other public finders, each asked for nothing but to find: none paints, and none is timed while it gets ready. */

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** The names as one expression, the longest first, whole words only. */
function alternation(names: string[]): RegExp {
  const sorted = names.toSorted((a, b) => b.length - a.length);
  const either = sorted.map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?![\\p{L}\\p{N}])`, 'gu');
}

function* texts(): Generator<string> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield (walker.currentNode as Text).data;
}

type Find = () => number;

/** What of findAndReplaceDOMText looks for matches; it has no way of its own to be asked for that alone. */
interface Finder {
  node: Node;
  options: { find: RegExp };
  search: () => unknown[];
}
const { Finder } = findAndReplaceDOMText as unknown as { Finder: { prototype: Finder } };

/** The most names that mark.js is given at once. */
const MARK_JS_NAMES = 100;

/** Makes a peer ready to look for `names`; it then gives the number of matches. */
const PEERS: Record<string, (names: string[]) => Find> = {
  'mark.js': (names) => () => {
    let count = 0;
    // It calls itself for each name, and runs out of stack with too many.
    for (let at = 0; at < names.length; at += MARK_JS_NAMES) {
      new Mark(document.body).mark(names.slice(at, at + MARK_JS_NAMES), {
        accuracy: 'exactly',
        separateWordSearch: false,
        diacritics: false,
        caseSensitive: true,
        filter: () => {
          count++;
          return false;
        },
      });
    }
    return count;
  },
  'mark.js, markRegExp': (names) => {
    const expression = alternation(names);
    return () => {
      let count = 0;
      new Mark(document.body).markRegExp(expression, {
        filter: () => {
          count++;
          return false;
        },
      });
      return count;
    };
  },
  'one regular expression': (names) => {
    const expression = alternation(names);
    return () => {
      let count = 0;
      for (const text of texts()) count += text.match(expression)?.length ?? 0;
      return count;
    };
  },
  findandreplacedomtext: (names) => {
    const finder: Finder = Object.assign(Object.create(Finder.prototype) as Finder, {
      node: document.body,
      options: { find: alternation(names) },
    });
    return () => finder.search().length;
  },
  'modern-ahocorasick': (names) => {
    const matcher = new AhoCorasick(names);
    return () => {
      let count = 0;
      for (const text of texts()) count += matcher.search(text).length;
      return count;
    };
  },
  'highlight-words-core': (names) => () => {
    const textToHighlight = [...texts()].join('\n');
    const options = { searchWords: names, textToHighlight, autoEscape: true, caseSensitive: true };
    return findAll(options).filter(({ highlight }) => highlight).length;
  },
};

let find: Find = () => 0;

export const peerNames = (): string[] => Object.keys(PEERS);

/** Makes a peer ready; milliseconds. */
export function prepare(peer: string, names: string[]): number {
  const start = performance.now();
  find = PEERS[peer]?.(names) ?? find;
  return performance.now() - start;
}

export function run(): Timed {
  const start = performance.now();
  const count = find();
  return { ms: performance.now() - start, count };
}
