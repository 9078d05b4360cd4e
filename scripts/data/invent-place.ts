const wordsOf = (list: string): string[] => list.trim().split(/\s+/);

const LAND =
  wordsOf(`Province District County Region Island Islands Valley Bay River Lake Hill Hills
  Township Village City Municipality Peninsula Park Beach Forest Desert`);
const BUILT = [
  ...wordsOf(`Road Street Avenue Drive Bridge Square Airport Stadium Harbour Port Prison Hotel Castle
    Station Arena Tower Dam`),
  ...['International Airport', 'Railway Station', 'Air Base', 'National Park'],
];
const HEADS = wordsOf('Lake Mount Port Fort Cape San Santa El Al New Upper Lower North South');

/** Makes up the name of a landscape, a building or a road, as such names are built. */
export function inventPlace(parts: {
  place: string;
  surname: string;
  random: () => number;
}): string {
  const { place, surname, random } = parts;
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const chance = random();
  if (chance < 0.35) return `${place} ${pick(LAND)}`;
  if (chance < 0.6) return `${place} ${pick(BUILT)}`;
  if (chance < 0.75) return `${surname.split(' ')[0] ?? surname} ${pick(BUILT)}`;
  return `${pick(HEADS)} ${place}`;
}
