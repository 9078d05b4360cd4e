import { geoArea, geoCentroid, geoOrthographic, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import type { CountryShape } from './atlas.ts';

/** The size of the picture, in px: as wide as the card. */
export const WIDTH = 360;
export const HEIGHT = 120;

export type Point = [longitude: number, latitude: number];

/** A country takes at most these parts of the picture's width and height, so that its neighbours are to be seen. */
const SHARE_OF_WIDTH = 0.6;
const SHARE_OF_HEIGHT = 0.84;
/** At least this many km are seen from left to right, for a small country's surroundings … */
const NARROWEST = 1100;
/** … and about a town no more, so that it is not lost. */
const WIDEST_ABOUT_TOWN = 5200;
/** Parts of a country smaller than this share of its largest may lie outside the picture. */
const LEAST_PART = 0.25;
/** A town is this far from the picture's edge, in px. */
const MARGIN = 24;
const EARTH_RADIUS_KM = 6371;

/** The projection's scale at which so many km are seen from left to right. */
export const scaleFor = (kilometres: number): number => (WIDTH / kilometres) * EARTH_RADIUS_KM;

/** A country without what is small beside the rest: islands, possessions overseas. */
function mainlandOf({ geometry }: CountryShape): MultiPolygon {
  const all = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const areas = all.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
  const least = Math.max(...areas) * LEAST_PART;
  return {
    type: 'MultiPolygon',
    coordinates: all.filter((_, i) => (areas[i] ?? 0) >= least),
  };
}

function lookAt([longitude, latitude]: Point, scale: number): GeoProjection {
  return geoOrthographic()
    .rotate([-longitude, -latitude])
    .scale(scale)
    .translate([WIDTH / 2, HEIGHT / 2])
    .precision(0.5)
    .clipExtent([
      [-1, -1],
      [WIDTH + 1, HEIGHT + 1],
    ]);
}

/** A country in the middle of the picture, with its surroundings. */
function viewOfCountry(country: CountryShape): { middle: Point; scale: number } {
  const mainland = mainlandOf(country);
  const [longitude, latitude] = geoCentroid(mainland);
  const [x, y] = [(WIDTH * (1 - SHARE_OF_WIDTH)) / 2, (HEIGHT * (1 - SHARE_OF_HEIGHT)) / 2];
  const fitted = geoOrthographic()
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [x, y],
        [WIDTH - x, HEIGHT - y],
      ],
      mainland,
    );
  return {
    middle: fitted.invert?.([WIDTH / 2, HEIGHT / 2]) ?? [longitude, latitude],
    scale: Math.min(fitted.scale(), scaleFor(NARROWEST)),
  };
}

/** Whether a point lies well within the picture. */
function isInView(projection: GeoProjection, point: Point): boolean {
  const [x, y] = projection(point) ?? [-1, -1];
  return x >= MARGIN && x <= WIDTH - MARGIN && y >= MARGIN && y <= HEIGHT - MARGIN;
}

/**
 * Looks at a country from above its middle; at a town so, too, if its country leaves enough of it to be seen, else
 * from above the town.
 */
export function chooseView(country: CountryShape | null, town: Point | null): GeoProjection {
  const closest = scaleFor(NARROWEST);
  if (!country) return lookAt(town ?? [0, 0], closest);
  const { middle, scale } = viewOfCountry(country);
  const whole = lookAt(middle, scale);
  if (!town) return whole;
  const least = scaleFor(WIDEST_ABOUT_TOWN);
  if (scale >= least && isInView(whole, town)) return whole;
  return lookAt(town, Math.max(scale, least));
}
