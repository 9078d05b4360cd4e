import { Evidence, type Judged } from '../../match/evidence.ts';
import { longestNames, NameTable, type FoundName } from '../../match/find-names.ts';
import type { Shortlist } from '../../model/shortlist.ts';
import type { PageRuns } from '../page/page-runs.ts';
import { nodeRanges, type TextRun } from '../page/text-run.ts';
import type { Mention } from '../paint/painter.ts';

/** Finds the shortlist's names on the page; keeps what does not change from one time to the next. */
export class MentionFinder {
  readonly #table: NameTable;
  readonly #evidence: Evidence;

  constructor(readonly shortlist: Shortlist) {
    this.#table = new NameTable(shortlist.names);
    this.#evidence = new Evidence(shortlist.names, shortlist.entities);
  }

  /**
   * All mentions on the page, in document order, of the kinds that are switched on, without the muted. Yields now
   * and then, so that the caller may let the page work.
   */
  *find(pageRuns: PageRuns): Generator<void, Mention[]> {
    const byRun = new Map<TextRun, FoundName[]>();
    for (const key of this.#table.keys) {
      yield;
      for (const { run, at } of pageRuns.occurrences(key)) {
        const found = this.#table.find(run.text, at, key);
        if (!found) continue;
        const others = byRun.get(run);
        if (others) others.push(found);
        else byRun.set(run, [found]);
      }
    }
    const candidates: { run: TextRun; found: FoundName; judged: Judged }[] = [];
    for (const [run, all] of [...byRun].sort(inDocumentOrder)) {
      yield;
      for (const found of longestNames(all)) {
        if (!isOneLine(run, found.start, found.end)) continue;
        const judged = this.#evidence.judge({ text: run.text, found });
        candidates.push({ run, found, judged });
      }
    }
    const decisions = this.#evidence.decide(candidates.map(({ judged }) => judged));
    yield;
    return candidates.flatMap(({ run, found }, i): Mention[] => {
      const entities = decisions[i] ?? [];
      const meant = entities.flatMap((entity) => this.shortlist.entities[entity] ?? []);
      const type = meant[0]?.type;
      if (type === undefined || !this.shortlist.appearance.types[type]) return [];
      if (meant.every(({ isMuted }) => isMuted)) return [];
      return [{ run, start: found.start, end: found.end, type, entities }];
    });
  }
}

/**
 * A name may run on through inline elements, not from one that a style sheet has made a block of. A single letter
 * is an initial set large.
 */
function isOneLine(run: TextRun, start: number, end: number): boolean {
  const ranges = nodeRanges(run, start, end);
  if (ranges.length < 2) return true;
  const parents = new Set<Element | null>(
    ranges
      .filter(({ node, start: from, end: to }) => to - from > 1 || node.length > 1)
      .map(({ node }) => node.parentElement),
  );
  if (run.block instanceof Element) parents.delete(run.block);
  return [...parents].every(
    (parent) => parent === null || /^(?:inline$|contents)/.test(getComputedStyle(parent).display),
  );
}

function inDocumentOrder(
  [a]: readonly [TextRun, unknown],
  [b]: readonly [TextRun, unknown],
): number {
  const [first] = a.nodes;
  const [second] = b.nodes;
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
