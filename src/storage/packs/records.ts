import type { IDBPTransaction } from 'idb';
import type { PackHead } from '../../model/pack-head.ts';
import type { Pack } from '../../model/pack.ts';
import type { HeadRecord, LibraryDatabase, LibrarySchema } from './database.ts';

/** A change of the library under way. */
export type Change = IDBPTransaction<LibrarySchema, ['heads', 'packs'], 'readwrite'>;

const addressOf = (url: string): string => url.replace(/#.*$/s, '');

export const addressesOf = ({ articles }: Pack): string[] =>
  articles.flatMap(({ url }) => (url === null ? [] : [addressOf(url)]));

export const isLive = ({ removed }: HeadRecord) => removed === undefined;

/** The versions of a pack that are in the library: of the same id, or the same single article by its address. */
export async function standingIn(
  change: Change,
  { id, addresses, head }: Pick<HeadRecord, 'id' | 'addresses'> & { head: PackHead },
): Promise<HeadRecord[]> {
  const heads = change.objectStore('heads');
  const sameId = (await heads.index('id').getAll(id)).filter(isLive);
  const [address] = addresses;
  if (address === undefined || head.articles.length > 1) return sameId;
  const sameAddress = (await heads.index('addresses').getAll(address)).filter(
    (record) => isLive(record) && record.head.articles.length === 1 && record.id !== id,
  );
  return [...sameId, ...sameAddress];
}

export async function erase(change: Change, key: number): Promise<void> {
  await change.objectStore('heads').delete(key);
  await change.objectStore('packs').delete(key);
}

/** Deletes the versions of a pack that could undo an edit: of all its edits, or of the one that made `successor`. */
export async function forgetVersions(
  change: Change,
  id: string,
  successor?: number,
): Promise<void> {
  for (const record of await change.objectStore('heads').index('id').getAll(id)) {
    if (record.key === undefined || record.successor === undefined) continue;
    if (successor === undefined || record.successor === successor) await erase(change, record.key);
  }
}

/** What is stored as heads, by keys; where one can't even be read from the disk, the others still are. */
export async function allHeads(
  database: LibraryDatabase,
): Promise<[key: number, stored: unknown][]> {
  try {
    return (await database.getAll('heads')).map((stored) => [Number(stored.key), stored]);
  } catch {
    const keys = await database.getAllKeys('heads');
    return Promise.all(
      keys.map(async (key): Promise<[number, unknown]> => {
        return [key, await database.get('heads', key).catch(() => undefined)];
      }),
    );
  }
}

/** The title of something that may be no head, for the reader to know it by. */
export function titleIn(stored: unknown): string {
  const { head } = (stored ?? {}) as { head?: { title?: unknown } };
  return typeof head?.title === 'string' ? head.title : '';
}
