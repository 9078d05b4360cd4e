import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StoredHead } from '../../model/pack-head.ts';
import type { Pack } from '../../model/pack.ts';

/** What of a pack is looked at whenever the library is. */
export interface HeadRecord {
  /** Counts up, so that it is also the order in which packs came. */
  key?: number;
  /** The pack's. Of the records with one id at most one is not removed. */
  id: string;
  /** The articles' addresses, to find a pack by. */
  addresses: string[];
  /** When the pack came into the library; a newer version of it keeps that. ISO date-time. */
  added: string;
  /** When the reader removed it, or a newer version took its place; in ms since 1970. */
  removed?: number;
  /**
   * The version that the reader's last edit made of this one, or of which it was an edit that was undone. The two may
   * only take each other's place.
   */
  successor?: number;
  /** The pack itself was found to be unreadable. */
  damaged?: true;
  head: StoredHead;
}

/** The pack itself, under its head's key. */
export interface PackRecord {
  key: number;
  pack: Pack;
}

export interface LibrarySchema extends DBSchema {
  heads: {
    key: number;
    value: HeadRecord;
    indexes: { id: string; addresses: string };
  };
  packs: { key: number; value: PackRecord };
}

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

const NAME = 'sidelight-library';

/**
 * One step for each version of the database, in order: step n makes version n + 1 of version n. A step is never
 * changed once released; a new one is added behind it.
 */
const STEPS: readonly ((database: LibraryDatabase) => void)[] = [
  (database) => {
    const heads = database.createObjectStore('heads', { keyPath: 'key', autoIncrement: true });
    heads.createIndex('id', 'id');
    heads.createIndex('addresses', 'addresses', { multiEntry: true });
    database.createObjectStore('packs', { keyPath: 'key' });
  },
];

/**
 * Makes the function that gives the database, opened when first needed and again whenever the browser has closed it.
 */
export function createOpener(): () => Promise<LibraryDatabase> {
  let opened: Promise<LibraryDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return () => {
    if (!opened) {
      const opening = openDB<LibrarySchema>(NAME, STEPS.length, {
        upgrade: (database, before) => {
          for (const step of STEPS.slice(before)) step(database);
        },
        // A newer version of Sidelight wants to bring it up to date: it must not wait for this one.
        blocking: () => {
          forget();
          void opening.then((database) => {
            database.close();
          });
        },
        terminated: forget,
      });
      opened = opening;
      opening.catch(forget);
    }
    return opened;
  };
}
