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
const PAPERS = wordsOf(`Times Post Herald Star Sun Mail Globe Gazette Tribune Chronicle Observer
  Standard Journal News Telegraph Courier Statesman Mirror Guardian`);
const COURTS = wordsOf('Supreme High District County Federal Magistrates Appeals');
const HOSPITALS = [
  ...['General Hospital', 'Medical College and Hospital', 'Medical Center', 'Hospital'],
  ...['Regional Hospital', 'University Hospital', 'Medical College'],
];
const SYLLABLES = wordsOf(`ca can co da ex fi ge in ja ki la lo mi mo ne no ol pa qua re ri sa so ta
  te ti tro ul va vi xi ya zo zen tech dex lux net soft vox`);
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
  const family = surname.split(' ')[0] ?? surname;
  const brand = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join(
      '',
    );
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const patterns: [weight: number, make: () => string][] = [
    [12, () => `University of ${place}`],
    [9, () => `${place} University`],
    [3, () => `${family} University`],
    [7, () => `${pick(BODIES)} of ${pick(FIELDS)}`],
    [7, () => `${pick(BODIES)} of ${pick(FIELDS)} and ${pick(FIELDS)}`],
    [4, () => `${pick(FIELDS)} and ${pick(FIELDS)} ${pick(BODIES)}`],
    [7, () => `${pick(FIELDS)} ${pick(BODIES)}`],
    [8, () => `${pick(KINDS)} ${pick(FIELDS)} ${pick(BODIES)}`],
    [4, () => `${pick(KINDS)} ${pick(BODIES)} for ${pick(FIELDS)}`],
    [3, () => `${pick(KINDS)} ${pick(BODIES)} of ${place}`],
    [3, () => `${place} ${pick(BODIES)} of ${pick(FIELDS)}`],
    [3, () => `${place} ${pick(COURTS)} Court`],
    [4, () => `${place} ${pick(HOSPITALS)}`],
    [5, () => `${place} ${pick(PAPERS)}`],
    [6, () => `${place} ${pick(CLUBS)}`],
    [6, acronym],
    [6, brand],
    [6, () => `${family} ${pick(FIRMS)}`],
    [3, () => `${brand()} ${pick(FIRMS)}`],
  ];
  let left = random() * patterns.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, make] of patterns) {
    left -= weight;
    if (left < 0) return make();
  }
  return acronym();
}
