import type { Entity, EntityType } from '../../model/pack.ts';
import type { Gender } from './gender.ts';

/** Someone or something that a pronoun could mean, as last seen. */
export interface Candidate {
  id: string;
  type: EntityType;
  gender: Gender;
  /** Where it was last named: count of sentences and of paragraphs. */
  sentence: number;
  paragraph: number;
  /** Whether it stood where subjects stand. */
  subject: boolean;
  /** Whether it was named as its owner only: "Trump's campaign". */
  owner: boolean;
  /** Whether its name is one bare word, which may be no person's at all. */
  vague: boolean;
  times: number;
}

/** Further back nothing is meant by a pronoun. */
const MOST = 12;
const FARTHEST_PARAGRAPH = 2;
/** Nobody is meant who is as unlikely as the subject of a sentence four sentences back. */
const LEAST_LIKELY = -1.2;

/** Whoever is called "the man" as often is whom the article is about. */
const OFTEN = 3;

/** Whom the text has spoken of lately, the latest last. */
export class Candidates {
  #recent: Candidate[] = [];
  readonly #times = new Map<string, number>();

  see(
    { id, type }: Pick<Entity, 'id' | 'type'>,
    seen: Omit<Candidate, 'id' | 'type' | 'times'>,
  ): void {
    const before = this.#recent.find((candidate) => candidate.id === id);
    const times = (this.#times.get(id) ?? 0) + 1;
    this.#times.set(id, times);
    // Named twice in one sentence, it counts as its subject if it ever was, and not as an owner alone.
    const again = before?.sentence === seen.sentence ? before : undefined;
    const subject = seen.subject || again?.subject === true;
    const owner = seen.owner && again?.owner !== false;
    this.#recent = this.#recent.filter((candidate) => candidate.id !== id).slice(1 - MOST);
    this.#recent.push({ id, type, ...seen, subject, owner, times });
  }

  /** The one most likely meant in a place, as the `owned` pronoun "his" or another; null if two are as likely. */
  best(
    accepts: (candidate: Candidate) => boolean,
    place: Pick<Candidate, 'sentence' | 'paragraph' | 'subject'>,
    owned: boolean,
  ): Candidate | null {
    const scored = this.#recent
      .filter((candidate) => accepts(candidate))
      .filter(({ paragraph }) => place.paragraph - paragraph <= FARTHEST_PARAGRAPH)
      .map((candidate, i, all) => {
        // Of two in one sentence the later, the more so for what is its own: "Holt said Lind sold her boat".
        const latest = i === all.length - 1 && candidate.sentence === place.sentence;
        const bonus = latest ? (owned ? 0.6 : 0.2) : 0;
        return { candidate, score: scoreOf(candidate, place) + bonus };
      })
      .sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (!first || first.score < LEAST_LIKELY) return null;
    // An article about "the man" may mean him by any "he".
    const hero = this.#recent.find(({ id, times }) => id.startsWith('?') && times >= OFTEN);
    if (hero && accepts(hero) && hero.sentence >= first.candidate.sentence) {
      return first.candidate.id === hero.id ? hero : null;
    }
    return second && first.score - second.score < 0.15 ? null : first.candidate;
  }

  /** Counts one more time that somebody was named without being spoken of; whether they were known before. */
  count(id: string): boolean {
    this.#times.set(id, (this.#times.get(id) ?? 0) + 1);
    return this.#recent.some((candidate) => candidate.id === id);
  }

  /** Of a type, the one named last. */
  newest(type: EntityType): Candidate | null {
    return this.#recent.findLast((candidate) => candidate.type === type) ?? null;
  }

  /** The latest of those accepted, null if another was named nearly as late. */
  latest(accepts: (candidate: Candidate) => boolean, sentence: number): Candidate | null {
    const [latest, other] = this.#recent.filter((candidate) => accepts(candidate)).reverse();
    if (!latest) return null;
    const isNear = sentence - latest.sentence <= 1;
    return !other || (isNear && latest.sentence - other.sentence > 1) ? latest : null;
  }
}

function scoreOf(
  candidate: Candidate,
  place: Pick<Candidate, 'sentence' | 'paragraph' | 'subject'>,
): number {
  const { sentence, paragraph, subject, owner, vague, times, gender } = candidate;
  return (
    (subject ? 1 : 0) -
    (owner ? 0.4 : 0) -
    (vague && gender === 'unknown' ? 1.5 : 0) -
    (place.sentence - sentence) * 0.55 -
    (place.paragraph - paragraph) * 0.3 +
    Math.min(times, 6) * 0.06 +
    (gender === 'unknown' ? 0 : 0.25)
  );
}
