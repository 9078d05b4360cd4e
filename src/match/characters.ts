/**
 * What a character is to the matcher, in an order that is relied on. Everything but OTHER and IGNORABLE is part of a
 * word; what comes after DIGIT makes it one that a name could be recognised by.
 */
export const OTHER = 0;
/** Invisible inside words: soft hyphen, zero-width space and joiners. */
export const IGNORABLE = 1;
export const LOWER = 2;
export const DIGIT = 3;
/** Letters of scripts without case, and combining marks. */
const CASELESS = 4;
export const UPPER = 5;

/** Of a character that has not been met, and of surrogates, which `classAt` tells. */
const UNKNOWN = 255;

/** The class of each UTF-16 unit, filled as needed. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

const fill = (kind: number, ...ranges: number[]) => {
  for (let i = 0; i < ranges.length; i += 2) classes.fill(kind, ranges[i], ranges[i + 1]);
};

// What nearly all pages are made of is put down beforehand: making the patterns below ready takes longer than
// reading a page. Plain signs, dashes and quotation marks, money, arrows and mathematics, frames and pictures.
fill(OTHER, 0, 0xc0, 0x2010, 0x2060, 0x20a0, 0x20c0, 0x2190, 0x2400, 0x2500, 0x2776);
fill(DIGIT, 0x30, 0x3a, 0xb2, 0xb4, 0xb9, 0xba, 0xbc, 0xbf);
fill(UPPER, 0x41, 0x5b, 0xc0, 0xdf);
fill(LOWER, 0x61, 0x7b, 0xb5, 0xb6, 0xdf, 0x100);
// Multiplied and divided; the signs of ordinal numbers, marks, Arabic, Chinese.
fill(OTHER, 0xd7, 0xd8, 0xf7, 0xf8);
fill(CASELESS, 0xaa, 0xab, 0xba, 0xbb, 0x300, 0x370, 0x620, 0x660, 0x4e00, 0xa000);
fill(IGNORABLE, 0xad, 0xae, 0x200b, 0x2010);

/** Latin and Cyrillic letters, of which nearly each has its other case: small ones or capitals, all of them. */
const CASED = /[\u0100-\u017f\u0400-\u0481\u048a-\u052f\u1e00-\u1eff]/;

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
    // Between flags and old numbers there are nothing but pictures.
    const isLetter = point > 0xffff && (point < 0x1f1e6 || point >= 0x1fbf0);
    return isLetter ? classify(String.fromCodePoint(point)) : OTHER;
  }
  return (classes[code] = classify(String.fromCharCode(code)));
}

function classify(character: string): number {
  if (CASED.test(character)) return character === character.toLowerCase() ? LOWER : UPPER;
  // An apostrophe by its looks, a letter by its class.
  if (character === '\u02bc') return OTHER;
  if (/[\u2060\ufeff]/.test(character)) return IGNORABLE;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return OTHER;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  return /\p{Ll}/u.test(character) ? LOWER : CASELESS;
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

/** Characters folded before. Those that many texts have are put down: making the patterns below ready takes long. */
const folded = new Map([
  ['\xa0', ' '],
  ['–', '-'],
  ['—', '-'],
  ['‘', "'"],
  ['’', "'"],
]);

function fold(character: string): string {
  if (/\s/u.test(character)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/[\u2018\u2019\u201b\u02bc\u00b4\uff07]/u.test(character)) return "'";
  if (classAt(character, 0) === IGNORABLE || /^\p{M}$/u.test(character)) return '';
  return BASES[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');
}

/**
 * The character at `index` as the matcher compares it: white space as a space, dashes as a hyphen, apostrophes
 * straight, accents and invisible characters gone. Case stays. May be empty or several characters.
 */
export function foldAt(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const character = text[index] ?? '';
  if (code < 0x80) {
    if (code === 0x60) return "'";
    return code > 8 && code < 14 ? ' ' : character;
  }
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
