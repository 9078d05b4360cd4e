import source from '../../../assets/data/regions.json' with { type: 'json' };
import type { Place } from '../../model/pack.ts';

export interface Region {
  place: Place;
  /** What it is: state, province, island; or a city that GeoNames has by another name. */
  kind: string;
}

type Row = [name: string, latitude: number, longitude: number, kindAndCountry: string];

const byName = new Map<string, Region[]>();
for (const [name, latitude, longitude, kindAndCountry] of source as Row[]) {
  const [kind = '', country = ''] = kindAndCountry.split(' ');
  const region = { place: { latitude, longitude, country }, kind };
  byName.set(name, [...(byName.get(name) ?? []), region]);
}

/** States, provinces and other parts of countries by their English name, what is meant most first. */
export const regionsNamed = (name: string): readonly Region[] => byName.get(name) ?? [];
