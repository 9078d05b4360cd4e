import type { EntityType, NameKind } from '../model/pack.ts';
import type { ShortlistEntity, ShortlistName } from '../model/shortlist.ts';
import { Decision, type Meaning, type NameOnPage } from './decision.ts';
import { standingOf, type Candidate, type Standing } from './standing.ts';

/** Which reading of a name wins where several entities bear it: its own full name before another's metonym. */
const RANK: Record<NameKind, number> = {
  full: 0,
  acronym: 1,
  short: 2,
  variant: 3,
  adjective: 4,
  metonym: 5,
};

/** A name that many bear counts if so much vouches for it. */
const ENOUGH = 3;
/** An acronym is clearer than a surname. */
const ENOUGH_FOR_ACRONYM = 1.5;

const isDistinctive = (name: string) => /\p{L}[\s-]+\p{Lu}/u.test(name);

const isAcronym = (name: string) => /^(?:\p{Lu}\.?){2,5}$/u.test(name);

function needOf({ kind, text, isShared }: ShortlistName, type: EntityType): number {
  if (isShared === true) return ENOUGH;
  if (kind === 'full' || kind === 'short' || isDistinctive(text)) return 0;
  if (type === 'place') return 0;
  return kind === 'acronym' ? ENOUGH_FOR_ACRONYM : ENOUGH;
}

/** A candidate, and how it stands in its text. */
export interface Judged {
  candidate: Candidate;
  standing: Standing;
}

/** What the shortlist's names may mean on a page. */
export class Evidence {
  readonly #meanings = new Map<string, Meaning>();

  constructor(
    names: readonly ShortlistName[],
    private readonly entities: readonly ShortlistEntity[],
  ) {
    const byText = new Map<string, ShortlistName[]>();
    for (const name of names) {
      const same = byText.get(name.text);
      if (same) same.push(name);
      else byText.set(name.text, [name]);
    }
    for (const [text, same] of byText) this.#meanings.set(text, this.#meaningOf(text, same));
  }

  /** Judges a candidate by the words beside it. This is most of the work, and can be done bit by bit. */
  judge(candidate: Candidate): Judged {
    const meaning = this.#meanings.get(candidate.found.name.text);
    return { candidate, standing: meaning ? standingOf(candidate, meaning.nature) : 'none' };
  }

  /**
   * Decides which candidates of a page are mentions, and of which entities: several where the page does not tell
   * them apart. The result runs parallel to `candidates`; an empty list means no mention.
   */
  decide(candidates: readonly Judged[]): number[][] {
    const names = new Map<string, NameOnPage>();
    for (const [index, { candidate, standing }] of candidates.entries()) {
      const { text } = candidate.found.name;
      const meaning = this.#meanings.get(text);
      if (!meaning || standing === 'none') continue;
      const name = names.get(text) ?? { meaning, heard: [] };
      const isOurs = () => this.#isOwnedByOurs(candidates, index, meaning);
      const known = standing !== 'owned' ? standing : isOurs() ? 'clear' : 'foreign';
      name.heard.push({ index, candidate, standing: known });
      names.set(text, name);
    }
    const decided = new Decision(this.entities).decide([...names.values()]);
    return candidates.map((_, index) => decided.get(index) ?? []);
  }

  /** Whether the name right before a body’s, or behind it, is one that shares an article with it. */
  #isOwnedByOurs(candidates: readonly Judged[], index: number, { entities }: Meaning): boolean {
    const one = candidates[index]?.candidate;
    const articles = new Set(entities.flatMap((entity) => this.entities[entity]?.articles ?? []));
    return [candidates[index - 1], candidates[index + 1]].some((near) => {
      if (!one || near?.candidate.text !== one.text) return false;
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

  #type(entity: number | undefined): EntityType {
    return this.entities[entity ?? -1]?.type ?? 'person';
  }

  #meaningOf(text: string, names: readonly ShortlistName[]): Meaning {
    const rank = Math.min(...names.map(({ kind }) => RANK[kind]));
    const best = names.filter(({ kind }) => RANK[kind] === rank);
    const entities = [...new Set(best.flatMap((name) => name.entities))];
    const needs = Math.min(
      ...best.flatMap((name) => name.entities.map((entity) => needOf(name, this.#type(entity)))),
    );
    const types = new Set(entities.map((entity) => this.#type(entity)));
    const nature = {
      type: types.has('place') ? ('place' as const) : this.#type(entities[0]),
      isShort: best.some(({ kind, isShared }) => kind === 'short' || isShared === true),
      isNoun: rank !== RANK.adjective && !isAcronym(text) && !/\s/.test(text),
      isGeneric:
        names.some(({ kind, isShared }) => kind !== 'short' && isShared === true) &&
        types.has('organization'),
      isOrdinary: names.some(({ isOrdinary }) => isOrdinary === true),
    };
    return { entities, needs, nature };
  }
}
