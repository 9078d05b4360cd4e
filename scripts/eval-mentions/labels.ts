import type { Place } from './find-on-page.ts';

/**
 * Labels made by hand, by page, pack and name: a letter for each place on the page where the name stands, in
 * reading order. `y`: the pack's entity is meant; `n`: it is not; `?`: people may differ, and it isn't counted. A
 * letter and a number stand for so many of them.
 */
export type Labels = Record<string, Record<string, Record<string, string>>>;

export interface Tally {
  right: number;
  /** Found, and not meant. */
  wrong: number;
  /** Meant, and not found. */
  missed: number;
}

export interface Judged {
  tally: Tally;
  /** What went wrong, for people to read. */
  faults: string[];
  /** Names of which the page has more or fewer than when it was labelled. */
  changed: string[];
}

const lettersOf = (label: string): string[] => {
  const [, letter = '', count = ''] = /^([yn?])(\d+)$/.exec(label) ?? [];
  return letter ? Array<string>(Number(count)).fill(letter) : Array.from(label);
};

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Compares what was found on a page for a pack with its labels. */
export function judge(labels: Record<string, string>, places: readonly Place[]): Judged {
  const judged: Judged = { tally: { right: 0, wrong: 0, missed: 0 }, faults: [], changed: [] };
  const names = new Set([...places.map(({ name }) => name), ...Object.keys(labels)]);
  for (const name of names) {
    const here = places.filter((place) => place.name === name);
    const letters = lettersOf(labels[name] ?? '');
    if (letters.length !== here.length) judged.changed.push(name);
    else for (const [i, place] of here.entries()) judgePlace(judged, place, letters[i]);
  }
  return judged;
}

function judgePlace({ tally, faults }: Judged, place: Place, letter: string | undefined): void {
  const isMeant = letter === 'y';
  if (letter === '?' || (!isMeant && !place.found)) return;
  if (isMeant && place.found) {
    tally.right++;
    return;
  }
  tally[isMeant ? 'missed' : 'wrong']++;
  const kind = isMeant ? 'missed' : 'wrong ';
  faults.push(
    `${kind} ${flat(place.before.slice(-36))}[${place.text}]${flat(place.after.slice(0, 36))}`,
  );
}
