import { longestNames, nameAt, NameTable, type FoundName } from '../../match/find-names.ts';
import { mayStandAt, type Pattern } from '../../match/pattern.ts';
import type { WordIds } from '../../match/word-ids.ts';
import { wordKey } from '../../match/words.ts';
import { isWithinExcluded } from '../page/excluded.ts';
import type { PageRuns } from '../page/page-runs.ts';
import type { TextRun } from '../page/text-run.ts';

/** How many places are looked at between two looks at the clock. */
const STEPS_PER_YIELD = 64;

/** The names that stand in a run of text, in its order; none overlap. */
type NamesOfRun<N extends Pattern> = [run: TextRun, found: FoundName<N>[]];

/** Finds names in the page's text; keeps what does not change from one time to the next. */
export class NameFinder<N extends Pattern> {
  readonly #table: NameTable<N>;
  /** By the number of a word of the page: the names that begin with it. */
  #names: (readonly N[] | undefined)[] = [];

  constructor(names: readonly N[]) {
    this.#table = new NameTable(names);
  }

  /** What stands on the page now, in document order. Yields now and then, so that the caller may let the page work. */
  *find(pageRuns: PageRuns): Generator<void, NamesOfRun<N>[]> {
    const { places, texts, readings, view, words } = pageRuns.pageText;
    pageRuns.renew();
    this.#learn(words);
    const byRun = new Map<TextRun, FoundName<N>[]>();
    const isAsRead = readings < 2;
    const excluded = new Map<Node, boolean>();
    let steps = 0;
    for (let i = 0; i < places.length; i += 3) {
      const names = this.#names[places[i] ?? -1];
      if (!names) continue;
      if (++steps % STEPS_PER_YIELD === 0) yield;
      const node = texts[places[i + 1] ?? -1];
      const at = places[i + 2] ?? 0;
      if (!node) continue;
      // What can be told without the text around need not be looked up.
      const piece = view?.textOf(node) ?? node.data;
      const first = names.findIndex((name) => mayStandAt(piece, at, name));
      if (first < 0) continue;
      const run = pageRuns.runOf(node);
      if (!run?.block.isConnected) continue;
      if (!isAsRead && isWithinExcluded(run.block, excluded)) continue;
      const start = run.starts[run.nodes.indexOf(node)] ?? 0;
      const found = nameAt(run.text, start + at, names, first);
      if (!found) continue;
      const others = byRun.get(run);
      if (others) others.push(found);
      else byRun.set(run, [found]);
    }
    const all = [...byRun].map(([run, found]): NamesOfRun<N> => [run, longestNames(found)]);
    return isAsRead ? all : all.sort(inDocumentOrder);
  }

  /** Looks up which names the words of the page begin, if it has new ones. */
  #learn({ words, like }: WordIds): void {
    if (words.length === this.#names.length) return;
    this.#names = new Array<readonly N[] | undefined>(words.length).fill(undefined);
    if (this.#table.isEmpty) return;
    const learn = (id: number) => {
      const word = words[id] ?? '';
      this.#names[id] = this.#table.get(wordKey(word, 0, word.length));
    };
    // Words of plain letters are found by their keys; others may be written in several ways.
    for (const key of this.#table.keys) like(key).forEach(learn);
    words.forEach((word, id) => {
      if (/[^\0-\x7f]/.test(word)) learn(id);
    });
  }
}

function inDocumentOrder(
  [a]: readonly [TextRun, unknown],
  [b]: readonly [TextRun, unknown],
): number {
  const [first] = a.nodes;
  const [second] = b.nodes;
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
