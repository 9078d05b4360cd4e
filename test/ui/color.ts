export type Rgb = [number, number, number];

/** The channels of `#rrggbb`, 0 to 255. */
export const channels = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as Rgb;

/** Linear light, 0 to 1. */
export const linear = (rgb: Rgb): Rgb =>
  rgb.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as Rgb;

/** WCAG 2 contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [a, b]
    .map(linear)
    .map(([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue)
    .sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** A translucent colour over an opaque one. */
export const over = (top: Rgb, alpha: number, ground: Rgb): Rgb =>
  top.map((value, i) => alpha * value + (1 - alpha) * (ground[i] ?? 0)) as Rgb;
