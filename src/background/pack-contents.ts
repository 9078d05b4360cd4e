import type { Subject } from '../match/name-index.ts';
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

const contents = new WeakMap<Pack, PackContents>();

/** A pack's contents; read through once, when first asked for. */
export function contentsOf(pack: Pack): PackContents {
  let known = contents.get(pack);
  if (!known) contents.set(pack, (known = read(pack)));
  return known;
}

function articlesInPack(pack: Pack, entity: Entity): string[] {
  const [only, ...others] = pack.articles;
  if (only && others.length === 0) return [only.id];
  const { facts, spoken, naming } = contentsOf(pack);
  const items = [facts, spoken, naming].flatMap((map): readonly (Fact | Quote)[] => {
    return map.get(entity.id) ?? [];
  });
  if (items.length > 0) return [...new Set(items.map(({ article }) => article))];
  return pack.articles.filter(({ text }) => text.includes(entity.name)).map(({ id }) => id);
}

const articles = new WeakMap<Subject, readonly string[]>();

/** Keys of the articles that name a subject, unique in the library. */
export function articlesOf(subject: Subject): readonly string[] {
  let known = articles.get(subject);
  if (!known) {
    known = subject.parts.flatMap(({ pack, entity }) =>
      articlesInPack(pack, entity).map((article) => `${pack.id}/${article}`),
    );
    articles.set(subject, known);
  }
  return known;
}
