import type { PackHead } from '../model/pack-head.ts';
import type { Entity, EntityType, Name, NameKind } from '../model/pack.ts';
import { foldText } from './characters.ts';
import { dottingVariant } from './dotting.ts';
import { capitalWordsOf } from './pattern.ts';
import { wordKey } from './words.ts';

/** An entity of one pack. */
export interface SubjectPart {
  pack: PackHead;
  entity: Entity;
}

/** One person, place, organization or event, as all packs together know it. */
export interface Subject {
  /** Lasting name for it, such as `person:hossein amir-abdollahian`; the same whatever other packs there are. */
  key: string;
  type: EntityType;
  /** One a pack, in the order of the packs; never empty. */
  parts: SubjectPart[];
}

/** A name and all it may mean. */
export interface IndexedName {
  text: string;
  kind: NameKind;
  subjects: Subject[];
}

export interface NameIndex {
  /** The subject with this key, if the packs still have it. */
  subject: (key: string) => Subject | undefined;
  /** The subject that a pack's entity belongs to. */
  subjectOf: (pack: PackHead, entity: string) => Subject | undefined;
  /** Every subject there is. */
  subjects: () => Iterable<Subject>;
  /**
   * The names whose rarest word is among `words`, each once: no name that the page holds is missing. Words are given
   * as the page writes them: `Us` does not stand for `US`. Costs time by the words asked, not by the library.
   */
  shortlist: (words: Iterable<string>) => IndexedName[];
  /** Whether there are names that are looked up by words of a script without capital letters. */
  hasCaseless: () => boolean;
}

/** A single letter or ideograph is no name that a page could be searched for. */
const isTooShort = (name: string) => /^.?$/u.test(foldText(name));

/** Puts the entities of several packs together. */
class Subjects {
  readonly byKey = new Map<string, Subject>();
  readonly byEntity = new Map<PackHead, Map<string, Subject>>();
  readonly #countries = new Map<Subject, string>();

  add(pack: PackHead, entity: Entity): Subject {
    const subject = this.#find(pack, entity);
    subject.parts.push({ pack, entity });
    if (entity.place) this.#countries.set(subject, entity.place.country);
    const known = this.byEntity.get(pack) ?? new Map<string, Subject>();
    this.byEntity.set(pack, known.set(entity.id, subject));
    return subject;
  }

  #find(pack: PackHead, entity: Entity): Subject {
    const own = `${entity.type}:${foldText(entity.name).toLowerCase()}`;
    const country = entity.place?.country;
    for (const key of country === undefined ? [own] : [own, `${own}#${country}`]) {
      const subject = this.byKey.get(key);
      if (!subject) return this.#create(key, entity.type);
      if (this.#canJoin(subject, pack, country)) return subject;
    }
    const last = `${own}#${pack.id}/${entity.id}`;
    return this.byKey.get(last) ?? this.#create(last, entity.type);
  }

  #create(key: string, type: EntityType): Subject {
    const subject = { key, type, parts: [] };
    this.byKey.set(key, subject);
    return subject;
  }

  /** Two entities that one pack keeps apart are two, and so are places of the same name in two countries. */
  #canJoin(subject: Subject, pack: PackHead, country: string | undefined): boolean {
    if (subject.parts.at(-1)?.pack === pack) return false;
    const other = this.#countries.get(subject);
    return country === undefined || other === undefined || country === other;
  }
}

/** An entity's names, its own among them, and the ways in which they may be dotted. */
function namesOf({ type, name, names }: Entity): Name[] {
  const isNamed = names.some(({ text }) => text === name);
  const given: Name[] = isNamed ? names : [{ text: name, kind: 'full' }, ...names];
  const ways = type === 'person' ? withSurname(name, given).flatMap(withoutInitials) : given;
  return type === 'person' ? ways : ways.flatMap(withoutArticle).flatMap(dottedBothWays);
}

const also = (name: Name, text: string | null): Name[] =>
  text === null || text === name.text ? [name] : [name, { text, kind: name.kind }];

const dottedBothWays = (name: Name) => also(name, dottingVariant(name.text));

/** Donald J. Trump is Donald Trump on most pages. */
const withoutInitials = (name: Name) =>
  also(name, name.text.replace(/(?<= )(?:\p{Lu}\. ?)+(?=\p{Lu}\p{Ll})/u, ''));

/** Pages write “the New York Times”, with a small letter. */
const withoutArticle = (name: Name) => also(name, name.text.replace(/^The (?=\S+\s\S)/, ''));

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A person's names; the surname too, by which other pages go on, where the article itself never used it alone. */
function withSurname(name: string, names: Name[]): Name[] {
  const words = foldText(name)
    .split(' ')
    .filter((word) => !SUFFIX.test(word));
  const surname = words.at(-1) ?? '';
  const isKnown = words.length < 2 || names.some(({ kind }) => kind === 'short');
  return isKnown || !/^\p{Lu}\p{L}{2}/u.test(surname)
    ? names
    : [...names, { text: surname, kind: 'short' }];
}

const keyOf = (word: string) => wordKey(word, 0, word.length);

/**
 * The words of a name that every page with the name shows in capitals: of Kim Jong Un not the last, which may be
 * joined to the one before as in Kim Jong-un.
 */
function lookupWordsOf(name: string): string[] {
  const words = capitalWordsOf(name);
  return words.length === 3 && /^\S+ \S+ \S{1,5}$/.test(name) ? words.slice(0, 2) : words;
}

/** Which of some names a page with these words may hold whole. Words without capitals may not be among them. */
export function wholeAmong(words: Iterable<string>, names: readonly IndexedName[]): IndexedName[] {
  const keys = new Set<string>();
  for (const word of words) keys.add(keyOf(word));
  const isThere = (word: string) => keys.has(keyOf(word)) || word === word.toLowerCase();
  return names.filter(({ text }) => lookupWordsOf(text).every(isThere));
}

/** Whether a page's word has the capitals that a name's word has behind its first letter; both have the same key. */
function hasCapitals(written: string, word: string): boolean {
  // Letters that are not plain may become several, or none, when they are folded.
  if (/[^\0-\x7f]/.test(written)) return true;
  for (let i = 1; i < written.length; i++) {
    if (written[i] !== word[i] && written[i] === word[i]?.toLowerCase()) return false;
  }
  return true;
}

/** Names by the word they are looked up by. */
class NameTable {
  #byKey: Map<string, IndexedName[]> | null = null;
  #hasCaseless = false;
  /** How many names have a word. */
  readonly #uses = new Map<string, number>();
  readonly #known = new Map<string, IndexedName>();
  /** The words that names with capitals inside them, such as US, are looked up by. */
  readonly #shouted = new Map<IndexedName, string>();

  add(name: Name, subject: Subject): void {
    const { text, kind } = name;
    const known = this.#known.get(`${kind} ${text}`);
    if (known) {
      // A subject's names come one after the other, unless several packs have it: only then is there more to look at.
      const isNew = subject.parts.length === 1 || !known.subjects.includes(subject);
      if (known.subjects.at(-1) !== subject && isNew) {
        known.subjects.push(subject);
      }
      return;
    }
    const keys = isTooShort(text) ? [] : capitalWordsOf(text).map(keyOf);
    if (keys.length === 0) return;
    this.#known.set(`${kind} ${text}`, { text, kind, subjects: [subject] });
    for (const key of keys) this.#uses.set(key, (this.#uses.get(key) ?? 0) + 1);
  }

  /**
   * The names that are looked up by a word.
   *
   * @param written - the word as a page writes it, in all its ways
   */
  get(key: string, written: readonly string[]): IndexedName[] {
    this.#byKey ??= this.#index();
    const names = this.#byKey.get(key) ?? [];
    return names.filter((name) => {
      const word = this.#shouted.get(name);
      return word === undefined || written.some((one) => hasCapitals(one, word));
    });
  }

  get hasCaseless(): boolean {
    this.#byKey ??= this.#index();
    return this.#hasCaseless;
  }

  /**
   * Each name by that word of it that the fewest names have: a page that names a John is not told of every John
   * there is.
   */
  #index(): Map<string, IndexedName[]> {
    const byKey = new Map<string, IndexedName[]>();
    const usesOf = (key: string) => this.#uses.get(key) ?? 0;
    for (const name of this.#known.values()) {
      const words = lookupWordsOf(name.text);
      const keys = words.map(keyOf);
      const rarest = keys.reduce((best, key) => (usesOf(key) < usesOf(best) ? key : best));
      const word = words[keys.indexOf(rarest)] ?? '';
      if (/.\p{Lu}/u.test(word)) this.#shouted.set(name, word);
      // Keys are in small letters: one without a capital of its own has none at all.
      if (rarest === rarest.toUpperCase()) this.#hasCaseless = true;
      const same = byKey.get(rarest);
      if (same) same.push(name);
      else byKey.set(rarest, [name]);
    }
    return byKey;
  }
}

/** Builds the index of all names of the packs. Costs time by the number of names. */
export function createNameIndex(packs: readonly PackHead[]): NameIndex {
  const subjects = new Subjects();
  const names = new NameTable();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      const subject = subjects.add(pack, entity);
      for (const name of namesOf(entity)) names.add(name, subject);
    }
  }
  return {
    subject: (key) => subjects.byKey.get(key),
    subjectOf: (pack, entity) => subjects.byEntity.get(pack)?.get(entity),
    subjects: () => subjects.byKey.values(),
    shortlist: (words) => {
      const written = new Map<string, string[]>();
      for (const word of words) {
        const ways = written.get(keyOf(word));
        if (ways) ways.push(word);
        else written.set(keyOf(word), [word]);
      }
      return [...written].flatMap(([key, ways]) => names.get(key, ways));
    },
    hasCaseless: () => names.hasCaseless,
  };
}
