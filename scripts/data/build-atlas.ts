/**
 * Makes assets/data/atlas.json, the outlines that a card's map is drawn from:
 *   node scripts/run.js scripts/data/build-atlas.ts NODE_MODULES
 * where NODE_MODULES is a folder into which the packages of assets/data/README.md were installed.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoArea, geoContains } from 'd3-geo';
import { feature, mergeArcs, meshArcs, quantize } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

interface Named {
  name: string;
}
type Country = (Polygon<Named> | MultiPolygon<Named>) & { id?: string };
/** The numbers of its arcs. */
type Ring = number[];
type Atlas = Topology<{ countries: GeometryCollection<Named> }>;

/** What is used of topojson-simplify. */
interface Simplify {
  presimplify: (topology: Atlas, weight: unknown) => Atlas;
  simplify: (topology: Atlas, minimum: number) => Atlas;
  filter: (topology: Atlas, keeps: (ring: Ring) => boolean) => Atlas;
  sphericalTriangleArea: unknown;
}

/** Corners that make less of a difference than this are left out, and islands smaller than that; in steradians. */
const SMALLEST_CORNER = 2e-6;
const SMALLEST_ISLAND = 6e-6;
/** The same for the globe beside the map, which is a finger's breadth wide. */
const SMALLEST_ON_GLOBE = 1e-3;
/** Steps that coordinates are rounded to, in each direction. */
const STEPS = 8192;

/** Natural Earth draws who holds a place; here it goes to the country whose ISO 3166-2 code it has. */
const CRIMEA: [number, number] = [34.3, 45.2];
const PARTS: Record<string, string> = { 'N. Cyprus': '196', Somaliland: '706' };
const ANTARCTICA = '010';
/** In use, though ISO has not given it. */
const KOSOVO = 'XK';

const packages = process.argv[2];
if (packages === undefined) {
  console.error('usage: build-atlas.ts NODE_MODULES');
  process.exit(2);
}
const load = createRequire(resolve(packages, 'any.js'));
const tools = load('topojson-simplify') as Simplify;
const codes = new Map(
  (load('world-countries/countries.json') as { ccn3: string; cca2: string }[])
    .filter(({ ccn3 }) => ccn3 !== '')
    .map(({ ccn3, cca2 }) => [ccn3, cca2]),
);

const polygonsOf = ({ type, arcs }: Country): number[][][] => (type === 'Polygon' ? [arcs] : arcs);

/** Gives parts of countries to the countries they belong to, and all of them the codes that packs use. */
function settle(topology: Atlas): Country[] {
  const countries = topology.objects.countries.geometries as Country[];
  const byId = (id: string) => countries.find((country) => country.id === id);
  const join = (country: Country | undefined, arcs: number[][][]) => {
    if (!country) throw new Error('A country is missing from the atlas');
    const whole = mergeArcs(topology, [country, { type: 'MultiPolygon', arcs }]);
    Object.assign(country, { type: 'MultiPolygon', arcs: whole.arcs });
  };
  // Its outline is drawn as a hole in a ring about the pole, which has no size: the outline alone says as much.
  const antarctica = byId(ANTARCTICA);
  if (antarctica) {
    const arcs = polygonsOf(antarctica).map((rings) => rings.slice(-1));
    Object.assign(antarctica, { type: 'MultiPolygon', arcs });
  }
  const russia = byId('643');
  const inCrimea = (arcs: number[][]) =>
    geoContains(feature(topology, { type: 'Polygon', arcs }), CRIMEA);
  const crimea = russia ? polygonsOf(russia).filter(inCrimea) : [];
  if (!russia || crimea.length !== 1) throw new Error('Crimea is not where it was');
  Object.assign(russia, { arcs: polygonsOf(russia).filter((arcs) => !inCrimea(arcs)) });
  join(byId('804'), crimea);
  const wholeOf = ({ properties }: Country) => PARTS[properties?.name ?? ''];
  for (const part of countries) {
    const whole = wholeOf(part);
    if (whole !== undefined) join(byId(whole), polygonsOf(part));
  }
  return countries
    .filter((country) => wholeOf(country) === undefined)
    .map(({ id, type, arcs, properties }) => {
      const code = properties?.name === 'Kosovo' ? KOSOVO : codes.get(id ?? '');
      return { type, arcs, ...(code !== undefined && { id: code }) } as Country;
    });
}

/** Leaves out what would not be seen; islands, too, but of each country at least its largest part stays if asked. */
function simplify(topology: Atlas, corner: number, island: number, keepsAll: boolean): Atlas {
  const weighed = tools.presimplify(topology, tools.sphericalTriangleArea);
  const simple = tools.simplify(weighed, corner);
  const areaOf = (ring: Ring): number => {
    const area = geoArea(feature(simple, { type: 'Polygon', arcs: [ring] }));
    // Of a ring the wrong way round it is the rest of the world.
    return Math.min(area, 4 * Math.PI - area);
  };
  const kept = new Set<string>();
  const needed = keepsAll ? (simple.objects.countries.geometries as Country[]) : [];
  for (const country of needed) {
    const outlines = polygonsOf(country).flatMap(([outline]) => (outline ? [outline] : []));
    const largest = outlines.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
    if (largest) kept.add(largest.join());
  }
  return tools.filter(simple, (ring) => areaOf(ring) >= island || kept.has(ring.join()));
}

const landOf = (atlas: Atlas) => mergeArcs(atlas, atlas.objects.countries.geometries as Country[]);
const bordersOf = (atlas: Atlas) => meshArcs(atlas, atlas.objects.countries, (a, b) => a !== b);

/** The atlas with these objects, its coordinates rounded. */
const round = (atlas: Atlas, objects: object): unknown =>
  quantize({ ...atlas, objects } as unknown as Parameters<typeof quantize>[0], STEPS);

const world = load('world-atlas/countries-50m.json') as Atlas;
const geometries = settle(world);
const settled = { ...world, objects: { countries: { ...world.objects.countries, geometries } } };
const regions = simplify(settled, SMALLEST_CORNER, SMALLEST_ISLAND, true);
const globe = simplify(settled, SMALLEST_ON_GLOBE, SMALLEST_ON_GLOBE, false);
const rounded = round(regions, {
  ...regions.objects,
  land: landOf(regions),
  borders: bordersOf(regions),
}) as Atlas;
const { countries } = rounded.objects;
// What has been rounded to nothing has no shape to show.
countries.geometries = countries.geometries.filter(
  (country) => geoArea(feature(rounded, country)) > 0,
);
const out = {
  regions: JSON.stringify(rounded),
  globe: JSON.stringify(round(globe, { land: landOf(globe) })),
};
// Texts, so that the background reads them when the first map is drawn, not when it starts.
writeFileSync('assets/data/atlas.json', JSON.stringify(out) + '\n');
