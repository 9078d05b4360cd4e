import { createNameIndex, type NameIndex } from '../match/name-index.ts';
import type { LibraryEntry } from '../messages/contract.ts';
import type { Pack } from '../model/pack.ts';

/** Somewhere packs come from. */
export interface PackSource {
  bundled: boolean;
  load: () => Promise<readonly Pack[]>;
}

export interface Library {
  entries: () => Promise<LibraryEntry[]>;
  pack: (id: string) => Promise<Pack | null>;
  /** The index of the names of all packs but the `disabled` ones. */
  index: (disabled: readonly string[]) => Promise<NameIndex>;
  /** Packs came, went or changed: they are loaded anew when next needed. */
  invalidate: () => void;
}

interface Shelved {
  pack: Pack;
  bundled: boolean;
}

const entryOf = ({ pack, bundled }: Shelved): LibraryEntry => ({
  id: pack.id,
  title: pack.title,
  created: pack.created,
  bundled,
  articles: pack.articles.length,
  entities: pack.entities.length,
  facts: pack.facts.length,
  quotes: pack.quotes.length,
});

async function loadAll(sources: readonly PackSource[]): Promise<Shelved[]> {
  const loaded = await Promise.all(
    sources.map(async ({ bundled, load }) =>
      (await load()).map((pack): Shelved => ({ pack, bundled })),
    ),
  );
  const byId = new Map<string, Shelved>();
  // The first of two packs with the same id counts: an own pack can't stand in for a bundled one.
  for (const shelved of loaded.flat()) {
    if (!byId.has(shelved.pack.id)) byId.set(shelved.pack.id, shelved);
  }
  return [...byId.values()];
}

/** All the packs that the reader has. Nothing is loaded or indexed before it is asked for. */
export function createLibrary(sources: readonly PackSource[]): Library {
  let shelves: Promise<Shelved[]> | undefined;
  let indexed: { without: string; index: Promise<NameIndex> } | undefined;

  const invalidate = () => {
    shelves = undefined;
    indexed = undefined;
  };
  const load = () => {
    if (!shelves) {
      shelves = loadAll(sources);
      // A failure is not for good: the next one to ask tries again.
      shelves.catch(invalidate);
    }
    return shelves;
  };
  return {
    entries: async () => (await load()).map(entryOf),
    pack: async (id) => (await load()).find(({ pack }) => pack.id === id)?.pack ?? null,
    index: (disabled) => {
      const without = JSON.stringify(disabled);
      if (indexed?.without !== without) {
        const packs = load().then((all) =>
          all.map(({ pack }) => pack).filter(({ id }) => !disabled.includes(id)),
        );
        indexed = { without, index: packs.then(createNameIndex) };
      }
      return indexed.index;
    },
    invalidate,
  };
}
