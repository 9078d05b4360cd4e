import { traitsOf } from '../match/entity-traits.ts';
import { kindsOf } from '../match/known-words.ts';
import type { IndexedName, NameIndex } from '../match/name-index.ts';
import { shortlistName, type Reading } from '../match/meaning.ts';
import { isOrdinaryWord } from '../match/ordinary-words.ts';
import { isCommonForename, isSharedName } from '../match/shared-names.ts';
import { ENTITY_TYPES, type EntityType } from '../model/pack.ts';
import type { Appearance, Settings } from '../model/settings.ts';
import type { Shortlist, ShortlistEntity } from '../model/shortlist.ts';
import type { DocumentState } from './document-state.ts';
import { articlesOf } from './pack-contents.ts';

const appearanceOf = ({ style, density, types }: Settings): Appearance => ({
  style,
  density,
  types,
});

/** The answer where nothing is to be looked for. */
export const inactiveShortlist = (settings: Settings): Shortlist => ({
  active: false,
  appearance: appearanceOf(settings),
  names: [],
  entities: [],
  kinds: [],
});

/** Gives each key a number, which it keeps: new ones are added behind. */
class Numbering {
  readonly keys: string[];
  readonly #numbers: Map<string, number>;

  constructor(keys: readonly string[]) {
    this.keys = [...keys];
    this.#numbers = new Map(keys.map((key, number) => [key, number]));
  }

  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.keys.length);
    return this.keys.push(key) - 1;
  }
}

/** An entity of more articles than this is named everywhere: which of them it shares says little of it. */
const MANY_ARTICLES = 100;

/**
 * Which of each entity's articles the page is told of: all, unless they are many. Then it is those that speak for
 * another entity of the page, and some of the rest; else every page that names a country would be told of thousands.
 */
function tellingArticles(all: readonly (readonly string[])[]): (readonly string[])[] {
  const telling = new Set(all.filter(({ length }) => length <= MANY_ARTICLES).flat());
  return all.map((articles) =>
    articles.filter((article, i) => i < MANY_ARTICLES || telling.has(article)),
  );
}

const typeOf = (key: string): EntityType =>
  ENTITY_TYPES.find((type) => key.startsWith(`${type}:`)) ?? 'person';

/**
 * Writes down what is known of names for a document, and numbers whom they mean. Names of all types are given,
 * switched off or not: a longer name that is not shown still keeps a shorter one inside it from being shown.
 *
 * @param words - the document's, some of which are known beside names
 * @returns the shortlist, and the document with all it has now been told of (the very same if nothing is new)
 */
export function numberShortlist(
  document: DocumentState,
  found: readonly IndexedName[],
  words: readonly string[],
  index: NameIndex,
  settings: Settings,
): { shortlist: Shortlist; document: DocumentState } {
  const entities = new Numbering(document.entities);
  const articles = new Numbering(document.articles);
  const muted = new Set(settings.muted.map(({ key }) => key));
  const readings = new Map<string, Reading[]>();
  for (const name of found) {
    const reading = {
      kind: name.kind,
      entities: name.subjects.map(({ key }) => entities.numberOf(key)),
      isShared: isSharedName(name),
    };
    const others = readings.get(name.text);
    if (others) others.push(reading);
    else readings.set(name.text, [reading]);
  }
  const traitsOfNumber = (entity: number) => {
    const key = entities.keys[entity] ?? '';
    const subject = index.subject(key);
    return subject ? traitsOf(subject) : { type: typeOf(key) };
  };
  const names = [...readings].flatMap(
    ([text, all]) =>
      shortlistName(text, all, traitsOfNumber, isOrdinaryWord(text), isCommonForename(text)) ?? [],
  );
  const subjects = entities.keys.map((key) => index.subject(key));
  const named = tellingArticles(subjects.map((subject) => (subject ? articlesOf(subject) : [])));
  const described = entities.keys.map((key, i): ShortlistEntity => {
    const numbers = (named[i] ?? []).map((article) => articles.numberOf(article));
    return { type: typeOf(key), articles: numbers, ...(muted.has(key) && { isMuted: true }) };
  });
  const isSame =
    entities.keys.length === document.entities.length &&
    articles.keys.length === document.articles.length;
  return {
    shortlist: {
      active: true,
      appearance: appearanceOf(settings),
      names,
      entities: described,
      kinds: kindsOf(words),
    },
    document: isSame ? document : { ...document, entities: entities.keys, articles: articles.keys },
  };
}
