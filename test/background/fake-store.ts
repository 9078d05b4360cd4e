import { headOf } from '../../src/model/pack-head.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { LibraryStore, OwnPack } from '../../src/storage/packs/library-store.ts';

/** A store of packs that forgets; one of IndexedDB is tested by itself. */
export function fakeStore(packs: Pack[] = [], now: () => number = Date.now) {
  let records: (OwnPack & { pack: Pack })[] = [];
  const trouble: { load?: Error; keep?: Error } = {};
  const live = (id: string) =>
    records.find(({ pack, removed }) => removed === null && pack.id === id);
  const add = (pack: Pack) => {
    const added = new Date(now()).toISOString();
    const key = records.reduce((most, record) => Math.max(most, record.key), 0) + 1;
    records.push({ key, added, removed: null, isVersion: false, head: headOf(pack), pack });
  };
  packs.forEach(add);
  const store: LibraryStore = {
    load: () =>
      trouble.load
        ? Promise.reject(trouble.load)
        : Promise.resolve({
            packs: records.map(({ key, added, removed, isVersion, head }) => {
              return { key, added, removed, isVersion, head };
            }),
            broken: [],
          }),
    read: (ids) => Promise.resolve(ids.flatMap((id) => live(id)?.pack ?? [])),
    keep: (pack) => {
      if (trouble.keep) return Promise.reject(trouble.keep);
      const before = live(pack.id);
      if (before?.pack.title === pack.title) {
        return Promise.resolve({ outcome: 'same', id: pack.id, before: null });
      }
      if (before) before.removed = now();
      add(pack);
      const outcome = before ? 'updated' : 'added';
      return Promise.resolve({ outcome, id: pack.id, before: before?.key ?? null });
    },
    edit: (id, edit) => {
      if (trouble.keep) return Promise.reject(trouble.keep);
      const before = live(id);
      if (!before) return Promise.resolve({ problem: 'gone' });
      const pack = edit(before.pack);
      if (!pack) return Promise.resolve({ problem: 'changed' });
      Object.assign(before, { removed: now(), isVersion: true });
      add(pack);
      return Promise.resolve({ problem: null, before: before.key });
    },
    remove: (id) => {
      const record = live(id);
      if (record) record.removed = now();
      return Promise.resolve(record?.key ?? null);
    },
    restore: (key) => {
      const record = records.find((each) => each.key === key);
      const other = record && live(record.pack.id);
      if (other) Object.assign(other, { removed: now(), isVersion: record.isVersion });
      if (record) Object.assign(record, { removed: null, isVersion: false });
      return Promise.resolve(record?.pack.id ?? null);
    },
    purge: (keys) => {
      records = records.filter(({ key }) => !keys.includes(key));
      return Promise.resolve();
    },
  };
  return { store, trouble };
}
