import type { EntityType } from '../model/pack.ts';
import type { ShortlistEntity, ShortlistName } from '../model/shortlist.ts';
import type { Candidate, Standing } from './candidate.ts';
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
/** What it vouches that a page uses again and again, and without any other, the one name that an article knows. */
const VOUCHES_ALONE = 2;
const VERY_OFTEN = 8;
/** How much more is asked for a name that stands only among the capitals of titles. */
const ONLY_IN_TITLES = 2;
/** How much must vouch for a place whose name the page also uses like a surname, or for another place. */
const ENOUGH_IF_CONTESTED = 1.5;
/** How much for one that is a first name too, where it stands nowhere as only a place does. */
const ENOUGH_IF_PERSONAL = 0.75;
/** How much for an ordinary word that stands nowhere but in front of sentences. */
const ENOUGH_IF_WEAK = 6;

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
      if (isOwnName(name) && doubtOf(name, heard) > 0) continue;
      const known = isOwnName(name) ? this.#sure : this.#doubtful;
      for (const entity of name.entities) known.add(entity);
    }
    for (const name of names) {
      const meant = this.#meant(name);
      if (meant.length === 0) continue;
      let strangers: Set<string> | undefined;
      const usual = isBare(name.name) ? usualForename(name.heard) : null;
      for (const { index, candidate, standing } of name.heard) {
        if (standing === 'foreign' || standing === 'behind') continue;
        if (standing === 'called' && wordLeft(candidate) !== usual) continue;
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
      const doubt = doubtOf(name, heard);
      return doubt === 0 ? entities : entities.filter((one) => this.#support(one) >= doubt);
    }
    const named = entities.filter((entity) => this.#sure.has(entity));
    if (named.length > 0) return named;
    const clear = heard.filter(isClear);
    const titles = clear.map(({ candidate }) =>
      titleBefore(candidate.text, candidate.found.start, candidate.kinds),
    );
    // As the first of two capitals, Apple Watch, the only name that an article knows is not somebody else’s.
    const isElsewhereForeign = name.isMononym ? !isMostlyAlone(heard) : heard.some(isOfOthers);
    if (isElsewhereForeign && !titles.includes('office')) return [];
    const enough = clear.length > 0 ? needs : needs + ONLY_IN_TITLES;
    const own = name.type === 'person' ? ownSupport(clear, titles) : 0;
    const alone = name.isMononym && isUsedAlone(heard) ? VOUCHES_ALONE : 0;
    return entities.filter((entity) => own + alone + this.#support(entity) >= enough);
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

const isCalled = ({ standing }: Heard) => standing === 'called';
const isOfOthers = (one: Heard) => one.standing === 'foreign' || isCalled(one);

/** First names that the page gives to others of the same surname: in a title they are no verbs. */
const forenamesOfOthers = (heard: readonly Heard[]) =>
  new Set(heard.filter(isOfOthers).map(({ candidate }) => wordLeft(candidate)));

/** The first name that the page gives most to those of a surname. */
function usualForename(heard: readonly Heard[]): string | null {
  const times = new Map<string, number>();
  for (const { standing, candidate } of heard) {
    if (standing !== 'called') continue;
    const forename = wordLeft(candidate);
    times.set(forename, (times.get(forename) ?? 0) + 1);
  }
  let usual: string | null = null;
  for (const [forename, count] of times) {
    if (usual === null || count > (times.get(usual) ?? 0)) usual = forename;
  }
  return usual;
}

/** Whether a name is clear by itself: not one that many may bear. */
const isOwnName = ({ needs, isShort }: ShortlistName) => needs === 0 && !isShort;

/** Whether an article knows somebody by no more than this word, which few others bear. */
const isBare = ({ isMononym, isShort }: ShortlistName) => isMononym === true && !isShort;

const isClear = ({ standing }: Heard) => standing === 'clear';

/**
 * How much must vouch for a name that is clear by itself, for the way the page uses it: nothing if nothing speaks
 * against it. Where it stands like a surname (Michael Jordan), it must also stand as only a place does (in Jordan).
 */
function doubtOf(name: ShortlistName, heard: readonly Heard[]): number {
  const clear = heard.filter(isClear);
  if (clear.length === 0) {
    if (isBare(name) && usualForename(heard) !== null) return 0;
    return heard.some(beginsSentence) ? ENOUGH_IF_WEAK : Infinity;
  }
  if (name.type !== 'place') return 0;
  if (heard.some(({ standing }) => standing === 'foreign')) return ENOUGH_IF_CONTESTED;
  const isContested = heard.some(({ standing }) => standing === 'behind');
  if (!isContested && !name.isPersonal) return 0;
  const isPlace = clear.some(({ candidate: { text, found } }) =>
    isAfterPreposition(text, found.start),
  );
  if (isPlace) return 0;
  return isContested ? ENOUGH_IF_CONTESTED : ENOUGH_IF_PERSONAL;
}

/** Whether an ordinary word stands in front of a sentence, which a label or a title is not. */
const beginsSentence = ({ standing, candidate: { text, found } }: Heard) =>
  standing === 'weak' && /^ \p{Ll}+ \p{Ll}/u.test(text.slice(found.end, found.end + 40));

const isMostlyAlone = (heard: readonly Heard[]) =>
  heard.filter(isCalled).length * VERY_OFTEN <= heard.filter(isClear).length;

const isUsedAlone = (heard: readonly Heard[]) =>
  heard.filter(isClear).length >= VERY_OFTEN && isMostlyAlone(heard);

/** What the ways a surname is used vouch for its being that of somebody well known. */
function ownSupport(clear: readonly Heard[], titles: readonly Title[]): number {
  const running = clear.filter(
    ({ candidate: { text, found } }) => !inTitleCase(text, found.start, found.end),
  );
  const repeated = running.length >= OFTEN ? VOUCHES_REPEATED : 0;
  return repeated + Math.max(0, ...titles.map((title) => VOUCHES_TITLE[title]));
}
