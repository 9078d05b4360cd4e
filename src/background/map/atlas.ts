import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiLineString as Lines,
  MultiPolygon as Areas,
  Topology,
} from 'topojson-specification';
import source from '../../../assets/data/atlas.json' with { type: 'json' };

export type CountryShape = Feature<Polygon | MultiPolygon>;

interface Atlas {
  /** By ISO 3166-1 alpha-2; the few without a code by none. */
  countries: CountryShape[];
  land: Feature<MultiPolygon>;
  borders: Feature<MultiLineString>;
  /** Land as it is to be seen on a small globe. */
  globe: Feature<MultiPolygon>;
}

type Regions = Topology<{ countries: GeometryCollection; land: Areas; borders: Lines }>;
type Globe = Topology<{ land: Areas }>;

let atlas: Atlas | undefined;

/** The outlines of the world's countries; read when first asked for. */
export function readAtlas(): Atlas {
  if (!atlas) {
    const regions = JSON.parse(source.regions) as Regions;
    const globe = JSON.parse(source.globe) as Globe;
    const { countries, land, borders } = regions.objects;
    atlas = {
      countries: feature(regions, countries).features as CountryShape[],
      land: feature(regions, land),
      borders: feature(regions, borders),
      globe: feature(globe, globe.objects.land),
    };
  }
  return atlas;
}
