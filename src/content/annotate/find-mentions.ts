import { Evidence, judge, type Judged } from '../../match/evidence.ts';
import type { WordKinds } from '../../match/word-kinds.ts';
import type { Shortlist, ShortlistName } from '../../model/shortlist.ts';
import type { PageRuns } from '../page/page-runs.ts';
import { nodeRanges, type TextRun } from '../page/text-run.ts';
import type { Mention } from '../paint/painter.ts';
import { NameFinder } from './find-names.ts';
import type { NamePlaces } from './knowledge.ts';

/** How many names are judged between two looks at the clock. */
const STEPS_PER_YIELD = 64;

/** Finds the shortlist's names on the page; keeps what does not change from one time to the next. */
export class MentionFinder {
  readonly #names: NameFinder<ShortlistName>;
  readonly #evidence: Evidence;

  /** Of the page's words. */
  readonly #kinds: WordKinds;

  constructor(readonly shortlist: Shortlist) {
    this.#kinds = new Map(shortlist.kinds);
    this.#names = new NameFinder(shortlist.names);
    this.#evidence = new Evidence(shortlist.entities);
  }

  /**
   * All mentions on the page, in document order, of the kinds that are switched on, without the muted. Yields now
   * and then, so that the caller may let the page work.
   */
  *find(pageRuns: PageRuns, places: NamePlaces): Generator<void, Mention[]> {
    const candidates: { run: TextRun; judged: Judged }[] = [];
    for (const [run, all] of yield* this.#names.find(pageRuns, places)) {
      for (const found of all) {
        if (!isOneLine(run, found.start, found.end)) continue;
        candidates.push({ run, judged: judge({ text: run.text, found, kinds: this.#kinds }) });
        if (candidates.length % STEPS_PER_YIELD === 0) yield;
      }
    }
    const decisions = this.#evidence.decide(candidates.map(({ judged }) => judged));
    yield;
    const { appearance, entities: known } = this.shortlist;
    return candidates.flatMap(({ run, judged: { candidate } }, i): Mention[] => {
      const { start, end } = candidate.found;
      const entities = decisions[i] ?? [];
      const type = known[entities[0] ?? -1]?.type;
      if (type === undefined || !appearance.types[type]) return [];
      if (entities.every((entity) => known[entity]?.isMuted)) return [];
      return [{ run, start, end, type, entities: [...entities] }];
    });
  }
}

/**
 * A name may run on through inline elements, not from one that a style sheet has made a block of. A single letter
 * is an initial set large.
 */
function isOneLine(run: TextRun, start: number, end: number): boolean {
  if (run.nodes.length === 1) return true;
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
