import type { Entity } from '../../model/pack.ts';
import type { Mention } from '../document.ts';
import { TITLES } from '../names/lexicon.ts';
import { genderOf, type Gender } from './gender.ts';

/** Whom an article names, and what it lets one know of each. */
export class Cast {
  readonly #entities: Map<string, Entity>;
  readonly #genders = new Map<string, Gender>();
  readonly #vague = new Set<string>();
  /** How often each was meant by "he" (up) and by "she" (down). */
  readonly #votes = new Map<string, number>();

  constructor(text: string, entities: readonly Entity[], mentions: readonly Mention[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    const titles = titlesBefore(text, mentions);
    for (const entity of entities) {
      const before = titles.get(entity.id) ?? [];
      this.#genders.set(entity.id, genderOf(entity, before));
      const titled = before.some((word) => TITLES.has(word.toLowerCase()));
      if (!entity.name.includes(' ') && !titled) this.#vague.add(entity.id);
    }
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  gender(id: string): Gender {
    return this.#genders.get(id) ?? 'unknown';
  }

  /** Whether a name is one bare word, which may be no person's at all. */
  isVague(id: string): boolean {
    return this.#vague.has(id);
  }

  /** Takes note of a pronoun that seems to mean somebody; the first counts for a little more than one. */
  learn(id: string, pronoun: 'female' | 'male'): void {
    const votes = this.#votes.get(id);
    const vote = votes === undefined ? 1.5 : 1;
    this.#votes.set(id, (votes ?? 0) + (pronoun === 'male' ? vote : -vote));
  }

  /** What most pronouns said of those whose gender nothing else tells holds for the whole article. */
  settle(): void {
    for (const [id, votes] of this.#votes) {
      if (this.gender(id) === 'unknown') this.#genders.set(id, votes > 0 ? 'male' : 'female');
    }
  }
}

const MOST_TITLES = 20;

/** The words right before each entity's mentions: "Mrs.", "Senate Majority Leader". */
function titlesBefore(text: string, mentions: readonly Mention[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { entity, start } of mentions) {
    const before = /(\p{L}+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 20), start))?.[1];
    if (before === undefined) continue;
    const known = titles.get(entity);
    if (!known) titles.set(entity, [before]);
    else if (known.length < MOST_TITLES) known.push(before);
  }
  return titles;
}
