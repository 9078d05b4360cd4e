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

/** A surname counts if so much vouches for it. */
const ENOUGH = 3;
/** An acronym is clearer than a surname. */
const ENOUGH_FOR_ACRONYM = 1.5;

const isDistinctive = (name: string) => /\p{L}[\s-]+\p{Lu}/u.test(name);

const isAcronym = (name: string) => /^(?:\p{Lu}\.?){2,5}$/u.test(name);

function needOf(kind: NameKind, name: string, type: EntityType): number {
  if (kind === 'full' || isDistinctive(name)) return 0;
  if (kind === 'acronym') return type === 'place' ? 0 : ENOUGH_FOR_ACRONYM;
  if (type === 'place') return 0;
  return ENOUGH;
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
      name.heard.push({ index, candidate, standing });
      names.set(text, name);
    }
    const decided = new Decision(this.entities).decide([...names.values()]);
    return candidates.map((_, index) => decided.get(index) ?? []);
  }

  #type(entity: number | undefined): EntityType {
    return this.entities[entity ?? -1]?.type ?? 'person';
  }

  #meaningOf(text: string, names: readonly ShortlistName[]): Meaning {
    const rank = Math.min(...names.map(({ kind }) => RANK[kind]));
    const best = names.filter(({ kind }) => RANK[kind] === rank);
    const entities = [...new Set(best.flatMap((name) => name.entities))];
    const needs = Math.min(
      ...best.flatMap(({ kind, entities: named }) =>
        named.map((entity) => needOf(kind, text, this.#type(entity))),
      ),
    );
    const types = new Set(entities.map((entity) => this.#type(entity)));
    const nature = {
      type: types.has('place') ? ('place' as const) : this.#type(entities[0]),
      isShort: needs === ENOUGH,
      isNoun: rank !== RANK.adjective && !isAcronym(text) && !/\s/.test(text),
      isOrdinary: names.some(({ isOrdinary }) => isOrdinary === true),
    };
    return { entities, needs, nature };
  }
}
