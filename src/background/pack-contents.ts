import type { Subject } from '../match/name-index.ts';
import { countEntities, isWhole, type EntityCount, type PackHead } from '../model/pack-head.ts';
import type { Article, Entity, Fact, Pack, Quote } from '../model/pack.ts';

/** A pack by its entities. */
export interface PackContents {
  articles: ReadonlyMap<string, Article>;
  entities: ReadonlyMap<string, Entity>;
  /** Facts by the entities they are about, in the pack's order. */
  facts: ReadonlyMap<string, readonly Fact[]>;
  /** Quotes by their speakers. */
  spoken: ReadonlyMap<string, readonly Quote[]>;
  /** Quotes by the entities they name. */
  naming: ReadonlyMap<string, readonly Quote[]>;
}

function add<T>(map: Map<string, T[]>, keys: Iterable<string>, value: T): void {
  for (const key of new Set(keys)) {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
}

function read(pack: Pack): PackContents {
  const facts = new Map<string, Fact[]>();
  const spoken = new Map<string, Quote[]>();
  const naming = new Map<string, Quote[]>();
  for (const fact of pack.facts) add(facts, fact.entities, fact);
  for (const quote of pack.quotes) {
    add(spoken, quote.speaker === null ? [] : [quote.speaker], quote);
    add(naming, quote.entities, quote);
  }
  return {
    articles: new Map(pack.articles.map((article) => [article.id, article])),
    entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
    facts,
    spoken,
    naming,
  };
}

const NOTHING: PackContents = {
  articles: new Map(),
  entities: new Map(),
  facts: new Map(),
  spoken: new Map(),
  naming: new Map(),
};

const contents = new WeakMap<PackHead, PackContents>();

/** Whether a pack's contents are at hand. */
export const isRead = (head: PackHead): boolean => isWhole(head) || contents.has(head);

/** Keeps the contents of a head's pack at hand, until they are let go. */
export function keepContents(head: PackHead, pack: Pack): void {
  contents.set(head, read(pack));
}

export function letContentsGo(head: PackHead): void {
  contents.delete(head);
}

/** A pack's contents, as far as they are at hand; of a whole pack they are read through when first asked for. */
export function contentsOf(head: PackHead): PackContents {
  let known = contents.get(head);
  if (!known && isWhole(head)) contents.set(head, (known = read(head)));
  return known ?? NOTHING;
}

const counted = new WeakMap<PackHead, ReadonlyMap<string, EntityCount>>();

/** What a pack says of each of its entities, counted. */
function countsOf(head: PackHead): ReadonlyMap<string, EntityCount> {
  let known = counted.get(head);
  if (!known) {
    const counts = head.counts ?? (isWhole(head) ? countEntities(head) : []);
    known = new Map(head.entities.flatMap(({ id }, i) => (counts[i] ? [[id, counts[i]]] : [])));
    counted.set(head, known);
  }
  return known;
}

/** How many facts and quotes there are of a subject in packs that are not at hand. */
export function countUnread({ parts }: Subject): { facts: number; quotes: number } {
  const unread = { facts: 0, quotes: 0 };
  for (const { pack, entity } of parts) {
    if (isRead(pack)) continue;
    const count = countsOf(pack).get(entity.id);
    unread.facts += count?.facts ?? 0;
    unread.quotes += count?.quotes ?? 0;
  }
  return unread;
}

const articles = new WeakMap<Subject, readonly string[]>();

/** Keys of the articles that name a subject, unique in the library. */
export function articlesOf(subject: Subject): readonly string[] {
  let known = articles.get(subject);
  if (!known) {
    known = subject.parts.flatMap(({ pack, entity }) => {
      const positions = countsOf(pack).get(entity.id)?.articles ?? [];
      return positions.flatMap((position) => {
        const article = pack.articles[position];
        return article ? [`${pack.id}/${article.id}`] : [];
      });
    });
    articles.set(subject, known);
  }
  return known;
}
