import type { EntityType, NameKind } from '../model/pack.ts';
import type { ShortlistEntity, ShortlistName } from '../model/shortlist.ts';
import { contradicts, standsAlone } from './contradictions.ts';
import type { FoundName } from './find-names.ts';

/** A name found in one of the page's texts. */
export interface Candidate {
  text: string;
  found: FoundName;
}

/** Which reading of a name wins where several entities bear it: its own full name before another's metonym. */
const RANK: Record<NameKind, number> = {
  full: 0,
  acronym: 1,
  short: 2,
  variant: 3,
  adjective: 4,
  metonym: 5,
};

/**
 * How much another entity of the same article vouches for a name: places such as countries are on every other
 * page, people seldom.
 */
const VOUCHES: Record<EntityType, number> = { person: 2, organization: 2, event: 2, place: 0.75 };
/** What a bare surname of another entity of the article vouches: it is in doubt itself. */
const VOUCHES_IN_DOUBT = 1;
/** A surname counts if the article's other names on the page vouch at least this much. */
const ENOUGH = 3;
/** An acronym is clearer than a surname. */
const ENOUGH_FOR_ACRONYM = 1.5;

interface Reading {
  entity: number;
  kind: NameKind;
}

/** The entities that a name may mean (its best reading only), and how much must vouch for it. */
interface Meaning {
  entities: number[];
  needs: number;
  /** A bare surname: another first name beside it denies it. */
  personal: boolean;
}

const isDistinctive = (name: string) => /\p{L}[\s-]+\p{Lu}/u.test(name);

function needOf(kind: NameKind, name: string, type: EntityType): number {
  if (kind === 'full' || isDistinctive(name)) return 0;
  if (kind === 'acronym') return type === 'place' ? 0 : ENOUGH_FOR_ACRONYM;
  if (type === 'place') return 0;
  return ENOUGH;
}

/** What the shortlist's names may mean on a page. */
export class Evidence {
  readonly #meanings = new Map<string, Meaning>();

  constructor(
    names: readonly ShortlistName[],
    private readonly entities: readonly ShortlistEntity[],
  ) {
    const byText = new Map<string, Reading[]>();
    for (const { text, kind, entities: named } of names) {
      const readings = named.map((entity) => ({ entity, kind }));
      byText.set(text, [...(byText.get(text) ?? []), ...readings]);
    }
    for (const [text, readings] of byText)
      this.#meanings.set(text, this.#meaningOf(text, readings));
  }

  /**
   * Decides which candidates of a page are mentions, and of which entities: several where the page does not tell
   * them apart. The result runs parallel to `candidates`; an empty list means no mention.
   */
  decide(candidates: readonly Candidate[]): number[][] {
    const heard = candidates.flatMap((candidate, index) => {
      const meaning = this.#meanings.get(candidate.found.name.text);
      if (!meaning || !standsAlone(candidate)) return [];
      return [{ index, candidate, meaning, denied: meaning.personal && contradicts(candidate) }];
    });
    const sure = new Set<number>();
    const doubtful = new Set<number>();
    const deniedNames = new Set<string>();
    for (const { candidate, meaning, denied } of heard) {
      if (denied) deniedNames.add(candidate.found.name.text);
      const known = meaning.needs === 0 ? sure : doubtful;
      for (const entity of meaning.entities) known.add(entity);
    }
    const decisions = candidates.map((): number[] => []);
    for (const { index, candidate, meaning, denied } of heard) {
      if (denied) continue;
      const { entities, needs } = meaning;
      const named = needs === 0 ? entities : entities.filter((entity) => sure.has(entity));
      const elsewhereDenied = deniedNames.has(candidate.found.name.text);
      decisions[index] =
        named.length > 0 || elsewhereDenied
          ? named
          : entities.filter((entity) => this.#support(entity, sure, doubtful) >= needs);
    }
    return decisions;
  }

  #type(entity: number): EntityType {
    return this.entities[entity]?.type ?? 'person';
  }

  #meaningOf(text: string, readings: readonly Reading[]): Meaning {
    const best = Math.min(...readings.map(({ kind }) => RANK[kind]));
    const kept = readings.filter(({ kind }) => RANK[kind] === best);
    const needs = Math.min(
      ...kept.map(({ kind, entity }) => needOf(kind, text, this.#type(entity))),
    );
    const entities = [...new Set(kept.map(({ entity }) => entity))];
    const personal = needs > 0 && entities.every((entity) => this.#type(entity) === 'person');
    return { entities, needs, personal };
  }

  /** How much the other entities on the page that share an article with this one vouch for it. */
  #support(entity: number, sure: Set<number>, doubtful: Set<number>): number {
    const articles = new Set(this.entities[entity]?.articles);
    const shares = (other: number) =>
      other !== entity && this.entities[other]?.articles.some((article) => articles.has(article));
    let support = 0;
    for (const other of sure) if (shares(other)) support += VOUCHES[this.#type(other)];
    for (const other of doubtful) {
      if (!sure.has(other) && shares(other)) support += VOUCHES_IN_DOUBT;
    }
    return support;
  }
}
