/** The value at a share (0 to 1) of the sorted numbers; 0 if there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** To so many decimals. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
