import { headOf, type StoredHead } from '../../model/pack-head.ts';
import type { Pack } from '../../model/pack.ts';
import { parsePack } from '../../model/parse-pack.ts';
import { createOpener, type HeadRecord, type LibraryDatabase } from './database.ts';
import type { EditOutcome } from '../../model/pack-edit.ts';
import {
  addressesOf,
  allHeads,
  erase,
  forgetVersions,
  isLive,
  standingIn,
  titleIn,
  type Change,
} from './records.ts';
import { isHeadRecord } from './read-head.ts';

/** A pack of the reader's, as the library lists it. */
export interface OwnPack {
  key: number;
  added: string;
  /** When it was removed, in ms since 1970; null for what is in the library. */
  removed: number | null;
  /** Whether it is a version that an edit took the place of, and not something that was removed. */
  isVersion: boolean;
  head: StoredHead;
}

/** All that is stored, in the order in which it came. */
export interface OwnPacks {
  packs: OwnPack[];
  /** Keys of what can't be read any more, and what is left of its title. */
  broken: { key: number; title: string }[];
}

/** What became of a pack that was to be kept: it is new, takes the place of an older version, or was there. */
export interface Kept {
  outcome: 'added' | 'updated' | 'same';
  /** The id it has in the library. */
  id: string;
  /** The record of the version before, that can be brought back. */
  before: number | null;
}

export interface LibraryStore {
  load: () => Promise<OwnPacks>;
  /** Reads packs that are in the library, as many as are there and whole. */
  read: (ids: readonly string[]) => Promise<Pack[]>;
  /**
   * Keeps a pack. One with the same id, or one that is the same single article by its address, is an older version:
   * the new one takes its place and its id, the old one is removed.
   */
  keep: (pack: Pack) => Promise<Kept>;
  /** Removes a pack from the library, so that it can be brought back; its record's key, null if there is none. */
  remove: (id: string) => Promise<number | null>;
  /**
   * Changes a pack in the library. The version before can be brought back as long as this one is there; those before
   * it are deleted. Nothing is changed if `edit` gives null, or an address that another pack in the library has.
   */
  edit: (id: string, edit: (pack: Pack) => Pack | null) => Promise<EditOutcome>;
  /**
   * Brings a removed pack back as it was; a version that has taken its place is removed instead. Null if it is gone,
   * or what was edited has changed again.
   */
  restore: (key: number) => Promise<string | null>;
  /** Deletes for good those of these records that are removed or broken. */
  purge: (keys: readonly number[]) => Promise<void>;
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The reader's own packs, in IndexedDB. Each change is one transaction: it is made whole, or not at all. */
export function createLibraryStore(
  open = createOpener(),
  now: () => number = Date.now,
): LibraryStore {
  /** Runs a change; what it throws undoes it. */
  const change = async <T>(work: (change: Change) => Promise<T>): Promise<T> => {
    const database = await open();
    // Strict: once it is said to be kept, not even a power cut may lose it.
    const transaction = database.transaction(['heads', 'packs'], 'readwrite', {
      durability: 'strict',
    });
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      transaction.done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // It was aborted already: that is what went wrong.
      }
      throw error;
    }
  };

  const add = async (transaction: Change, pack: Pack, added: string): Promise<number> => {
    const record = { id: pack.id, addresses: addressesOf(pack), added, head: headOf(pack) };
    const key = await transaction.objectStore('heads').add(record);
    await transaction.objectStore('packs').add({ key, pack });
    return key;
  };

  /** Makes a damaged head anew of its pack; null if that is damaged too. */
  const rebuild = async (database: LibraryDatabase, key: number, stored: unknown) => {
    const { added, removed } = (stored ?? {}) as Partial<HeadRecord>;
    const record = await database.get('packs', key).catch(() => undefined);
    const parsed = parsePack(record?.pack);
    if (!('pack' in parsed)) return null;
    const { pack } = parsed;
    const whole = {
      key,
      id: pack.id,
      addresses: addressesOf(pack),
      added: typeof added === 'string' ? added : new Date(now()).toISOString(),
      ...(typeof removed === 'number' && { removed }),
      head: headOf(pack),
    };
    await database.put('heads', whole);
    return ownPackOf(whole);
  };

  /** Notes that a pack can't be read, so that it is reported and no longer looked for. */
  const setAside = (key: number) =>
    change(async (transaction) => {
      const heads = transaction.objectStore('heads');
      const record = await heads.get(key);
      if (record) await heads.put({ ...record, damaged: true });
    });

  return {
    load: async () => {
      const database = await open();
      const found: OwnPacks = { packs: [], broken: [] };
      for (const [key, stored] of await allHeads(database)) {
        const pack = isHeadRecord(stored)
          ? !stored.damaged && ownPackOf(stored)
          : await rebuild(database, key, stored);
        if (pack) found.packs.push(pack);
        else found.broken.push({ key, title: titleIn(stored) });
      }
      return found;
    },

    read: async (ids) => {
      const database = await open();
      const transaction = database.transaction(['heads', 'packs']);
      const index = transaction.objectStore('heads').index('id');
      const records = await Promise.all(
        ids.map(async (id) => {
          const head = (await index.getAll(id)).find(isLive);
          if (head?.key === undefined) return [];
          const stored = await transaction.objectStore('packs').get(head.key);
          return [{ key: head.key, parsed: parsePack(stored?.pack) }];
        }),
      );
      await transaction.done;
      const packs: Pack[] = [];
      for (const { key, parsed } of records.flat()) {
        if ('pack' in parsed) packs.push(parsed.pack);
        else await setAside(key);
      }
      return packs;
    },

    keep: (given) =>
      change(async (transaction) => {
        const heads = transaction.objectStore('heads');
        const own = { id: given.id, addresses: addressesOf(given), head: given };
        const [standing] = await standingIn(transaction, own);
        if (standing?.key === undefined) {
          await add(transaction, given, new Date(now()).toISOString());
          return { outcome: 'added', id: given.id, before: null };
        }
        const pack = { ...given, id: standing.id };
        const stored = await transaction.objectStore('packs').get(standing.key);
        if (isSame(pack, stored?.pack)) return { outcome: 'same', id: pack.id, before: null };
        await heads.put({ ...standing, removed: now() });
        await add(transaction, pack, standing.added);
        return { outcome: 'updated', id: pack.id, before: standing.key };
      }),

    remove: (id) =>
      change(async (transaction) => {
        const heads = transaction.objectStore('heads');
        const record = (await heads.index('id').getAll(id)).find(isLive);
        if (record?.key === undefined) return null;
        await heads.put({ ...record, removed: now() });
        return record.key;
      }),

    edit: (id, edit) =>
      change(async (transaction): Promise<EditOutcome> => {
        const heads = transaction.objectStore('heads');
        const record = (await heads.index('id').getAll(id)).find(isLive);
        if (record?.key === undefined) return { problem: 'gone' };
        const before = parsePack((await transaction.objectStore('packs').get(record.key))?.pack);
        if (!('pack' in before)) return { problem: 'gone' };
        const edited = edit(before.pack);
        if (!edited) return { problem: 'changed' };
        // As strict as with a pack that comes from anywhere.
        const after = parsePack(edited);
        if (!('pack' in after)) return { problem: 'failed' };
        const { pack } = after;
        if (isSame(pack, before.pack)) return { problem: null, before: null };
        const own = { id, addresses: addressesOf(pack), head: pack };
        const isMoved = !isSame(own.addresses, record.addresses);
        if (isMoved && (await standingIn(transaction, own)).length > 1) return { problem: 'taken' };
        await forgetVersions(transaction, id);
        const successor = await add(transaction, pack, record.added);
        await heads.put({ ...record, removed: now(), successor });
        return { problem: null, before: record.key };
      }),

    restore: (key) =>
      change(async (transaction) => {
        const heads = transaction.objectStore('heads');
        const record = await heads.get(key);
        if (!record) return null;
        const { successor, ...back } = record;
        delete back.removed;
        const standing = await standingIn(transaction, record);
        const isLast = standing.some((other) => other.key === successor);
        if (successor !== undefined && !isLast) return null;
        for (const other of standing) {
          if (other.key === key) continue;
          const isUndone = other.key === successor;
          await heads.put({ ...other, removed: now(), ...(isUndone && { successor: key }) });
        }
        await heads.put(back);
        return record.id;
      }),

    purge: (keys) =>
      change(async (transaction) => {
        for (const key of keys) {
          const record = await transaction.objectStore('heads').get(key);
          // Another window may have brought it back meanwhile.
          if (isHeadRecord(record) && isLive(record) && !record.damaged) continue;
          if (isHeadRecord(record)) await forgetVersions(transaction, record.id, key);
          await erase(transaction, key);
        }
      }),
  };
}

const ownPackOf = (record: HeadRecord & { key: number }): OwnPack => ({
  key: record.key,
  added: record.added,
  removed: record.removed ?? null,
  isVersion: record.successor !== undefined,
  head: record.head,
});
