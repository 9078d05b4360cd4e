import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../src/model/pack.ts';
import { channels, contrast, over, type Rgb } from './color.ts';

const css = readFileSync('src/ui/highlights.css', 'utf8');

/** The declarations of all rules whose selector has every part. */
const rules = (...parts: string[]): string =>
  [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => parts.every((part) => selector.includes(part)))
    .map(([, , declarations = '']) => declarations)
    .join('');

const lineStyle = (declarations: string) =>
  /\b(solid|dotted|dashed|double|wavy)\b/.exec(declarations)?.[0];

function tint(declarations: string): { color: Rgb; alpha: number } {
  const numbers = /background-color: rgb\((\d+) (\d+) (\d+) \/ (\d+)%\)/.exec(declarations);
  const [red = NaN, green = NaN, blue = NaN, percent = NaN] = numbers?.slice(1).map(Number) ?? [];
  return { color: [red, green, blue], alpha: percent / 100 };
}

describe('highlights', () => {
  it('have a line of their own for each type', () => {
    const styles = ENTITY_TYPES.map((type) => lineStyle(rules('sidelight-mark', `'${type}'`)));
    expect(new Set(styles).size).toBe(ENTITY_TYPES.length);
    expect(styles).not.toContain(undefined);
  });

  it.each(ENTITY_TYPES)('look the same by either painter: %s', (type) => {
    const mark = rules('sidelight-mark', `'${type}'`);
    expect(lineStyle(rules(`::highlight(sidelight-${type}-line)`))).toBe(lineStyle(mark));
    expect(tint(rules(`::highlight(sidelight-${type}-tint)`))).toEqual(tint(mark));
  });

  it.each(ENTITY_TYPES)('leave text readable on white, grey and black: %s', (type) => {
    const { color, alpha } = tint(rules(`::highlight(sidelight-${type}-tint)`));
    const pages = [
      ['#ffffff', '#000000'],
      ['#ffffff', '#6b6b6b'],
      ['#808080', '#000000'],
      ['#000000', '#ffffff'],
      ['#181a1b', '#d1cdc7'],
    ] as const;
    for (const [ground, text] of pages) {
      const shown = over(color, alpha, channels(ground));
      expect(contrast(channels(text), shown), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('never touch the layout', () => {
    const properties = [...css.matchAll(/^\s+([\w-]+):/gm)].map(([, name]) => name);
    const paint = /^(text-decoration(-\w+)?|text-underline-offset|background-color)$/;
    expect(properties.filter((name = '') => !paint.test(name))).toEqual([]);
  });
});
