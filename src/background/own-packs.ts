import type { LibraryStore, OwnPack, OwnPacks } from '../storage/packs/library-store.ts';
import type { PackSource } from './library.ts';

/** How long what was removed can be brought back. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;
/** How soon a library that could not be opened is asked again. */
const AGAIN_MS = 2000;

/** The reader's own packs, as they were last loaded. */
export interface OwnShelf {
  source: PackSource;
  /** What is in the library, what was removed, and what can't be read. Rejects if the library can't be opened. */
  contents: () => Promise<OwnPacks>;
  invalidate: () => void;
}

const isRemoved = ({ removed }: OwnPack) => removed !== null;

/** @param onFound - it turned out that the library is otherwise than it was said to be */
export function createOwnShelf(
  store: LibraryStore,
  onFound: () => void,
  now: () => number = Date.now,
): OwnShelf {
  let loaded: Promise<OwnPacks> | undefined;

  const loadAndPurge = async (): Promise<OwnPacks> => {
    const { packs, broken } = await store.load();
    const isOver = ({ removed }: OwnPack) => removed !== null && removed < now() - KEPT_MS;
    const over = packs.filter(isOver).map(({ key }) => key);
    // It is gone from the list at once; should it stay on the disk, the next time sees to it.
    if (over.length > 0) store.purge(over).catch(() => undefined);
    return { packs: packs.filter((pack) => !isOver(pack)), broken };
  };
  const contents = () => {
    if (!loaded) {
      loaded = loadAndPurge();
      loaded.catch(() => {
        loaded = undefined;
      });
    }
    return loaded;
  };
  return {
    source: {
      bundled: false,
      load: async () => {
        try {
          const { packs } = await contents();
          return packs
            .filter((pack) => !isRemoved(pack))
            .sort((a, b) => (a.added < b.added ? -1 : a.added > b.added ? 1 : a.key - b.key))
            .map(({ head }) => head);
        } catch {
          // What came with Sidelight is still there.
          setTimeout(onFound, AGAIN_MS);
          return [];
        }
      },
      read: async (ids) => {
        const packs = await store.read(ids);
        const { packs: all } = await contents();
        const live = new Set(all.filter((pack) => !isRemoved(pack)).map(({ head }) => head.id));
        // One that could not be read was set aside.
        if (packs.length < ids.filter((id) => live.has(id)).length) onFound();
        return packs;
      },
    },
    contents,
    invalidate: () => {
      loaded = undefined;
    },
  };
}
