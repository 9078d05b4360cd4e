import { geoContains } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import countries from '../../../assets/data/countries.json' with { type: 'json' };
import { readAtlas } from '../../../src/background/map/atlas.ts';
import { drawMap } from '../../../src/background/map/draw-map.ts';
import type { CardMap } from '../../../src/model/card.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const nameOf = (code: string) => names.of(code);
const draw = (latitude: number, longitude: number, country: string, isCountry = false) =>
  drawMap({ latitude, longitude, country }, isCountry, nameOf);

/** Nothing but moves, lines and numbers, as an attribute may hold. */
const PATH = /^(?:[MLZ]|-?\d+(?:\.\d)?,?)*$/;

function expectSound(map: CardMap | null) {
  if (!map) throw new Error('No map');
  const { width, height, point, globe, labels } = map;
  for (const path of [map.land, map.borders, map.country, globe?.land ?? '']) {
    expect(path).toMatch(PATH);
    expect(path.length).toBeLessThan(60_000);
  }
  for (const { x, y } of [...labels, ...(point ? [point] : []), ...(globe ? [globe] : [])]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
  return map;
}

const textsOf = ({ labels }: CardMap) => labels.map(({ text }) => text);

describe('a map', () => {
  it('shades a country, without a point, among its neighbours', () => {
    const map = expectSound(draw(32, 53, 'IR', true));
    expect(map.point).toBeNull();
    expect(map.country).not.toBe('');
    expect(textsOf(map)).toEqual(expect.arrayContaining(['Saudi Arabia', 'Turkmenistan']));
    expect(textsOf(map)).not.toContain('Iran');
    expect(map.globe).not.toBeNull();
  });

  it('marks a town in its country', () => {
    const map = expectSound(draw(48.02, 37.8, 'UA'));
    expect(map.point).not.toBeNull();
    expect(textsOf(map)).toContain('Ukraine');
  });

  it('looks from above the town where its country is too large', () => {
    const { point, width, height } = expectSound(draw(43.1, 131.9, 'RU'));
    expect(point).toEqual({ x: width / 2, y: height / 2 });
  });

  it('marks a country that is too small to be seen', () => {
    expect(expectSound(draw(41.9, 12.45, 'VA', true)).point).not.toBeNull();
    expect(expectSound(draw(43.73, 7.42, 'MC', true)).point).not.toBeNull();
  });

  it('does without a globe where half the world is to be seen', () => {
    expect(expectSound(draw(60, 100, 'RU', true)).globe).toBeNull();
  });

  it('leaves the point free', () => {
    const { point, labels, globe } = expectSound(draw(50.45, 30.52, 'UA'));
    const distances = [...labels, ...(globe ? [globe] : [])].map(({ x, y }) =>
      Math.hypot(x - (point?.x ?? 0), y - (point?.y ?? 0)),
    );
    expect(Math.min(...distances)).toBeGreaterThan(9);
  });

  it('is none for a place that is not on earth', () => {
    expect(draw(91, 0, 'UA')).toBeNull();
    expect(draw(0, 500, 'UA')).toBeNull();
    expect(draw(Number.NaN, 0, 'UA')).toBeNull();
  });

  it('can be drawn of any place, whatever country its pack says', () => {
    const place = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      country: fc.constantFrom('US', 'FJ', 'AQ', 'NO', 'ZZ', '', 'constructor'),
    });
    fc.assert(
      fc.property(place, fc.boolean(), ({ latitude, longitude, country }, isCountry) => {
        expectSound(draw(latitude, longitude, country, isCountry));
      }),
      { numRuns: 25 },
    );
  });
});

describe('the atlas', () => {
  const shapeOf = (code: string) => readAtlas().countries.find(({ id }) => id === code);

  it.each([
    ['Simferopol', [34.1, 44.95], 'UA'],
    ['Hargeisa', [44.06, 9.56], 'SO'],
    ['Kyrenia', [33.3, 35.3], 'CY'],
    ['Pristina', [21.17, 42.67], 'XK'],
    ['the south pole', [0, -89], 'AQ'],
  ] as const)('has %s in the country of its ISO code', (_, [longitude, latitude], code) => {
    const around = readAtlas().countries.filter((shape) =>
      geoContains(shape, [longitude, latitude]),
    );
    expect(around.map(({ id }) => id)).toEqual([code]);
  });

  it('has the shape of every country that a town is in, but the smallest', () => {
    const missing = countries.filter(([code]) => !shapeOf(String(code)));
    expect(missing.map(([code]) => code).length).toBeLessThan(50);
    for (const code of ['IL', 'LU', 'SG', 'BH', 'MT', 'CY', 'TW', 'PS', 'HK', 'EH', 'GL']) {
      expect(shapeOf(code), code).toBeDefined();
    }
  });
});
