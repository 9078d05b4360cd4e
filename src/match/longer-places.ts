/** Names of one thing that have another place's in them, where the words beside it would not tell. */
const LONGER_PLACES = [
  'african american',
  'british columbia',
  'central america',
  'central american',
  'equatorial guinea',
  'guinea bissau',
  'guinea pig',
  'guinea pigs',
  'indian ocean',
  'inner mongolia',
  'latin america',
  'latin american',
  'native american',
  'native americans',
  'northern ireland',
  'northern irish',
];

/** The longer names that begin or end with the name of a place, in small letters. */
export function longerPlaces(name: string): string[] {
  const place = name.toLowerCase();
  return LONGER_PLACES.filter(
    (longer) => longer.startsWith(`${place} `) || longer.endsWith(` ${place}`),
  );
}
