import type { EntityType } from '../model/pack.ts';
import type { ShortlistEntity, ShortlistName } from '../model/shortlist.ts';
import type { Candidate, Standing } from './standing.ts';
import {
  inTitleCase,
  isAfterPreposition,
  titleBefore,
  wordBefore,
  type Title,
} from './surroundings.ts';

/** A candidate that may stand as a name, with its place in the list of candidates. */
export interface Heard {
  index: number;
  candidate: Candidate;
  standing: Standing;
}

/** All occurrences of one name on a page. */
export interface NameOnPage {
  name: ShortlistName;
  heard: Heard[];
}

/**
 * How much another entity of the same article vouches for a name: places such as countries are on every other
 * page, people seldom.
 */
const VOUCHES: Record<EntityType, number> = { person: 2, organization: 2, event: 2, place: 0.75 };
/** What a bare surname of another entity of the article vouches: it is in doubt itself. */
const VOUCHES_IN_DOUBT = 1;
/** What a title in front of a surname vouches: there are fewer President Lees than Mr. Lees. */
const VOUCHES_TITLE: Record<Title, number> = { office: 2.25, courtesy: 1.5, none: 0 };
/** What it vouches that a page uses a surname again and again, as of somebody whom everybody knows. */
const VOUCHES_REPEATED = 1;
const OFTEN = 3;
/** How much more is asked for a name that stands only among the capitals of titles. */
const ONLY_IN_TITLES = 2;
/** How much must vouch for a place whose name the page also uses like a surname. */
const ENOUGH_IF_CONTESTED = 1.5;

/** Decides of a page's names, all of them together, which occurrences are mentions of whom. */
export class Decision {
  /** Entities that a name on the page clearly means. */
  readonly #sure = new Set<number>();
  /** Entities that a name in doubt may mean. */
  readonly #doubtful = new Set<number>();
  #byArticle: Map<number, number[]> | null = null;

  constructor(private readonly entities: readonly ShortlistEntity[]) {}

  /** Puts down the entities that each candidate means, by its place. */
  decide(names: readonly NameOnPage[], decided: (readonly number[])[]): void {
    for (const { name, heard } of names) {
      if (isOwnName(name) && !isUncontested(heard)) continue;
      const known = isOwnName(name) ? this.#sure : this.#doubtful;
      for (const entity of name.entities) known.add(entity);
    }
    for (const name of names) {
      const meant = this.#meant(name);
      if (meant.length === 0) continue;
      let strangers: Set<string> | undefined;
      for (const { index, candidate, standing } of name.heard) {
        if (standing === 'foreign' || standing === 'behind') continue;
        if (standing === 'beside') {
          strangers ??= forenamesOfOthers(name.heard);
          if (strangers.has(wordLeft(candidate))) continue;
        }
        decided[index] = meant;
      }
    }
  }

  /** Whom a name means on this page, where nothing beside an occurrence says otherwise. */
  #meant({ name, heard }: NameOnPage): number[] {
    const { entities, needs } = name;
    if (isOwnName(name)) {
      if (isUncontested(heard)) return entities;
      return heard.some(isClear)
        ? entities.filter((entity) => this.#support(entity) >= ENOUGH_IF_CONTESTED)
        : [];
    }
    const named = entities.filter((entity) => this.#sure.has(entity));
    if (named.length > 0) return named;
    const clear = heard.filter(isClear);
    const titles = clear.map(({ candidate }) => titleBefore(candidate.text, candidate.found.start));
    const isElsewhereForeign = heard.some(({ standing }) => standing === 'foreign');
    if (isElsewhereForeign && !titles.includes('office')) return [];
    const enough = clear.length > 0 ? needs : needs + ONLY_IN_TITLES;
    const own = name.type === 'person' ? ownSupport(clear, titles) : 0;
    return entities.filter((entity) => own + this.#support(entity) >= enough);
  }

  /** How much the other entities on the page that share an article with this one vouch for it. */
  #support(entity: number): number {
    const others = new Set<number>();
    for (const article of this.entities[entity]?.articles ?? []) {
      for (const other of this.#inArticle(article)) others.add(other);
    }
    others.delete(entity);
    let support = 0;
    for (const other of others) {
      const type = this.entities[other]?.type ?? 'place';
      support += this.#sure.has(other) ? VOUCHES[type] : VOUCHES_IN_DOUBT;
    }
    return support;
  }

  /** The entities of an article that the page names, surely or perhaps. */
  #inArticle(article: number): readonly number[] {
    if (!this.#byArticle) {
      this.#byArticle = new Map();
      for (const entity of new Set([...this.#sure, ...this.#doubtful])) {
        for (const one of this.entities[entity]?.articles ?? []) {
          const others = this.#byArticle.get(one);
          if (others) others.push(entity);
          else this.#byArticle.set(one, [entity]);
        }
      }
    }
    return this.#byArticle.get(article) ?? [];
  }
}

const wordLeft = ({ text, found }: Candidate) => wordBefore(text, found.start)?.text ?? '';

/** First names that the page gives to others of the same surname: in a title they are no verbs. */
const forenamesOfOthers = (heard: readonly Heard[]) =>
  new Set(
    heard
      .filter(({ standing }) => standing === 'foreign')
      .map(({ candidate }) => wordLeft(candidate)),
  );

/** Whether a name is clear by itself: not one that many may bear. */
const isOwnName = ({ needs, isShort }: ShortlistName) => needs === 0 && isShort !== true;

const isClear = ({ standing }: Heard) => standing === 'clear';

/**
 * Whether a name that is clear by itself is used so on the page: somewhere nothing speaks against it; and where it
 * stands elsewhere like a surname (Michael Jordan), somewhere also as a place does (in Jordan).
 */
function isUncontested(heard: readonly Heard[]): boolean {
  const isContested = heard.some(({ standing }) => standing === 'behind');
  return heard.some(
    (one) =>
      isClear(one) &&
      (!isContested || isAfterPreposition(one.candidate.text, one.candidate.found.start)),
  );
}

/** What the ways a surname is used vouch for its being that of somebody well known. */
function ownSupport(clear: readonly Heard[], titles: readonly Title[]): number {
  const running = clear.filter(
    ({ candidate: { text, found } }) => !inTitleCase(text, found.start, found.end),
  );
  const repeated = running.length >= OFTEN ? VOUCHES_REPEATED : 0;
  return repeated + Math.max(0, ...titles.map((title) => VOUCHES_TITLE[title]));
}
