import { geoPath, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3-geo';

/** Points of an outline nearer than this to the one before, in px, would not be seen. */
const NEAR = 0.8;

/** Passes on a picture's outlines without the points that would not be seen. */
function thin(to: GeoStream): GeoStream {
  let isLine = false;
  let last: [number, number] | null = null;
  return {
    point: (x, y) => {
      const isNear = last !== null && Math.hypot(x - last[0], y - last[1]) < NEAR;
      if (isLine && isNear) return;
      last = [x, y];
      to.point(x, y);
    },
    lineStart: () => {
      isLine = true;
      last = null;
      to.lineStart();
    },
    lineEnd: () => {
      isLine = false;
      to.lineEnd();
    },
    polygonStart: () => {
      to.polygonStart();
    },
    polygonEnd: () => {
      to.polygonEnd();
    },
  };
}

/** Makes the function that draws shapes of the world as SVG path data, to a tenth of a pixel. */
export function createOutline(projection: GeoProjection): (shape: GeoPermissibleObjects) => string {
  const path = geoPath({ stream: (to) => projection.stream(thin(to)) }).digits(1);
  return (shape) => path(shape) ?? '';
}
