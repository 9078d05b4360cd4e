/** A name as it is compared: accents, apostrophes, dashes, spaces, "the" and final dots folded. */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /i, '')
    .trim();
}

/** All capitals, perhaps with dots or digits: UN, U.S., G20, AT&T. */
export const isAcronym = (text: string): boolean =>
  /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]{2,8}s?$/u.test(text) || /^\p{Lu}\d{1,2}$/u.test(text);

/** Words that an acronym passes over. */
const SKIPPED = /^(?:of|the|and|for|in|on|de|la|to|&)$/i;

/** The initials of a name's words, with and without the small ones. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter(Boolean);
  const initials = (list: string[]): string =>
    list.map((word) => word.charAt(0).toUpperCase()).join('');
  return [initials(words.filter((word) => !SKIPPED.test(word))), initials(words)];
}

/** Whether an acronym's letters are the initials of a name's words, in order and without gaps. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '');
  return letters.length >= 2 && initialsOf(name).includes(letters);
}

/** Whether a name's capitals all come in an acronym in their order: UNICEF has those of "UN Children's Fund". */
export function mayAbbreviate(acronym: string, name: string): boolean {
  if (!isAcronym(acronym)) return false;
  const capitals = name.match(/\p{Lu}/gu) ?? [];
  let at = 0;
  for (const letter of acronym) if (letter === capitals[at]) at++;
  return capitals.length > 1 && at === capitals.length;
}

/** A lower-case ASCII identifier made of a name's letters and digits. */
export function slugOf(name: string): string {
  const slug = foldName(name)
    .toLowerCase()
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'name' : slug;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A person's name's words without Jr. or III. */
export const withoutSuffix = (words: readonly string[]): string[] =>
  words.length > 1 && SUFFIX.test(words.at(-1) ?? '') ? words.slice(0, -1) : [...words];
