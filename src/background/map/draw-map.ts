import { geoOrthographic, geoPath, type GeoProjection } from 'd3-geo';
import type { CardMap } from '../../model/card.ts';
import type { Place } from '../../model/pack.ts';
import { readAtlas } from './atlas.ts';
import { placeLabels } from './labels.ts';
import { createOutline } from './outline.ts';
import { chooseView, HEIGHT, scaleFor, WIDTH, type Point } from './view.ts';

/** Where more than this many km are seen from left to right, one sees where in the world that is. */
const WORLDWIDE = 7000;
const GLOBE_RADIUS = 23;
const GLOBE_MARGIN = 7;
/** A country of which less than this is to be seen, in px², is marked by a point. */
const SMALLEST = 30;
/** About a point nothing is written, in px. */
const POINT_ROOM = 9;

const isOnEarth = ({ latitude, longitude }: Place): boolean =>
  Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** The corner at the bottom that is farther from a point. */
function globeAt(projection: GeoProjection, x: number) {
  const inset = GLOBE_MARGIN + GLOBE_RADIUS;
  const [longitude, latitude] = projection.rotate();
  const globe = geoOrthographic()
    .rotate([longitude, latitude])
    .scale(GLOBE_RADIUS)
    .translate([0, 0]);
  return {
    x: x > WIDTH / 2 ? inset : WIDTH - inset,
    y: HEIGHT - inset,
    radius: GLOBE_RADIUS,
    land: createOutline(globe)(readAtlas().globe),
  };
}

/**
 * Draws where a place lies; null if it lies nowhere on earth.
 *
 * @param isCountry - whether the place is its country, and not in it
 * @param nameOf - a country's name by its ISO 3166-1 code, if it has one
 */
export function drawMap(
  place: Place,
  isCountry: boolean,
  nameOf: (code: string) => string | undefined,
): CardMap | null {
  if (!isOnEarth(place)) return null;
  const { countries, land, borders } = readAtlas();
  const shape = countries.find(({ id }) => id === place.country) ?? null;
  const middle: Point = [place.longitude, place.latitude];
  const projection = chooseView(shape, isCountry && shape ? null : middle);
  const path = geoPath(projection);
  const outline = createOutline(projection);

  const isSeen = shape !== null && path.area(shape) >= SMALLEST;
  const [x, y] = projection(middle) ?? [WIDTH / 2, HEIGHT / 2];
  const point = isCountry && isSeen ? null : { x: Math.round(x), y: Math.round(y) };
  const globe =
    projection.scale() > scaleFor(WORLDWIDE) ? globeAt(projection, point?.x ?? 0) : null;
  const taken = [
    ...(point ? [{ ...point, halfWidth: POINT_ROOM, halfHeight: POINT_ROOM }] : []),
    ...(globe ? [{ ...globe, halfWidth: globe.radius, halfHeight: globe.radius }] : []),
  ];
  const labelled = isCountry ? countries.filter((country) => country !== shape) : countries;
  return {
    width: WIDTH,
    height: HEIGHT,
    land: outline(land),
    borders: outline(borders),
    country: shape ? outline(shape) : '',
    point,
    labels: placeLabels(labelled, path, projection, taken, nameOf),
    globe,
  };
}
