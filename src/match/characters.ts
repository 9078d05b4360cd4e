/**
 * What a character is to the matcher, in an order that is relied on. Everything but OTHER and IGNORABLE is part of a
 * word; what comes after DIGIT makes it one that a name could be recognised by.
 */
export const OTHER = 0;
/** Invisible inside words: soft hyphen, zero-width space and joiners. */
export const IGNORABLE = 1;
export const LOWER = 2;
export const DIGIT = 3;
export const UPPER = 4;
/** Letters of scripts without case, and combining marks. */
const CASELESS = 5;

const UNKNOWN = 255;

const PATTERNS: [RegExp, number][] = [
  // An apostrophe by its looks, a letter by its class.
  [/^\u02bc$/u, OTHER],
  [/^[\p{Lu}\p{Lt}]$/u, UPPER],
  [/^\p{Ll}$/u, LOWER],
  [/^\p{N}$/u, DIGIT],
  [/^[\p{L}\p{M}]$/u, CASELESS],
  [/^[\u00ad\u200b-\u200f\u2060\ufeff]$/u, IGNORABLE],
];

function classify(character: string): number {
  return PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
}

// Reading a page asks for the class of each of its characters: one table look-up, filled as needed.
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

// What nearly all pages are made of is put down beforehand: making the patterns ready takes longer than reading a page.
classes
  .fill(OTHER, 0, 0x80)
  .fill(DIGIT, 0x30, 0x3a)
  .fill(UPPER, 0x41, 0x5b)
  .fill(LOWER, 0x61, 0x7b);
// Signs up to ©, then letters with accents but for × and ÷.
classes.fill(OTHER, 0xa0, 0xaa).fill(UPPER, 0xc0, 0xdf).fill(LOWER, 0xdf, 0x100);
classes[0xd7] = classes[0xf7] = OTHER;
// Dashes, quotation marks and spaces.
classes.fill(OTHER, 0x2010, 0x2060);

/** The class of the UTF-16 unit at `index`; a surrogate has the class of its pair, OTHER if it stands alone. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code];
  if (known === UNKNOWN) return classifyUnit(text, index, code);
  return known ?? OTHER;
}

function classifyUnit(text: string, index: number, code: number): number {
  if (code >= 0xd800 && code < 0xe000) {
    const start = code >= 0xdc00 ? index - 1 : index;
    const point = start < 0 ? 0 : (text.codePointAt(start) ?? 0);
    return point > 0xffff ? classify(String.fromCodePoint(point)) : OTHER;
  }
  return (classes[code] = classify(String.fromCharCode(code)));
}

export function isWord(characterClass: number): boolean {
  return characterClass !== OTHER && characterClass !== IGNORABLE;
}

// Letters that Unicode does not take apart into a base and an accent.
const BASES: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

const folded = new Map<string, string>();

function fold(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u02bc\u00b4`\uff07]/u.test(character)) return "'";
  if (classAt(character, 0) === IGNORABLE || /^\p{M}$/u.test(character)) return '';
  return BASES[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * The character at `index` as the matcher compares it: white space as a space, dashes as a hyphen, apostrophes
 * straight, accents and invisible characters gone. Case stays. May be empty or several characters.
 */
export function foldAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code > 0x60 && code < 0x7b) return text[index] ?? '';
  const character = text[index] ?? '';
  let result = folded.get(character);
  if (result === undefined) folded.set(character, (result = fold(character)));
  return result;
}

/** A whole text folded, with white space collapsed and trimmed. */
export function foldText(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) result += foldAt(text, i);
  return result.replace(/ +/g, ' ').trim();
}
