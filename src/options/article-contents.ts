import {
  ENTITY_TYPES,
  type Article,
  type Entity,
  type EntityType,
  type Fact,
  type Pack,
  type Quote,
} from '../model/pack.ts';

export interface ArticleQuote extends Quote {
  /** The speaker's name, else the words the article has for them, else null. */
  speakerName: string | null;
}

/** What a pack knows from one of its articles. */
export interface ArticleContents {
  groups: { type: EntityType; entities: Entity[] }[];
  /** In the article's order. */
  facts: Fact[];
  quotes: ArticleQuote[];
  /** How many facts and quotes name an entity. */
  countsOf: (entity: string) => { facts: number; quotes: number };
}

function speakerName(quote: Quote, article: Article, byId: Map<string, Entity>): string | null {
  const entity = quote.speaker === null ? undefined : byId.get(quote.speaker);
  if (entity) return entity.name;
  if (quote.speakerStart === null || quote.speakerEnd === null) return null;
  return article.text.slice(quote.speakerStart, quote.speakerEnd) || null;
}

/** Takes out of a pack what comes from one article. */
export function contentsOf(pack: Pack, article: Article): ArticleContents {
  const byId = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const own = (item: { article: string }) => item.article === article.id;
  const byPosition = (a: { start: number }, b: { start: number }) => a.start - b.start;
  const facts = pack.facts.filter(own).toSorted(byPosition);
  const quotes = pack.quotes.filter(own).toSorted(byPosition);

  // Of several articles' entities, those that this one says something about.
  const named = new Set([...facts, ...quotes].flatMap(({ entities }) => entities));
  for (const { speaker } of quotes) if (speaker !== null) named.add(speaker);
  const entities =
    pack.articles.length === 1 ? pack.entities : pack.entities.filter(({ id }) => named.has(id));

  return {
    groups: ENTITY_TYPES.map((type) => ({
      type,
      entities: entities.filter((entity) => entity.type === type),
    })).filter((group) => group.entities.length > 0),
    facts,
    quotes: quotes.map((quote) => ({
      ...quote,
      speakerName: speakerName(quote, article, byId),
    })),
    countsOf: (id) => ({
      facts: facts.filter((fact) => fact.entities.includes(id)).length,
      quotes: quotes.filter(({ speaker, entities: all }) => speaker === id || all.includes(id))
        .length,
    }),
  };
}

/** An entity's names beside the one it goes by. */
export const otherNames = ({ name, names }: Entity): string[] => [
  ...new Set(names.map(({ text }) => text).filter((text) => text !== name)),
];
