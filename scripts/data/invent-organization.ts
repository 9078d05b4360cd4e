const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

const KINDS =
  wordsOf(`National International Royal Central Federal General United Democratic People's
  New American Public Social Civil Popular Islamic European African Asian Northern Southern Eastern
  Western Global Independent`);
const FIELDS = wordsOf(`Health Education Justice Trade Finance Agriculture Defense Energy Transport
  Science Technology Culture Sports Environment Water Labor Labour Tourism Information Industry
  Commerce Development Planning Security Research Football Cricket Statistics Immigration Foreign
  Interior Mining Housing Women Youth`);
const BODIES =
  wordsOf(`Ministry Department Bureau Office Institute Agency Authority Council Commission
  Board Association Federation Society Union Foundation Committee Center Centre Fund Corporation Bank
  Party Academy Forum Network Organization`);
const FIRMS = wordsOf(
  `Group Inc Ltd Corporation Holdings Industries Bank Technologies Motors Media`,
);
const CLUBS = wordsOf('United FC City Rovers');
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** Makes up the name of a body, school, firm or club, or an acronym, as such names are built. */
export function inventOrganization(parts: {
  place: string;
  surname: string;
  random: () => number;
}): string {
  const { place, surname, random } = parts;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const acronym = (): string =>
    Array.from({ length: 3 + Math.floor(random() * 3) }, () => pick(LETTERS)).join('');
  const patterns: [weight: number, make: () => string][] = [
    [16, () => `University of ${place}`],
    [12, () => `${place} University`],
    [16, () => `${pick(BODIES)} of ${pick(FIELDS)}`],
    [12, () => `${pick(FIELDS)} ${pick(BODIES)}`],
    [12, () => `${pick(KINDS)} ${pick(FIELDS)} ${pick(BODIES)}`],
    [8, () => `${pick(KINDS)} ${pick(BODIES)} for ${pick(FIELDS)}`],
    [8, () => `${place} ${pick(CLUBS)}`],
    [8, acronym],
    [8, () => `${surname.split(' ')[0] ?? surname} ${pick(FIRMS)}`],
  ];
  let left = random() * 100;
  for (const [weight, make] of patterns) {
    left -= weight;
    if (left < 0) return make();
  }
  return acronym();
}
