import type { Subject } from '../match/name-index.ts';
import type { PackHead } from '../model/pack-head.ts';

/** Of each subject the newest packs say most; nobody looks through more than this. */
const EACH = 40;
/** As many as can be read while the reader waits. */
const TOTAL = 400;

const latest = new WeakMap<PackHead, string>();

/** The day of a pack's latest article. */
function dayOf(pack: PackHead): string {
  let day = latest.get(pack);
  if (day === undefined) {
    day = pack.articles.reduce((best, { published }) => {
      return published !== null && published > best ? published : best;
    }, '');
    latest.set(pack, day);
  }
  return day;
}

/** A subject's packs, the newest first; of the same day, the last that came into the library. */
function newestOf({ parts }: Subject): PackHead[] {
  const packs = parts.map(({ pack }) => pack).reverse();
  if (packs.length <= 1) return packs;
  const dated = packs.map((pack) => ({ pack, day: dayOf(pack) }));
  dated.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
  return dated.slice(0, EACH).map(({ pack }) => pack);
}

/**
 * The packs to read, to show what is known of some subjects: the newest of each, those of one subject in turn with
 * those of the others until there are enough.
 */
export function choosePacks(subjects: readonly Subject[]): PackHead[] {
  const chosen = new Set<PackHead>();
  const lists = subjects.map(newestOf);
  for (let rank = 0; rank < EACH; rank += 1) {
    for (const list of lists) {
      const pack = list[rank];
      if (pack) chosen.add(pack);
      if (chosen.size >= TOTAL) return [...chosen];
    }
  }
  return [...chosen];
}
