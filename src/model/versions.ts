/** A version's numbers, as far as they go: `1.2` is `[1, 2]`. */
const numbersOf = (version: string): number[] => version.split('.').map((part) => Number(part));

/** Negative if `a` is the older version, positive if it is the newer, 0 if they are the same. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether an update brought more than corrections: its first or second number grew. */
export function isFeatureUpdate(from: string, to: string): boolean {
  const withoutPatch = (version: string) => version.split('.').slice(0, 2).join('.');
  return compareVersions(withoutPatch(to), withoutPatch(from)) > 0;
}
