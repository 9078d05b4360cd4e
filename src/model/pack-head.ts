import type { Article, Entity, Fact, Pack, Quote } from './pack.ts';

/** An article without its text. */
export type ArticleHead = Pick<Article, 'id' | 'title' | 'url' | 'publisher' | 'published'>;

/** What a pack says of one of its entities, counted. */
export interface EntityCount {
  /** The articles that name it, by their position in the pack. */
  articles: number[];
  facts: number;
  /** Its own, and those that name it. */
  quotes: number;
}

/** What finding a pack's names takes: all but texts, facts and quotes. A whole pack is one, too. */
export interface PackHead extends Pick<Pack, 'id' | 'title' | 'created' | 'entities'> {
  articles: ArticleHead[];
  /** One for each entity, in their order; a whole pack has none, as it can be counted. */
  counts?: EntityCount[];
  /** How many there are in all. */
  factCount?: number;
  quoteCount?: number;
}

/** The head of a pack that is stored apart from the rest. */
export type StoredHead = Required<PackHead>;

export const isWhole = (head: PackHead): head is Pack => 'facts' in head;

type Items = Map<string, Set<Fact | Quote>>;

function gather({ facts, quotes }: Pack): { facts: Items; quotes: Items } {
  const add = (items: Items, ids: readonly string[], item: Fact | Quote) => {
    for (const id of ids) items.set(id, (items.get(id) ?? new Set()).add(item));
  };
  const gathered = { facts: new Map() as Items, quotes: new Map() as Items };
  for (const fact of facts) add(gathered.facts, fact.entities, fact);
  for (const quote of quotes) {
    const { speaker, entities } = quote;
    add(gathered.quotes, speaker === null ? entities : [speaker, ...entities], quote);
  }
  return gathered;
}

/** Counts what a pack says of each of its entities. */
export function countEntities(pack: Pack): EntityCount[] {
  const { facts, quotes } = gather(pack);
  const positions = new Map(pack.articles.map(({ id }, position) => [id, position]));
  const naming = ({ id, name }: Entity): number[] => {
    if (pack.articles.length === 1) return [0];
    const items = [...(facts.get(id) ?? []), ...(quotes.get(id) ?? [])];
    const found = new Set(items.flatMap(({ article }) => positions.get(article) ?? []));
    if (found.size > 0) return [...found];
    return pack.articles.flatMap(({ text }, position) => (text.includes(name) ? [position] : []));
  };
  return pack.entities.map((entity) => ({
    articles: naming(entity),
    facts: facts.get(entity.id)?.size ?? 0,
    quotes: quotes.get(entity.id)?.size ?? 0,
  }));
}

/** What is kept apart of a pack. */
export const headOf = (pack: Pack): StoredHead => ({
  id: pack.id,
  title: pack.title,
  created: pack.created,
  articles: pack.articles.map(({ id, title, url, publisher, published }): ArticleHead => {
    return { id, title, url, publisher, published };
  }),
  entities: pack.entities,
  counts: countEntities(pack),
  factCount: pack.facts.length,
  quoteCount: pack.quotes.length,
});
