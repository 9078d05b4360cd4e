import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/model/pack.ts';
import { channels, contrast as contrastOf, linear, type Rgb } from './color.ts';

const css = ['tokens', 'page-tokens']
  .map((name) => readFileSync(`src/ui/${name}.css`, 'utf8'))
  .join('');
const COLOR = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g;

const light: Record<string, string> = {};
const dark: Record<string, string> = {};
for (const [, name = '', onLight = '', onDark = ''] of css.matchAll(COLOR)) {
  light[name] = onLight;
  dark[name] = onDark;
}
const themes = { light, dark };

const contrast = (a: string, b: string) => contrastOf(channels(a), channels(b));

/** Machado, Oliveira & Fernandes (2009), severity 1, for linear RGB. */
const VISION: Record<string, Rgb[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const dot = ([a, b, c]: Rgb, [x, y, z]: Rgb) => a * x + b * y + c * z;

function oklab(rgb: Rgb): Rgb {
  const l = Math.cbrt(dot([0.4122214708, 0.5363325363, 0.0514459929], rgb));
  const m = Math.cbrt(dot([0.2119034982, 0.6806995451, 0.1073969566], rgb));
  const s = Math.cbrt(dot([0.0883024619, 0.2817188376, 0.6299787005], rgb));
  return [
    dot([0.2104542553, 0.793617785, -0.0040720468], [l, m, s]),
    dot([1.9779984951, -2.428592205, 0.4505937099], [l, m, s]),
    dot([0.0259040371, 0.7827717662, -0.808675766], [l, m, s]),
  ];
}

function distance(a: string, b: string, vision: Rgb[]): number {
  const see = (hex: string) =>
    oklab(vision.map((row) => Math.min(1, Math.max(0, dot(row, linear(channels(hex)))))) as Rgb);
  const [first, second] = [see(a), see(b)];
  return 100 * Math.hypot(...first.map((value, i) => value - (second[i] ?? 0)));
}

describe.each(Object.entries(themes))('%s colours', (_theme, tokens) => {
  const color = (name: string) => tokens[name] ?? `missing ${name}`;
  const surfaces = ['surface', 'surface-raised', 'surface-pressed'];
  const inks = ['ink', 'ink-quiet', 'accent', ...ENTITY_TYPES];

  it.each(surfaces.flatMap((surface) => inks.map((ink) => [ink, surface] as const)))(
    '%s can be read on %s',
    (ink, surface) => {
      expect(contrast(color(ink), color(surface))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['on-accent', 'accent'],
    ['on-notice', 'notice'],
    ['ink', 'mark'],
  ])('%s can be read on %s', (ink, surface) => {
    expect(contrast(color(ink), color(surface))).toBeGreaterThanOrEqual(4.5);
  });

  it('has edges of controls that can be made out', () => {
    expect(contrast(color('rule-strong'), color('surface'))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISION))('tell types apart with %s', (_name, vision) => {
    for (const a of ENTITY_TYPES) {
      for (const b of ENTITY_TYPES.filter((type) => type !== a)) {
        expect(distance(color(a), color(b), vision), `${a} and ${b}`).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
