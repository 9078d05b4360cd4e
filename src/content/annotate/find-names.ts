import { longestNames, nameAt, NameTable, type FoundName } from '../../match/find-names.ts';
import type { Pattern } from '../../match/pattern.ts';
import { isWithinExcluded } from '../page/excluded.ts';
import type { PageRuns } from '../page/page-runs.ts';
import type { TextRun } from '../page/text-run.ts';
import type { NamePlaces } from './knowledge.ts';

/** How many places are looked at between two looks at the clock. */
const STEPS_PER_YIELD = 64;

/** The names that stand in a run of text, in its order; none overlap. */
type NamesOfRun<N extends Pattern> = [run: TextRun, found: FoundName<N>[]];

/** Finds names in the page's text. */
export class NameFinder<N extends Pattern> {
  readonly #table: NameTable<N>;

  constructor(names: readonly N[]) {
    this.#table = new NameTable(names);
  }

  /**
   * What stands on the page now, in document order. Yields now and then, so that the caller may let the page work.
   *
   * @param places - where to look; texts that have gone are taken out
   */
  *find(pageRuns: PageRuns, { byText, isInOrder }: NamePlaces): Generator<void, NamesOfRun<N>[]> {
    pageRuns.renew();
    const byRun = new Map<TextRun, FoundName<N>[]>();
    const excluded = new Map<Node, boolean>();
    let steps = 0;
    for (const [node, all] of byText) {
      if (!node.isConnected) {
        byText.delete(node);
        continue;
      }
      const run = pageRuns.runOf(node);
      if (!run || isWithinExcluded(run.block, excluded)) continue;
      const start = run.starts[run.nodes.indexOf(node)] ?? 0;
      for (const [at, key] of all) {
        if (++steps % STEPS_PER_YIELD === 0) yield;
        const found = nameAt(run.text, start + at, this.#table.get(key) ?? []);
        if (!found) continue;
        const others = byRun.get(run);
        if (others) others.push(found);
        else byRun.set(run, [found]);
      }
    }
    const all = [...byRun].map(([run, found]): NamesOfRun<N> => [run, longestNames(found)]);
    return isInOrder ? all : all.sort(inDocumentOrder);
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
