import type { EntityType, Name, Pack, Place } from '../../src/model/pack.ts';

/** What an article names, without the article. */
export interface NamedPack {
  id: string;
  entities: { type: EntityType; name: string; names: Name[]; place?: Place }[];
}

/** A pack of one article that names these entities and says nothing of them. */
export function packOf({ id, entities }: NamedPack): Pack {
  return {
    format: 'sidelight-pack',
    version: 1,
    id,
    title: id,
    created: '2026-01-01T00:00:00.000Z',
    articles: [
      {
        id: 'a1',
        title: id,
        url: null,
        publisher: null,
        author: null,
        published: null,
        language: 'en',
        text: '',
      },
    ],
    entities: entities.map((entity, i) => ({ ...entity, id: `e${i}`, description: '' })),
    facts: [],
    quotes: [],
  };
}
