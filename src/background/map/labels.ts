import { geoContains, type GeoPath, type GeoProjection } from 'd3-geo';
import type { MapLabel } from '../../model/card.ts';
import type { CountryShape } from './atlas.ts';
import { HEIGHT, WIDTH } from './view.ts';

/** Where something is drawn already. */
export interface Taken {
  x: number;
  y: number;
  /** Half its width and half its height, in px. */
  halfWidth: number;
  halfHeight: number;
}

/** What a label takes up, in px: a guess, for no page is at hand to measure it. */
const LETTER_WIDTH = 6.2;
const HALF_HEIGHT = 7;
/** From the picture's edge, in px: above and below, and at the sides, which a narrow window cuts off. */
const MARGIN = 3;
const SIDE_MARGIN = 20;
/** A country of which less is to be seen than this, in px², is not named. */
const SMALLEST = 420;
/** A name may be so much wider than what is seen of its country. */
const OVERHANG = 1.25;
const MOST = 7;

const overlaps = (a: Taken, b: Taken) =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth &&
  Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight;

/**
 * Names countries where there is room, the largest first.
 *
 * @param taken - where nothing is to be written
 * @param nameOf - a country's name by its code, if it has one
 */
export function placeLabels(
  countries: readonly CountryShape[],
  path: GeoPath,
  projection: GeoProjection,
  taken: readonly Taken[],
  nameOf: (code: string) => string | undefined,
): MapLabel[] {
  const full = [...taken];
  const seen = countries
    .map((country) => ({ country, area: path.area(country) }))
    .filter(({ area }) => area >= SMALLEST)
    .sort((a, b) => b.area - a.area);
  const labels: MapLabel[] = [];
  for (const { country } of seen) {
    const text = typeof country.id === 'string' ? nameOf(country.id) : undefined;
    if (text === undefined || labels.length === MOST) continue;
    const [x, y] = path.centroid(country);
    const [[left], [right]] = path.bounds(country);
    const box = { x, y, halfWidth: (text.length * LETTER_WIDTH) / 2, halfHeight: HALF_HEIGHT };
    const isInside =
      Math.min(x, WIDTH - x) >= box.halfWidth + SIDE_MARGIN &&
      Math.min(y, HEIGHT - y) >= box.halfHeight + MARGIN;
    const place = projection.invert?.([x, y]);
    const isFree = !full.some((other) => overlaps(box, other));
    const fits = 2 * box.halfWidth <= (right - left) * OVERHANG;
    if (!isInside || !isFree || !fits || !place || !geoContains(country, place)) continue;
    full.push(box);
    labels.push({ text, x: Math.round(x), y: Math.round(y) });
  }
  return labels;
}
