/**
 * Numbers from 0 to 75 as the assets hold them: one character each, which costs gzip no more than
 * the number is worth. 0 is "0"; the backslash, which JSON would double, gives way to a tilde.
 */
export const packNumber = (value: number): string =>
  String.fromCharCode(value + 48).replace('\\', '~');

const TILDE = 126;
const BACKSLASH = 92;

export function unpackNumbers(packed: string): Uint8Array {
  const numbers = new Uint8Array(packed.length);
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    numbers[i] = (code === TILDE ? BACKSLASH : code) - 48;
  }
  return numbers;
}

export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Bits of a number of a Rice code that are written as they are; the rest is counted in ones. */
const PLAIN_BITS = 7;

/** Ascending numbers as the Rice codes of their differences, which suits hashes. */
export function packAscending(numbers: readonly number[]): Uint8Array {
  const bits: number[] = [];
  let previous = 0;
  for (const value of numbers) {
    const gap = value - previous;
    previous = value;
    for (let ones = gap >> PLAIN_BITS; ones > 0; ones--) bits.push(1);
    bits.push(0);
    for (let bit = PLAIN_BITS - 1; bit >= 0; bit--) bits.push((gap >> bit) & 1);
  }
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => (bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (bit << (i & 7))));
  return bytes;
}

/** The first `count` numbers of what packAscending made. */
export function unpackAscending(bytes: Uint8Array, count: number): Uint32Array {
  let at = 0;
  const next = (): number => {
    const bit = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1;
    at++;
    return bit;
  };
  let value = 0;
  return new Uint32Array(count).map(() => {
    let gap = 0;
    while (next() === 1) gap++;
    for (let bit = 0; bit < PLAIN_BITS; bit++) gap = 2 * gap + next();
    value += gap;
    return value;
  });
}
