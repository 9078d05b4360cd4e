import type { ShortlistEntity, ShortlistName } from '../model/shortlist.ts';
import { Decision, type NameOnPage } from './decision.ts';
import type { Candidate, Standing } from './candidate.ts';
import { standingOf } from './standing.ts';

/** A candidate, and how it stands in its text. */
export interface Judged {
  candidate: Candidate;
  standing: Standing;
}

/** Judges a candidate by the words beside it. This is most of the work, and can be done bit by bit. */
export const judge = (candidate: Candidate): Judged => ({
  candidate,
  standing: standingOf(candidate),
});

/** What the shortlist's names may mean on a page. */
export class Evidence {
  constructor(private readonly entities: readonly ShortlistEntity[]) {}

  /**
   * Decides which candidates of a page are mentions, and of which entities: several where the page does not tell
   * them apart. The result runs parallel to `candidates`; an empty list means no mention.
   */
  decide(candidates: readonly Judged[]): (readonly number[])[] {
    const names = new Map<ShortlistName, NameOnPage>();
    candidates.forEach(({ candidate, standing }, index) => {
      if (standing === 'none') return;
      const { name } = candidate.found;
      let onPage = names.get(name);
      if (!onPage) names.set(name, (onPage = { name, heard: [] }));
      const isOurs = () => this.#isOwnedByOurs(candidates, index);
      const known = standing !== 'owned' ? standing : isOurs() ? 'clear' : 'foreign';
      onPage.heard.push({ index, candidate, standing: known });
    });
    const decided = candidates.map((): readonly number[] => []);
    new Decision(this.entities).decide([...names.values()], decided);
    return decided;
  }

  /** Whether the name right before a body’s, or behind it, is one that shares an article with it. */
  #isOwnedByOurs(candidates: readonly Judged[], index: number): boolean {
    const one = candidates[index]?.candidate;
    if (!one) return false;
    const articles = new Set(
      one.found.name.entities.flatMap((entity) => this.entities[entity]?.articles ?? []),
    );
    return [candidates[index - 1], candidates[index + 1]].some((near) => {
      if (near?.candidate.text !== one.text) return false;
      const { found } = near.candidate;
      const [first, second] =
        found.start < one.found.start ? [found, one.found] : [one.found, found];
      const between = one.text.slice(first.end, second.start);
      if (!/^(?:['’]s? | of (?:the )?| )$/.test(between)) return false;
      return found.name.entities.some((entity) =>
        this.entities[entity]?.articles.some((article) => articles.has(article)),
      );
    });
  }
}
