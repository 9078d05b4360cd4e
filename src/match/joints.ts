import { classAt, DIGIT, LOWER, UPPER } from './characters.ts';

/**
 * Where a small letter meets a capital, two words stand side by side in neighbouring elements:
 * <b>Iran</b><b>Russia</b>.
 */
export function wordsMeet(before: string, after: string): boolean {
  if (before === '' || classAt(after, 0) !== UPPER) return false;
  const last = classAt(before, before.length - 1);
  return last === LOWER || last === DIGIT;
}
