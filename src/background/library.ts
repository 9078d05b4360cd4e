import { createNameIndex, type NameIndex, type Subject } from '../match/name-index.ts';
import { isWhole, type PackHead } from '../model/pack-head.ts';
import type { Pack } from '../model/pack.ts';
import { choosePacks } from './choose-packs.ts';
import { isRead, keepContents, letContentsGo } from './pack-contents.ts';

/** Somewhere packs come from. */
export interface PackSource {
  bundled: boolean;
  /** Whole packs, or just what finding their names takes. */
  load: () => Promise<readonly PackHead[]>;
  /** Reads packs whole, as many of them as there still are; left out where they are loaded whole. */
  read?: (ids: readonly string[]) => Promise<Pack[]>;
}

/** A pack on its shelf. */
export interface Shelved {
  head: PackHead;
  bundled: boolean;
}

export interface Library {
  shelves: () => Promise<readonly Shelved[]>;
  pack: (id: string) => Promise<Pack | null>;
  /** The index of the names of all packs but the `disabled` ones. */
  index: (disabled: readonly string[]) => Promise<NameIndex>;
  /** Has what the library says of these subjects at hand, as far as it can be shown. */
  read: (subjects: readonly Subject[]) => Promise<void>;
  /** Packs came, went or changed: they are loaded anew when next needed. */
  invalidate: () => void;
}

interface Loaded extends Shelved {
  source: PackSource;
}

/** Packs kept at hand, those used last. More than are ever read at once. */
const KEPT = 600;

async function loadAll(sources: readonly PackSource[]): Promise<Loaded[]> {
  const loaded = await Promise.all(
    sources.map(async (source) =>
      (await source.load()).map((head): Loaded => ({ head, bundled: source.bundled, source })),
    ),
  );
  const byId = new Map<string, Loaded>();
  // The first of two packs with the same id counts: an own pack can't stand in for a bundled one.
  for (const shelved of loaded.flat()) {
    if (!byId.has(shelved.head.id)) byId.set(shelved.head.id, shelved);
  }
  return [...byId.values()];
}

/** All the packs that the reader has. Nothing is loaded or indexed before it is asked for. */
export function createLibrary(sources: readonly PackSource[]): Library {
  let shelves: Promise<Loaded[]> | undefined;
  let indexed: { without: string; index: Promise<NameIndex> } | undefined;
  /** Heads whose packs were read, those used last at the end. */
  const kept = new Set<PackHead>();

  const invalidate = () => {
    shelves = undefined;
    indexed = undefined;
    kept.clear();
  };
  const load = () => {
    if (!shelves) {
      shelves = loadAll(sources);
      // A failure is not for good: the next one to ask tries again.
      shelves.catch(invalidate);
    }
    return shelves;
  };
  const keep = (head: PackHead) => {
    kept.delete(head);
    kept.add(head);
    for (const oldest of kept) {
      if (kept.size <= KEPT) return;
      kept.delete(oldest);
      letContentsGo(oldest);
    }
  };
  return {
    shelves: load,
    pack: async (id) => {
      const found = (await load()).find(({ head }) => head.id === id);
      if (!found) return null;
      if (isWhole(found.head)) return found.head;
      return (await found.source.read?.([id]))?.[0] ?? null;
    },
    index: (disabled) => {
      const without = JSON.stringify(disabled);
      if (indexed?.without !== without) {
        const heads = load().then((all) =>
          all.map(({ head }) => head).filter(({ id }) => !disabled.includes(id)),
        );
        indexed = { without, index: heads.then(createNameIndex) };
      }
      return indexed.index;
    },
    read: async (subjects) => {
      const chosen = choosePacks(subjects).filter((head) => !isWhole(head));
      const unread = new Map(
        chosen.filter((head) => !isRead(head)).map((head) => [head.id, head] as const),
      );
      if (unread.size > 0) {
        const packs = await Promise.all(
          sources.flatMap(({ read }) => (read ? [read([...unread.keys()])] : [])),
        );
        for (const pack of packs.flat()) {
          const head = unread.get(pack.id);
          if (head) keepContents(head, pack);
        }
      }
      for (const head of chosen) if (isRead(head)) keep(head);
    },
    invalidate,
  };
}
